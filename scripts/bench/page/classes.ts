import { classColours } from '../../../src/lib/atlas/colour';
import type { PlaceCode } from '../../../src/lib/atlas/types';
import { blankScene } from '../../../src/lib/map/blank-scene';
import type { MapScene } from '../../../src/lib/map/scene';

const breaks = [20, 40, 60, 80];

/**
 * A scene with every place in one of five classes, drawn by lot from a seed: what both maps of the bench
 * have to paint. No figure of the atlas is in it.
 */
export function sceneByLot(codes: readonly PlaceCode[], seed: number): MapScene {
	const classOf = new Map(codes.map((code, i) => [code, (i * 7919 + seed * 104_729) % 5]));
	return {
		...blankScene,
		breaks,
		colours: classColours(breaks, 'poverty', 'observed'),
		classOf,
		values: classOf
	};
}
