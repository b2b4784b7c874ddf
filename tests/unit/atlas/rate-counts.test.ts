import { expect, it } from 'vitest';
import { countsOf } from '../../../src/lib/atlas/rate-counts';
import { householdsCountedBy } from '../../../src/lib/atlas/rate-households';
import { realData, realObservations } from '../real-data';

it('the counts behind a rate are those that stand beside it in the documents', () => {
	const spot = (o: (typeof realObservations)[number]) =>
		`${o.source} ${o.place} ${o.period} ${o.kind}`;
	const values = new Map<string, number | null>(
		realObservations.map((o) => [`${spot(o)} ${o.indicator}`, o.value])
	);
	let held = 0;
	for (const rate of realObservations) {
		const counts = countsOf(rate.indicator);
		if (!counts) continue;
		const pairs = [
			[counts.numerator, rate.numerator],
			[counts.denominator, rate.denominator]
		] as const;
		for (const [indicator, printed] of pairs) {
			const beside = indicator && values.get(`${spot(rate)} ${indicator}`);
			if (printed === null || typeof beside !== 'number') continue;
			expect(beside, `${spot(rate)} ${rate.indicator}`).toBe(printed);
			held += 1;
		}
	}
	expect(held).toBeGreaterThan(60);
});

it('every indicator that is named is one of the table', () => {
	const ids = new Set((realData.tables.get('indicator')?.rows ?? []).map((r) => r.cells['id']));
	for (const id of ids) {
		const counts = countsOf(id ?? '');
		if (!counts) continue;
		expect(ids.has(counts.denominator), `${id ?? ''} over ${counts.denominator}`).toBe(true);
	}
	expect(countsOf('deprivation_rate_toilet')).toEqual({
		numerator: 'deprived_households_toilet',
		denominator: 'poor_households'
	});
	expect(countsOf('poor_rate_nd07_baseline')).toEqual({
		numerator: 'poor_households_nd07_baseline',
		denominator: 'households_total'
	});
	expect(countsOf('gso_monetary_rate')).toBeNull();
});

it('a rate has the count of its own households, by its own standard; what is no rate has none', () => {
	expect(householdsCountedBy('poor_rate')).toBe('poor_households');
	expect(householdsCountedBy('near_poor_rate')).toBe('near_poor_households');
	expect(householdsCountedBy('poor_rate_ethnic_minority_nd07_baseline')).toBe(
		'poor_households_ethnic_minority_nd07_baseline'
	);
	expect(householdsCountedBy('deprivation_rate_water')).toBe('deprived_households_water');
	for (const none of [
		'deprivation_rate_near_poor_water',
		'poor_rate_reduction',
		'gso_multidimensional_rate',
		'communes_poor_rate_gt_50pct',
		'poor_households'
	])
		expect(householdsCountedBy(none), none).toBeNull();
});

it('every count that is named is an indicator in households', () => {
	const rows = realData.tables.get('indicator')?.rows ?? [];
	const units = new Map(rows.map(({ cells }) => [cells['id'], cells['unit']]));
	const named = [...units.keys()].flatMap((id) => householdsCountedBy(id ?? '') ?? []);
	expect(named.length).toBeGreaterThan(20);
	for (const count of named) expect(units.get(count), count).toBe('household');
});
