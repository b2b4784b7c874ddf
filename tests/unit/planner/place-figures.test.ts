import { describe, expect, it } from 'vitest';
import { carrier } from '../../../src/lib/atlas/carried-figures';
import { indicatorId, period, placeCode } from '../../../src/lib/atlas/literals';
import { criterionFigures, yearsWithFigures } from '../../../src/lib/planner/place-figures';
import { observed, realLinks, realObservations } from '../real-data';
import { factsOf } from './plan-facts';

const rate = indicatorId('gso_multidimensional_rate');
// Điện Biên is one old province; Gia Lai of 2025 is made of two.
const codes = [placeCode('11'), placeCode('52')];
const facts = factsOf({
	scope: { bounds: '2025', in: placeCode('vn'), level: 'province', at: period('2023') },
	places: codes.map((code) => ({ code, name: code, parent: placeCode('vn') })),
	former: {
		carry: carrier(realLinks),
		observations: realObservations,
		byDistrict: false,
		provinces: []
	}
});

describe('figures of the newer register', () => {
	const criterion = { kind: 'indicator', indicator: rate } as const;

	it('are those of the old unit where it is the same, and none where a survey has no counts to add', () => {
		const [same, joined] = criterionFigures(criterion, facts, {
			at: period('2023'),
			older: false
		});
		expect(same?.value).toBe(observed('11', rate, '2023').value);
		expect(same?.figure?.carried).toEqual({ how: 'unchanged', places: ['11'] });
		expect(joined?.value).toBeNull();
	});

	it('of an earlier year stand in where asked for, and say so', () => {
		const asked = { at: period('2024'), older: true };
		const [same] = criterionFigures(criterion, facts, asked);
		expect(same).toMatchObject({ value: observed('11', rate, '2023').value, old: true });
		expect(criterionFigures(criterion, facts, { ...asked, older: false })[0]?.value).toBeNull();
	});

	it('are in the years that may be chosen', () => {
		expect(yearsWithFigures(facts)).toContain('2023');
	});
});
