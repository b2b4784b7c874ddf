import { casingWidth, type Hatch } from '../map/hatch';
import type { HatchColours } from '../map/hatch-image';
import { element } from './xml';

/** Over classes at or under 0 of a map with two ramps: in grey both ramps are as dark as each other. */
export const belowZeroHatch: Hatch = {
	size: 10,
	lines: [
		[1, 6, 4, 9],
		[6, 1, 9, 4]
	],
	dots: [],
	width: 0.9
};

/** A hatch as a `<pattern>` of SVG. */
export function hatchPattern(
	id: string,
	hatch: Hatch,
	{ line, casing, ground }: HatchColours
): string {
	const { size, lines, dots, width } = hatch;
	const strokes = [
		...(casing ? [{ stroke: casing, wider: casingWidth }] : []),
		{ stroke: line, wider: 0 }
	];
	const drawn = strokes.flatMap(({ stroke, wider }) => [
		...lines.map(([x1, y1, x2, y2]) =>
			element('line', { x1, y1, x2, y2, stroke, 'stroke-width': width + wider })
		),
		...dots.map(([cx, cy]) => element('circle', { cx, cy, r: width + wider / 2, fill: stroke }))
	]);
	const rect = ground ? element('rect', { width: size, height: size, fill: ground }) : '';
	return element(
		'pattern',
		{ id, width: size, height: size, patternUnits: 'userSpaceOnUse' },
		rect + drawn.join('')
	);
}
