import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datesInOrder } from '../../../../src/lib/atlas/ledger/dates-in-order';
import type { Evidence, LedgerFigure } from '../../../../src/lib/atlas/ledger/evidence';
import { ledgerOf } from '../../../../src/lib/atlas/ledger/ledger';
import { moneyAgainstSum } from '../../../../src/lib/atlas/ledger/money-against-sum';
import { partsAgainstTotal } from '../../../../src/lib/atlas/ledger/parts-against-total';
import { targetAgainstBaseline } from '../../../../src/lib/atlas/ledger/target-against-baseline';
import { targetPartsAgainstWhole } from '../../../../src/lib/atlas/ledger/target-parts-against-whole';
import { period } from '../../../../src/lib/atlas/literals';
import { evidenceOf } from '../../../../scripts/build-data/evidence';
import { realData } from '../../real-data';

const evidence = evidenceOf(realData.tables);
const giaLai = 'kh-64-gia-lai-2023';

/** The plan of Gia Lai for 2023 alone, its figures changed. */
function giaLaiWith(change: (figure: LedgerFigure) => LedgerFigure | null): Evidence {
	const figures = evidence.figures
		.filter((figure) => figure.source === giaLai)
		.flatMap((figure) => change(figure) ?? []);
	return { ...evidence, figures, money: [] };
}

describe('a sum of parts', () => {
	it('is not made when the source leaves out one of the 17 districts', () => {
		const without = giaLaiWith((f) => (f.place === '631' ? null : f));
		expect(partsAgainstTotal(without)).toEqual([]);
		expect(targetPartsAgainstWhole(without)).toEqual([]);
	});

	it('contradicts when one household is missing', () => {
		const short = giaLaiWith((f) =>
			f.place === '631' && f.indicator === 'poor_households' ? { ...f, value: 2419 } : f
		);
		expect(
			partsAgainstTotal(short).map(({ difference, verdict }) => [difference, verdict])
		).toEqual([
			[0, 'agrees'],
			[1, 'contradicts']
		]);
	});

	it('counts a part listed without a number as blank', () => {
		const blank = giaLaiWith((f) =>
			f.place === '631' && f.indicator === 'poor_households' ? { ...f, value: null } : f
		);
		expect(partsAgainstTotal(blank)[1]?.reckoning).toEqual({
			rule: 'parts_against_total',
			parts: 17,
			blank: 1
		});
	});
});

describe('a mean of targets', () => {
	it('lies between the lowest and the highest of the parts, whatever they are', () => {
		const targets = fc.array(fc.double({ min: 0, max: 10, noNaN: true }), {
			minLength: 17,
			maxLength: 17
		});
		fc.assert(
			fc.property(targets, (values) => {
				let next = 0;
				const [check] = targetPartsAgainstWhole(
					giaLaiWith((f) =>
						f.indicator === 'poor_rate_reduction' && f.place !== '64'
							? { ...f, value: values[next++] ?? 0 }
							: f
					)
				);
				expect(check?.recomputed).toBeGreaterThanOrEqual(Math.min(...values) - 1e-4);
				expect(check?.recomputed).toBeLessThanOrEqual(Math.max(...values) + 1e-4);
			}),
			{ numRuns: 50 }
		);
	});

	it('cannot be checked without the households of each part', () => {
		const [check] = targetPartsAgainstWhole(
			giaLaiWith((f) => (f.indicator === 'households_total' && f.place === '631' ? null : f))
		);
		expect(check).toMatchObject({ verdict: 'cannot_be_checked', lack: 'weights' });
	});
});

it('a baseline of 2021 does not carry a target of 2022: the poverty standard changed', () => {
	const earlier = giaLaiWith((f) =>
		f.kind === 'observed'
			? { ...f, period: period('2021-12-31') }
			: { ...f, period: period(f.period.replace('2023', '2022')) }
	);
	expect(targetAgainstBaseline(earlier)[0]).toMatchObject({
		verdict: 'cannot_be_checked',
		lack: 'same_standard'
	});
});

it('a target on the day of its baseline is out of order', () => {
	const late = giaLaiWith((f) =>
		f.kind === 'observed' ? { ...f, period: period('2023-12-31') } : f
	);
	expect(new Set(datesInOrder(late).map(({ verdict }) => verdict))).toEqual(
		new Set(['contradicts'])
	);
});

it('money adds up for whatever amounts, and one đồng off contradicts', () => {
	const amount = fc.integer({ min: 0, max: 1e12 });
	fc.assert(
		fc.property(amount, amount, fc.constantFrom(0, 1), (investment, recurrent, off) => {
			const amounts: Readonly<Record<string, number>> = {
				central: investment + recurrent + off,
				central_investment: investment,
				central_recurrent: recurrent
			};
			const money = evidence.money
				.filter(({ source, stream }) => source === 'kh-gia-lai-2017' && stream in amounts)
				.map((m) => ({ ...m, amount: amounts[m.stream] ?? 0 }));
			const [check] = moneyAgainstSum({ ...evidence, money });
			expect(check?.verdict).toBe(off ? 'contradicts' : 'agrees');
		})
	);
});

it('the ledger is the same whenever it is made, and difference is stated less recomputed', () => {
	const ledger = ledgerOf(evidence);
	expect(JSON.stringify(ledgerOf(evidenceOf(realData.tables)))).toBe(JSON.stringify(ledger));
	for (const { stated, recomputed, difference, verdict } of ledger) {
		if (stated === null || recomputed === null) continue;
		expect(difference).toBeCloseTo(stated - recomputed, 3);
		if (verdict === 'agrees') expect(Math.abs(difference ?? 1)).toBeLessThanOrEqual(0.005);
	}
});
