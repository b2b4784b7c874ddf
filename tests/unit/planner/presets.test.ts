import { describe, expect, it } from 'vitest';
import { period, placeCode } from '../../../src/lib/atlas/literals';
import { policyRuleFrom } from '../../../src/lib/atlas/rows';
import { choosingRules, filterPresets } from '../../../src/lib/planner/presets';
import { realData } from '../real-data';

const rows = (realData.tables.get('policy_rule')?.rows ?? []).map(({ cells }) => cells);
const scope = { bounds: '2024', in: placeCode('64'), at: period('2022') } as const;
const documentRules = rows
	.filter((cells) => cells['place_code'] === '64')
	.map((cells) => policyRuleFrom(cells));

describe('filters of the documents', () => {
	it('are rows of the table, with the limit, the source and the place that the row has', () => {
		for (const id of choosingRules) {
			const row = rows.find((cells) => cells['id'] === id);
			expect(row, id).toBeDefined();
			const level = row?.['level'] === 'commune' ? 'commune' : 'district';
			const preset = filterPresets({ scope: { ...scope, level }, documentRules }).find(
				(each) => each.id === id
			);
			expect(preset).toMatchObject({
				filter: {
					kind: 'value',
					criterion: row?.['condition_indicator_id'],
					comparison: 'above',
					than: Number(row?.['condition_above'])
				},
				source: row?.['source_id'],
				locator: row?.['locator']
			});
		}
	});

	it('are offered for the level that they speak of only', () => {
		for (const level of ['district', 'commune'] as const)
			for (const { id } of filterPresets({ scope: { ...scope, level }, documentRules }))
				expect(documentRules.find((each) => each.id === id)?.level).toBe(level);
		expect(filterPresets({ scope: { ...scope, level: 'province' }, documentRules })).toEqual([]);
	});

	it('are none where no document binds the scope', () => {
		expect(filterPresets({ scope: { ...scope, level: 'commune' }, documentRules: [] })).toEqual([]);
	});
});
