import { schemeYlGnBu, schemeYlOrRd } from 'd3-scale-chromatic';
import { describe, expect, it } from 'vitest';
import { classCounts } from '../../../src/lib/atlas/classify';
import { classColours, ramps } from '../../../src/lib/atlas/colour';
import { continuousSteps } from '../../../src/lib/atlas/fitted-breaks';
import { gapThresholds, povertyThresholds } from '../../../src/lib/atlas/policy-breaks';
import { ciede2000, labOf, sight } from './colour-vision';

it('the ramps are those of ColorBrewer, one without the step that a reader may not see', () => {
	const hex = (ramp: string) => ramp.split(' ').map((step) => `#${step}`);
	expect(hex(ramps.YlOrRd)).toEqual(schemeYlOrRd[9]);
	expect(hex(ramps.YlGnBu)).toEqual(schemeYlGnBu[9]?.filter((_, i) => i !== 1));
});

it('the formula of the colour difference gives the values of Sharma, Wu and Dalal (2005)', () => {
	expect(ciede2000([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 4);
	expect(ciede2000([50, 2.5, 0], [73, 25, -18])).toBeCloseTo(27.1492, 4);
	expect(ciede2000([2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514])).toBeCloseTo(0.9082, 4);
	expect(ciede2000([50, 0, 0], [50, -1, 2])).toBeCloseTo(2.3669, 4);
});

/**
 * Above 5 an observer sees two different colours, not shades of one (Mokrzycki and Tatol, “Colour difference
 * ΔE: a survey”, 2011): a place and the legend are not side by side.
 */
const twoColours = 5;

const limits = (classes: number) => Array.from({ length: classes - 1 }, (_, i) => i + 1);
const numbers = Array.from(
	{ length: classCounts.most - classCounts.least + 1 },
	(_, i) => i + classCounts.least
);
const scales = numbers.flatMap((classes) => [
	{
		name: `${classes} classes of a rate`,
		colours: classColours(limits(classes), 'poverty', 'observed')
	},
	{
		name: `${classes} classes of a service`,
		colours: classColours(limits(classes), 'service', 'observed')
	},
	...Array.from({ length: classes }, (_, under) => ({
		name: `${classes} classes of a gap, ${under} of them under 0`,
		colours: classColours(
			limits(classes).map((limit) => limit - under),
			'poverty',
			'gap'
		)
	}))
]);

describe.each(Object.keys(sight) as (keyof typeof sight)[])('with %s', (kind) => {
	it.each(scales)('$name can be told from their neighbours', ({ colours }) => {
		const seen = colours.map((colour) => labOf(colour, kind));
		for (const [i, lab] of seen.slice(1).entries())
			expect(
				ciede2000(seen[i] ?? lab, lab),
				`${colours[i]} beside ${colours[i + 1]}`
			).toBeGreaterThan(twoColours);
	});
});

describe('in greyscale', () => {
	const greys = (colours: readonly string[]) => colours.map((colour) => labOf(colour)[0]);

	it.each(numbers)('%i classes darken with their values', (classes) => {
		for (const topic of ['poverty', 'service'] as const) {
			const lightness = greys(classColours(limits(classes), topic, 'observed'));
			for (const [i, own] of lightness.slice(1).entries())
				expect(own).toBeLessThan((lightness[i] ?? 0) - 4);
		}
	});

	it('both arms of a scale that diverges darken away from 0', () => {
		const lightness = greys(classColours([-4, -2, 0, 2, 4], 'poverty', 'gap'));
		const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = lightness;
		expect([a < b, b < c, d > e, e > f]).toEqual([true, true, true, true]);
		expect([Math.abs(a - f), Math.abs(b - e), Math.abs(c - d)].every((gap) => gap < 25)).toBe(true);
	});
});

it('classes each have a colour of their own, and so have the steps of a continuous scale', () => {
	for (const classes of [1, 2, ...numbers, continuousSteps])
		expect(new Set(classColours(limits(classes), 'poverty', 'observed')).size).toBe(classes);
	expect(classColours(povertyThresholds, 'poverty', 'observed')).toHaveLength(7);
});

describe('a scale that diverges', () => {
	const isBlue = (colour: string) =>
		parseInt(colour.slice(1, 3), 16) < parseInt(colour.slice(5), 16);

	it('is blue where a target is met, and only there', () => {
		expect(classColours(gapThresholds, 'poverty', 'gap').map(isBlue)).toEqual([
			true,
			...gapThresholds.map(() => false)
		]);
	});

	it('is blue where a rate has fallen, and only there', () => {
		expect(classColours([-1, 0, 2], 'reduction', 'observed').map(isBlue)).toEqual([
			false,
			false,
			true,
			true
		]);
	});
});
