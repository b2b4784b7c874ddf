import type { PlaceCode } from '../atlas/types';
import type { SvgShapes } from './svg-shapes';

type Place = Pick<SvgShapes['places'][number], 'code' | 'd'>;

/** Ten thousand paths are too many for what draws them, and one of ten thousand places is too long. */
const runLength = 100;

/** Places in runs of a hundred, or of another length, in their order. */
export function placeRuns(places: readonly Place[], length = runLength): Place[][] {
	return Array.from({ length: Math.ceil(places.length / length) }, (_, i) =>
		places.slice(i * length, (i + 1) * length)
	);
}

/** SVG path data for each run that has places that are meant. */
export function joinedPaths(
	runs: readonly (readonly Place[])[],
	isMeant: (code: PlaceCode) => boolean
): string[] {
	return runs
		.map((run) => run.flatMap(({ code, d }) => (isMeant(code) ? [d] : [])).join(''))
		.filter((d) => d !== '');
}

/** Fill and SVG path data for each fill of a run. */
export function filledPaths(
	runs: readonly (readonly Place[])[],
	fillOf: (code: PlaceCode) => string
): [fill: string, d: string][] {
	return runs.flatMap((run) => {
		const paths = new Map<string, string>();
		for (const { code, d } of run) {
			const fill = fillOf(code);
			paths.set(fill, (paths.get(fill) ?? '') + d);
		}
		return [...paths];
	});
}
