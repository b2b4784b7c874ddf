import type { PlaceCode } from '$lib/atlas/types';
import type { SvgShapes } from '$lib/map/svg-shapes';

/**
 * Finds the place at a point of a map that is drawn by classes, where no element is a place. Null over
 * the sea, and where the browser has no canvas.
 */
export function shapeFinder({ places }: SvgShapes): (x: number, y: number) => PlaceCode | null {
	const context = document.createElement('canvas').getContext('2d');
	const paths = places.map(({ code, d }) => ({ code, path: new Path2D(d) }));
	let last: (typeof paths)[number] | undefined;
	return (x, y) => {
		const holds = ({ path }: (typeof paths)[number]) =>
			context?.isPointInPath(path, x, y, 'evenodd') === true;
		// The pointer is mostly still where it was.
		if (!last || !holds(last)) last = paths.find(holds);
		return last?.code ?? null;
	};
}
