import { textWidth } from './letter-widths';
import { sheetColours as ink } from './sheet-colours';
import { element, textElement } from './xml';

/** How far the ground of a name goes above and below its line, in letters. */
export const seaNameReach = { above: 1, below: 0.35 } as const;

/** Width of the ground of a name. */
export function seaNameWidth(name: string, size: number): number {
	return textWidth(name, size) + 6;
}

/**
 * A name in the sea with its middle at `x` and its line at `y`, on a ground of sea: what writes PDF cannot draw
 * a halo of the letters themselves.
 */
export function seaNamePicture(
	name: string,
	{ x, y }: { readonly x: number; readonly y: number },
	size: number
): string {
	const width = seaNameWidth(name, size);
	const ground = {
		x: x - width / 2,
		y: y - size * seaNameReach.above,
		width,
		height: size * (seaNameReach.above + seaNameReach.below),
		fill: ink.sea,
		'fill-opacity': 0.8
	};
	return element('rect', ground) + textElement('text', { x, y, fill: ink.label }, name);
}
