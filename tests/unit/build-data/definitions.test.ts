import { describe, expect, it } from 'vitest';
import { parseLocator } from '../../../src/lib/atlas/locator';
import { realData, realDefinitions } from '../real-data';

const rowsOf = (name: string) => (realData.tables.get(name)?.rows ?? []).map(({ cells }) => cells);

describe('every definition', () => {
	it('has a source that can be opened, a locator, a mark and what was seen, in both languages', () => {
		const sources = new Map(rowsOf('source').map((cells) => [cells['id'], cells]));
		expect(realDefinitions.length).toBeGreaterThan(0);
		for (const { id, source, locator, attestation, seen } of realDefinitions) {
			expect(sources.get(source)?.['url'], id).toMatch(/^https?:/);
			expect(() => parseLocator(locator), id).not.toThrow();
			expect(attestation, id).not.toBe('');
			expect(seen.vi && seen.en, id).toBeTruthy();
		}
	});

	it('of a threshold is unverified, or known from a draft: the annexes were not seen', () => {
		const thresholds = realDefinitions.filter(({ topic }) => topic === 'threshold');
		const marks = new Set(thresholds.map(({ attestation }) => attestation));
		expect([...marks].sort()).toEqual(['partly', 'unverified']);
		const draft = thresholds.filter(({ attestation }) => attestation === 'partly');
		expect(draft.map(({ subject }) => subject)).toEqual(['employment', 'dependents', 'nutrition']);
		expect(new Set(draft.map(({ source }) => source))).toEqual(new Set(['vietnam-vn-du-thao']));
	});

	it('that is no threshold was seen, or follows from what was', () => {
		for (const { id, topic, attestation } of realDefinitions)
			if (topic !== 'threshold') expect(attestation, id).not.toBe('unverified');
	});

	it('of an indicator of QĐ 59/2015 leads to the rate of the atlas, in the same dimension', () => {
		const indicators = new Map(rowsOf('indicator').map((cells) => [cells['id'], cells]));
		const own = realDefinitions.filter(({ indicator }) => indicator !== null);
		expect(own).toHaveLength(2 * 10);
		for (const { id, indicator, subject, dimension, standard } of own) {
			expect(indicator, id).toBe(`deprivation_rate_${subject}`);
			const found = indicators.get(indicator ?? '');
			expect([found?.['dimension_id'], found?.['standard']], id).toEqual([dimension, standard]);
		}
	});
});

it('the dimensions that are defined are those of the table, by the same names', () => {
	const defined = realDefinitions
		.filter(({ topic }) => topic === 'dimension')
		.map(({ dimension, standard, name, ord }) => [dimension, standard, name.vi, name.en, `${ord}`]);
	expect(defined).toEqual(
		rowsOf('dimension').map((cells) =>
			['id', 'standard', 'name_vi', 'name_en', 'ord'].map((field) => cells[field])
		)
	);
});

it('an indicator weighs 1/10 and then 1/12, and three deprivations count in both', () => {
	const weights = realDefinitions
		.filter(({ topic }) => topic === 'weight')
		.map(({ standard, subject, value, outOf }) => [standard, subject, value, outOf]);
	expect(weights).toEqual([
		['qd59_2015', 'indicator', 1, 10],
		['qd59_2015', 'dimension', 1, 5],
		['qd59_2015', 'cutoff', 3, 10],
		['nd07_2021', 'indicator', 1, 12],
		['nd07_2021', 'cutoff', 3, 12]
	]);
});
