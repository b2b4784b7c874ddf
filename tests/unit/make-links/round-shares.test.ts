import fc from 'fast-check';
import { expect, it } from 'vitest';
import { roundShares } from '../../../scripts/make-links/round-shares';

it('three thirds keep their sum', () => {
	expect(roundShares([1 / 3, 1 / 3, 1 / 3])).toEqual([0.3334, 0.3333, 0.3333]);
});

it('shares of a whole add up to it to the last of four decimals, none off by more than one step', () => {
	fc.assert(
		fc.property(
			fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 1, maxLength: 40 }),
			(weights) => {
				const total = weights.reduce((sum, each) => sum + each, 0);
				const shares = weights.map((each) => each / total);
				const rounded = roundShares(shares);
				const steps = rounded.reduce((sum, share) => sum + Math.round(share * 10_000), 0);
				expect(steps).toBe(10_000);
				rounded.forEach((share, i) => {
					expect(Math.abs(share - (shares[i] ?? 0))).toBeLessThanOrEqual(0.0001 + 1e-12);
				});
			}
		)
	);
});
