import { schemeYlGnBu, schemeYlOrRd } from 'd3-scale-chromatic';
import { expect, it } from 'vitest';
import { classColours, ramps } from '../../../src/lib/atlas/colour';
import { povertyThresholds } from '../../../src/lib/atlas/policy-breaks';

it('the ramps are those of ColorBrewer', () => {
	expect(ramps.YlOrRd.split(' ').map((hex) => `#${hex}`)).toEqual(schemeYlOrRd[9]);
	expect(ramps.YlGnBu.split(' ').map((hex) => `#${hex}`)).toEqual(schemeYlGnBu[9]);
});

it('up to nine classes each have a colour of their own', () => {
	for (let classes = 1; classes <= 9; classes += 1) {
		const breaks = Array.from({ length: classes - 1 }, (_, i) => i + 1);
		expect(new Set(classColours(breaks, 'poverty', 'observed')).size).toBe(classes);
	}
	expect(classColours(povertyThresholds, 'poverty', 'observed')).toHaveLength(7);
});

it('a gap under zero, a target that is met, is blue and all above it are not', () => {
	const colours = classColours([-1, 0, 2], 'poverty', 'gap');
	expect(colours[0]).toBe(colours[1]);
	expect(colours.slice(2)).not.toContain(colours[0]);
});
