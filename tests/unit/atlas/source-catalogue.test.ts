import { describe, expect, it } from 'vitest';
import { withLedger } from '../../../scripts/build-data/with-ledger';
import type { RawRow } from '../../../src/lib/atlas/row-cells';
import {
	allocationFrom,
	designationFrom,
	observationFrom,
	policyRuleFrom
} from '../../../src/lib/atlas/rows';
import { sourceCatalogue } from '../../../src/lib/atlas/source-catalogue';
import { realData } from '../real-data';

const served = withLedger(realData);

function rows<Row extends object>(name: string, from: (raw: RawRow) => Row) {
	return (served.tables.get(name)?.rows ?? []).map(({ cells }) => ({
		...from(cells),
		boundarySet: cells['boundary_set'] ?? ''
	}));
}

const { sources, indicators } = served.evidence;
const definedBy = (served.tables.get('indicator')?.rows ?? []).flatMap(({ cells }) =>
	sources.flatMap(({ id }) => (id === cells['source_id'] ? [id] : []))
);
const catalogue = sourceCatalogue(sources, {
	observations: rows('observation', observationFrom),
	designations: rows('designation', designationFrom),
	allocations: rows('allocation', allocationFrom),
	rules: rows('policy_rule', policyRuleFrom),
	definitions: definedBy,
	checks: served.checks
});
const entry = (id: string) => catalogue.find(({ source }) => source.id === id);

describe('the catalogue of sources', () => {
	it('has every source once', () => {
		expect(catalogue.map(({ source }) => source.id).sort()).toEqual(
			sources.map(({ id }) => id).sort()
		);
	});

	it('counts what the survey of 2023 has: the country, its six regions and 63 provinces', () => {
		expect(entry('nso-v14-47-2023')).toMatchObject({
			figures: 1 + 6 + 63,
			places: 1 + 6 + 63,
			indicators: 1,
			years: ['2023', '2023'],
			designations: 0
		});
	});

	it('counts the money and rules of Gia Lai 2017 beside its figures', () => {
		expect(entry('kh-gia-lai-2017')).toMatchObject({ allocations: 6 });
		expect(entry('kh-gia-lai-2017')?.rules).toBeGreaterThan(0);
	});

	it('counts a code of both registers as two places', () => {
		expect(entry('border-computed')?.designated).toBe(424 + 247);
	});

	it('has a standard that only defines indicators', () => {
		const standard = entry('qd-59-2015');
		expect(standard).toMatchObject({ figures: 0, years: null });
		expect(standard?.defines).toBe(definedBy.filter((id) => id === 'qd-59-2015').length);
		expect(indicators.length).toBeGreaterThan(0);
	});

	it('puts the review first, then the survey, and in each the undated last', () => {
		const series = catalogue.map(({ source }) => source.series);
		expect([...new Set(series)]).toEqual(['review', 'survey', 'none']);
		const review = catalogue.filter(({ source }) => source.series === 'review');
		const dates = review.map(({ source }) => source.date || '9');
		expect(dates).toEqual([...dates].sort());
	});
});
