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

it('a mean of neighbours says how many of them rest on the older register, and that they are old', () => {
	// Điện Biên and Lai Châu, which have a border in common and stayed as they were.
	const places = [placeCode('11'), placeCode('12')].map((code) => ({
		code,
		name: code,
		parent: placeCode('vn')
	}));
	const neighbours = factsOf({ ...facts, places, neighbours: [[1], [0]] });
	const criterion = { kind: 'neighbours', indicator: rate } as const;
	const [now] = criterionFigures(criterion, neighbours, { at: period('2023'), older: false });
	expect(now).toMatchObject({
		value: observed('12', rate, '2023').value,
		carriedAround: 1,
		old: false
	});
	const [before] = criterionFigures(criterion, neighbours, { at: period('2024'), older: true });
	expect(before).toMatchObject({ value: now?.value, carriedAround: 1, old: true });
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
