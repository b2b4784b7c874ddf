import { describe, expect, it } from 'vitest';
import { countedHouseholds } from '../../../src/lib/atlas/counted-households';
import { resolveFigures, type Figure } from '../../../src/lib/atlas/figures';
import { indicatorId, period, placeCode } from '../../../src/lib/atlas/literals';
import { realObservations } from '../real-data';

const question = { by: indicatorId('poor_rate'), at: period('2022'), kind: 'observed' } as const;
const giaLai = realObservations.filter(({ source }) => source === 'kh-64-gia-lai-2023');
const kongChro = placeCode('630');

function without(numerators: boolean, own: boolean) {
	const rows = giaLai
		.filter(({ indicator }) => own || indicator !== 'poor_households')
		.map((each) => (numerators ? each : { ...each, numerator: null }));
	return countedHouseholds(question, resolveFigures(rows, question), rows).get(kongChro);
}

describe('the poor households of Kông Chro at the end of 2022', () => {
	it('are those printed with the rate, or in a figure of their own of that day', () => {
		expect(without(true, false)).toMatchObject({ count: 5033, basis: 'printed' });
		expect(without(false, true)).toMatchObject({ count: 5033, basis: 'printed' });
	});

	it('are not made from the rate where neither is printed', () => {
		expect(without(false, false)).toBeUndefined();
	});

	it('of another day are not those of the rate', () => {
		const rows = giaLai.map((each) => ({
			...each,
			numerator: null,
			period: each.indicator === 'poor_households' ? period('2022-06-30') : each.period
		}));
		const found = countedHouseholds(question, resolveFigures(rows, question), rows);
		expect(found.get(kongChro)).toBeUndefined();
	});
});

it('a place with a count and no rate still has its count', () => {
	const rows = giaLai.filter(
		({ place, indicator }) => place !== kongChro || indicator === 'poor_households'
	);
	const found = countedHouseholds(question, resolveFigures(rows, question), rows);
	expect(found.get(kongChro)?.count).toBe(5033);
});

it('a new place has the sum of its whole old places, and none where one is divided or unknown', () => {
	const from = giaLai.filter(({ indicator }) => indicator === 'poor_rate').slice(1, 3);
	const places = from.map(({ place }) => place);
	const carried = (how: 'summed' | 'estimated', of = places): Figure => ({
		place: placeCode('23500'),
		value: 11,
		basis: 'carried',
		from,
		check: { verdict: 'cannot_be_checked', recomputed: null },
		carried: { how, places: of }
	});
	const found = (figure: Figure) =>
		countedHouseholds(question, new Map([[figure.place, figure]]), []).get(figure.place);
	expect(found(carried('summed'))).toMatchObject({
		count: (from[0]?.numerator ?? 0) + (from[1]?.numerator ?? 0),
		basis: 'summed'
	});
	expect(found(carried('estimated'))).toBeUndefined();
	expect(found(carried('summed', [...places, kongChro]))).toBeUndefined();
});

it('the survey counts no households', () => {
	const survey = { by: indicatorId('gso_multidimensional_rate'), at: period('2023') };
	const figures = resolveFigures(realObservations, { ...survey, kind: 'observed' });
	expect(countedHouseholds(survey, figures, realObservations).size).toBe(0);
});
