import { describe, expect, it } from 'vitest';
import { indicatorId } from '../../../src/lib/atlas/literals';
import { standardAt } from '../../../src/lib/atlas/period';
import { observationFrom } from '../../../src/lib/atlas/rows';
import { trajectoryOf } from '../../../src/lib/atlas/trajectory';
import { realData } from '../real-data';

const rate = indicatorId('poor_rate');
const of = (place: string) =>
	(realData.tables.get('observation')?.rows ?? [])
		.filter(({ cells }) => cells['boundary_set'] === '2024' && cells['place_code'] === place)
		.map(({ cells }) => observationFrom(cells));

describe('the trajectory of Gia Lai', () => {
	const { runs } = trajectoryOf(of('64'), rate, []);

	it('never joins figures under two standards', () => {
		expect(runs.length).toBeGreaterThan(1);
		for (const run of runs)
			expect(new Set(run.map(({ period }) => standardAt(period))).size).toBe(1);
	});

	it('has the rate of 2022 once, though two documents print it', () => {
		const printed = of('64').filter(
			(o) => o.indicator === rate && o.period === '2022-12-31' && o.kind === 'observed'
		);
		expect(printed.length).toBeGreaterThan(1);
		const shown = runs.flat().filter(({ period }) => period === '2022-12-31');
		expect(shown).toEqual([{ period: '2022-12-31', value: 10.06 }]);
	});

	it('leaves targets out of what was observed', () => {
		const targets = of('64').filter((o) => o.indicator === rate && o.kind === 'target');
		expect(targets.map((o) => o.value)).toContain(13.95);
		expect(runs.flat().map(({ value }) => value)).not.toContain(13.95);
	});
});
