import { describe, expect, it } from 'vitest';
import { differenceFigures, inOrder, refusalOf } from '../../../src/lib/atlas/difference';
import { isContradicted, resolveFigures, type Figure } from '../../../src/lib/atlas/figures';
import { fittedBreaks } from '../../../src/lib/atlas/fitted-breaks';
import { indicatorId, period, placeCode } from '../../../src/lib/atlas/literals';
import { indicatorFrom } from '../../../src/lib/atlas/rows';
import type { PlaceCode, ViewKind } from '../../../src/lib/atlas/types';
import { mapScene } from '../../../src/lib/map/scene';
import { realData, realObservations } from '../real-data';

const indicators = (realData.tables.get('indicator')?.rows ?? []).map(({ cells }) =>
	indicatorFrom(cells)
);

/** A question as an address has it: `poor_rate@2023@target`. */
function asked(text: string) {
	const [by = '', at = '', kind = 'observed'] = text.split('@');
	const indicator = indicators.find(({ id }) => id === by);
	if (!indicator) throw new Error(`no indicator “${by}”`);
	return { by: indicatorId(by), at: period(at), kind: kind as ViewKind, indicator };
}

describe('one figure may be taken from another', () => {
	it.each([
		['gso_monetary_rate@2010', 'gso_monetary_rate@2016'],
		['poor_rate@2022', 'poor_rate@2024'],
		['poor_rate@2022', 'poor_rate@2023@target'],
		['near_poor_rate@2022', 'poor_rate@2022'],
		['poor_rate@2022@gap', 'poor_rate@2023@gap'],
		['poor_rate_nd07_baseline@2021', 'poor_rate@2022'],
		['proxy_house_simple@2014', 'proxy_house_permanent@2014']
	])('%s and %s', (a, b) => {
		expect(refusalOf(asked(a), asked(b))).toBeNull();
		expect(refusalOf(asked(b), asked(a))).toBeNull();
	});
});

describe('one figure must not be taken from another', () => {
	it.each([
		['gso_monetary_rate@2016', 'gso_monetary_rate@2016', 'same'],
		// The review of the authorities and the survey of the statistics office.
		['poor_rate@2023', 'gso_multidimensional_rate@2023', 'series'],
		['population@2025', 'area_official@2025', 'unit'],
		['poor_rate@2023', 'poor_rate@2023@gap', 'unit'],
		['poor_rate@2023', 'poor_households@2023', 'unit'],
		['poor_rate@2019', 'deprivation_rate_toilet@2019', 'base'],
		['poor_rate@2022', 'poor_rate_ethnic_minority@2022', 'base'],
		['gso_monetary_rate@2016', 'proxy_electricity@2016', 'subject'],
		// QĐ 59/2015 for 2016–2021, NĐ 07/2021 from 2022.
		['poor_rate@2020', 'poor_rate@2022', 'standard'],
		// Both reviews of the end of 2021, each by its own standard.
		['poor_rate@2021', 'poor_rate_nd07_baseline@2021', 'standard'],
		['poor_rate_income_standard_2011_2015@2015', 'poor_rate_qd59_baseline@2015', 'standard'],
		// The money line of the survey changed in 2010.
		['gso_monetary_rate@2008', 'gso_monetary_rate@2010', 'standard'],
		['gso_monetary_rate@2016', 'gso_multidimensional_rate@2023', 'standard'],
		['near_poor_rate@2022', 'poor_rate@2023', 'time'],
		['near_poor_rate@2023', 'poor_rate@2023@target', 'time']
	])('%s and %s: %s', (a, b, reason) => {
		expect(refusalOf(asked(a), asked(b))).toBe(reason);
		expect(refusalOf(asked(b), asked(a))).toBe(reason);
	});
});

it('a change runs from the earlier to the later year, whichever is shown', () => {
	const [early, late] = [asked('gso_monetary_rate@2010'), asked('gso_monetary_rate@2016')];
	expect(inOrder(late, early)).toEqual([early, late]);
	expect(inOrder(early, late)).toEqual([early, late]);
});

it('of two indicators, the one compared is taken from the one shown', () => {
	const [near, poor] = [asked('near_poor_rate@2022'), asked('poor_rate@2022')];
	expect(inOrder(poor, near)).toEqual([near, poor]);
	expect(inOrder(near, poor)).toEqual([poor, near]);
});

const figuresOf = (text: string) => resolveFigures(realObservations, asked(text));
const differenceOf = (from: string, to: string) =>
	differenceFigures(figuresOf(from), figuresOf(to));

describe('the monetary rate of the survey from 2010 to 2016', () => {
	const change = differenceOf('gso_monetary_rate@2010', 'gso_monetary_rate@2016');

	it('fell from 14,2 to 5,8 % in the country: by 8,4 points, by both printed figures', () => {
		const country = change.get(placeCode('vn'));
		expect(country).toMatchObject({ value: -8.4, basis: 'derived' });
		expect(country?.from.map(({ asPrinted }) => asPrinted)).toEqual(['5.8', '14.2']);
	});

	it('is known of every province but Thành phố Hồ Chí Minh, which has no figure of 2016', () => {
		const provinces = [...change.keys()].filter((code) => code.length === 2 && code !== 'vn');
		expect(provinces).toHaveLength(62);
		expect(change.has(placeCode('79'))).toBe(false);
	});

	const provinces = [...change.keys()].filter((code) => /^\d\d$/.test(code));
	const scene = (
		method: 'policy' | 'quantile',
		direction: 'lower_is_better' | 'higher_is_better'
	) =>
		mapScene({
			places: [...provinces, placeCode('79')],
			figures: change,
			topic: 'poverty',
			kind: 'difference',
			direction,
			method,
			customBreaks: [],
			marks: [],
			designations: [],
			fit: fittedBreaks
		});

	it('has its colours part at 0, also where classes are fitted and every province fell', () => {
		expect(scene('policy', 'lower_is_better').breaks).toContain(0);
		const fitted = scene('quantile', 'lower_is_better');
		expect(fitted.breaks.at(-1)).toBe(0);
		expect(fitted.counts.at(-1)).toBe(0);
		expect(fitted.noData).toBe(1);
	});

	it('turns its colours round for what should rise', () => {
		const [low] = scene('policy', 'lower_is_better').colours;
		const [lowOfRising] = scene('policy', 'higher_is_better').colours;
		expect(low).not.toBe(lowOfRising);
	});
});

describe('a place', () => {
	const bare: Figure = {
		place: placeCode('64'),
		value: 10,
		basis: 'printed',
		from: [],
		check: { verdict: 'agrees', recomputed: 10 }
	};
	const of = (figure: Figure): ReadonlyMap<PlaceCode, Figure> => new Map([[figure.place, figure]]);

	it('whose source prints nothing to rely on has no difference, not one of 0', () => {
		expect(differenceFigures(of({ ...bare, value: null }), of(bare)).size).toBe(0);
		expect(differenceFigures(new Map(), of(bare)).size).toBe(0);
	});

	it('is contradicted where one of its figures is', () => {
		const against: Figure = { ...bare, check: { verdict: 'contradicts', recomputed: 9 } };
		const [difference] = differenceFigures(of(bare), of(against)).values();
		expect(difference && isContradicted(difference)).toBe(true);
	});

	it('says of a difference that it is carried as badly as the worse of its figures', () => {
		const summed: Figure = { ...bare, carried: { how: 'summed', places: [placeCode('62')] } };
		const estimated: Figure = { ...bare, carried: { how: 'estimated', places: [placeCode('66')] } };
		const [difference] = differenceFigures(of(summed), of(estimated)).values();
		expect(difference?.carried).toEqual({
			how: 'estimated',
			places: [placeCode('66'), placeCode('62')]
		});
	});
});
