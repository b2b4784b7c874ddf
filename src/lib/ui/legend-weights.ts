import type { Figure } from '$lib/atlas/figures';
import { householdsBehind } from '$lib/atlas/households';
import { countsOf } from '$lib/atlas/rate-counts';
import type { PlaceCode } from '$lib/atlas/types';
import type { MapScene } from '$lib/map/scene';

/** Households of the places of a map, where their documents give them. */
export interface Weights {
	readonly of: ReadonlyMap<PlaceCode, number>;
	/** Households in each class. */
	readonly counts: readonly number[];
	/** Whether most places with a figure have them, so that their sum says something. */
	readonly offered: boolean;
}

/** Weighs each place of a map by the households that its rate is of. */
export function weightsByClass(
	scene: MapScene,
	figures: ReadonlyMap<PlaceCode, Figure>,
	rate: string
): Weights {
	const of = new Map<PlaceCode, number>();
	const counts = scene.colours.map(() => 0);
	for (const [code, index] of scene.classOf) {
		const figure = countsOf(rate) ? figures.get(code) : undefined;
		const households = figure && householdsBehind(figure);
		if (!households) continue;
		of.set(code, households);
		counts[index] = (counts[index] ?? 0) + households;
	}
	return { of, counts, offered: of.size * 2 > scene.classOf.size };
}
