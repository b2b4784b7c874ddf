import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { bivariateColours, inkOn } from '../../../src/lib/atlas/bivariate';
import { classColours, ramps } from '../../../src/lib/atlas/colour';

/** Values of a custom property in the style sheet: of the light scheme, then of the dark one. */
function schemes(property: string): string[] {
	const sheet = readFileSync('src/tokens.css', 'utf8');
	return [...sheet.matchAll(new RegExp(`${property}: (#[0-9a-f]+);`, 'g'))].map((m) => m[1] ?? '');
}

/** Relative luminance of WCAG 2.2, 0–1, of `#rgb` or `#rrggbb`. */
function luminance(colour: string): number {
	const hex = colour.slice(1);
	const pairs =
		hex.length === 3 ? [...hex].map((digit) => digit + digit) : (hex.match(/../g) ?? []);
	const [red = 0, green = 0, blue = 0] = pairs.map((pair) => {
		const share = parseInt(pair, 16) / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
	const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
	return (light + 0.05) / (dark + 0.05);
}

it('the number in each cell of the square of rates and households can be read', () => {
	for (const [cell, colour] of bivariateColours.entries())
		expect(contrast(colour, inkOn(cell)), colour).toBeGreaterThanOrEqual(4.5);
});

describe('the outline of the place that is pointed at', () => {
	const lines = schemes('--map-selected');
	const casings = schemes('--map-selected-casing');
	const grounds = ['--map-no-data', '--map-land', '--map-sea'].map(schemes);
	const classes = [
		...Object.values(ramps).flatMap((ramp) => ramp.split(' ').map((hex) => `#${hex}`)),
		...classColours([-5, 0, 5], 'poverty', 'gap'),
		...bivariateColours
	];

	it.each([
		['light', 0],
		['dark', 1]
	] as const)('stands out 3 to 1 from every class and ground in the %s scheme', (_, scheme) => {
		const [line = '', casing = ''] = [lines[scheme], casings[scheme]];
		for (const colour of [...classes, ...grounds.map((each) => each[scheme] ?? '')])
			expect(
				Math.max(contrast(line, colour), contrast(casing, colour)),
				`${line} and ${casing} on ${colour}`
			).toBeGreaterThanOrEqual(3);
	});
});
