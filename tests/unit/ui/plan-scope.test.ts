import { describe, expect, it } from 'vitest';
import { period, placeCode } from '../../../src/lib/atlas/literals';
import { correctionsOf, readPlanScope, settledScope } from '../../../src/lib/ui/plan-scope';
import { factsOf } from '../planner/plan-facts';
import { realFirstView, realObservations } from '../real-data';

const { provinces } = realFirstView;
const gaveUp = (address: string) => {
	const query = new URLSearchParams(address);
	return correctionsOf(query, readPlanScope(query, provinces));
};

describe('the scope of an address', () => {
	it('that can be is taken as it is', () => {
		expect(gaveUp('in=64&level=district&at=2022')).toEqual([]);
		expect(gaveUp('')).toEqual([]);
	});

	it('that cannot be says which part is not as it was asked', () => {
		expect(gaveUp('bounds=1999&in=99&level=village&at=soon')).toEqual([
			{ name: 'bounds', asked: '1999' },
			{ name: 'in', asked: '99' },
			{ name: 'level', asked: 'village' },
			{ name: 'at', asked: 'soon' }
		]);
		// There are no districts in the register of 2025.
		expect(gaveUp('bounds=2025&in=52&level=district&at=2023')).toEqual([
			{ name: 'level', asked: 'district' }
		]);
	});

	const scope = { bounds: '2024', in: placeCode('64'), level: 'district' } as const;
	const at = (year: string) => {
		const code = placeCode('630');
		return factsOf({
			scope: { ...scope, at: period(year) },
			places: [{ code, name: code, parent: scope.in }],
			observations: realObservations.filter(({ place }) => place === code)
		});
	};

	it('of a year without figures is that of the nearest with some, unless older ones stand in', () => {
		// Kông Chro (630) has figures of 2015, 2020 and 2022: in the middle, the earlier.
		expect(settledScope(at('2024'), false).at).toBe('2022');
		expect(settledScope(at('2021'), false).at).toBe('2020');
		expect(settledScope(at('2021'), true).at).toBe('2021');
		expect(settledScope(at('2022'), false).at).toBe('2022');
	});

	it('of a place that the register does not know is the whole country', () => {
		const nowhere = {
			...scope,
			in: placeCode('999'),
			level: 'commune',
			at: period('2022')
		} as const;
		expect(settledScope(factsOf({ scope: nowhere, places: [] }), false)).toMatchObject({
			in: 'vn',
			level: 'province'
		});
	});
});
