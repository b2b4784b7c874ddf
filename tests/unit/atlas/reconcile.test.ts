import { expect, it } from 'vitest';
import { reconcile } from '../../../src/lib/atlas/reconcile';
import { observed, realObservations } from '../real-data';

it('finds exactly three of Sa Thầy’s ten deprivation rates in contradiction with their own counts', () => {
	const contradicted = realObservations
		.filter((o) => o.place === '616' && o.indicator.startsWith('deprivation_rate_'))
		.filter((o) => reconcile(o).verdict === 'contradicts')
		.map((o) => [o.indicator, o.value, reconcile(o).recomputed]);
	expect(contradicted).toEqual([
		['deprivation_rate_health_insurance', 12.41, 12.75],
		['deprivation_rate_housing_area', 9.1, 43.5],
		['deprivation_rate_telecom', 47.1, 36.99]
	]);
});

it('puts 34,10 % printed for 1.589 of 4.658 down to rounding', () => {
	const rate = observed('616', 'deprivation_rate_adult_education', '2016-01-01');
	expect(reconcile(rate)).toEqual({ verdict: 'rounding', recomputed: 34.11 });
});

it('agrees with all 18 rates of the table of plan 64/KH-UBND', () => {
	const rates = realObservations.filter(
		(o) => o.source === 'kh-64-gia-lai-2023' && o.indicator === 'poor_rate' && o.kind === 'observed'
	);
	expect(rates).toHaveLength(18);
	expect(new Set(rates.map((o) => reconcile(o).verdict))).toEqual(new Set(['agrees']));
});

it('cannot check a rate whose base the document does not print', () => {
	const rate = observed('608', 'poor_rate', '2018-01-01');
	expect(rate.numerator).toBe(2135);
	expect(reconcile(rate)).toEqual({ verdict: 'cannot_be_checked', recomputed: null });
});
