import { expect, it } from 'vitest';
import { withContradictions } from '../../../../src/lib/atlas/ledger/contradictions';
import { allocationFrom, observationFrom } from '../../../../src/lib/atlas/rows';
import { withLedger } from '../../../../scripts/build-data/with-ledger';
import { realData } from '../../real-data';

const { tables } = withLedger(realData);
const rowsOf = (name: string) => (tables.get(name)?.rows ?? []).map(({ cells }) => cells);
const checks = rowsOf('check_result');
const observations = withContradictions('observation', rowsOf('observation'), checks).map(
	(row) => ({ set: row['boundary_set'], ...observationFrom(row) })
);

it('every contradiction of the ledger marks the figure it is about, and no other', () => {
	const marked = observations
		.filter(({ contradiction }) => contradiction !== null)
		.map((o) => [o.set, o.place, o.indicator, o.period, o.kind, o.source].join(' '));
	const contradicted = checks
		.filter((check) => check['verdict'] === 'contradicts' && check['kind'] !== 'money')
		.map((check) =>
			['boundary_set', 'place_code', 'indicator_id', 'period', 'kind', 'source_id']
				.map((name) => check[name])
				.join(' ')
		);
	expect(contradicted.length).toBeGreaterThan(0);
	expect(new Set(marked)).toEqual(new Set(contradicted));
	expect(marked.length).toBe(new Set(marked).size);
});

it('Gia Lai’s planned fall of 2023 says what its districts add up to', () => {
	const [fall] = observations.filter(
		(o) => o.place === '64' && o.indicator === 'poor_rate_reduction' && o.contradiction
	);
	expect(fall?.contradiction?.rule).toBe('target_parts_against_whole');
	expect(fall?.contradiction?.recomputed).toBeCloseTo(1.85, 2);
});

it('the budget of 2017, which adds up, carries no mark', () => {
	const money = withContradictions('allocation', rowsOf('allocation'), checks).map(allocationFrom);
	expect(money.length).toBeGreaterThan(0);
	expect(money.filter(({ contradiction }) => contradiction !== null)).toEqual([]);
});
