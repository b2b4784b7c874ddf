import { describe, expect, it } from 'vitest';
import { period } from '../../../src/lib/atlas/literals';
import { standardAt } from '../../../src/lib/atlas/period';
import { indicatorFrom, observationFrom } from '../../../src/lib/atlas/rows';
import { pointsOf, changesIn, trajectoryOf } from '../../../src/lib/atlas/trajectory';
import { realData } from '../real-data';

const indicator = (id: string) => {
	const row = realData.tables.get('indicator')?.rows.find(({ cells }) => cells['id'] === id);
	if (!row) throw new Error(`no indicator ${id}`);
	return indicatorFrom(row.cells);
};
const rate = indicator('poor_rate');
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
			(o) => o.indicator === rate.id && o.period === '2022-12-31' && o.kind === 'observed'
		);
		expect(printed.length).toBeGreaterThan(1);
		const shown = runs.flat().filter(({ period }) => period === '2022-12-31');
		expect(shown).toEqual([{ period: '2022-12-31', value: 10.06 }]);
	});

	it('leaves targets out of what was observed', () => {
		const targets = of('64').filter((o) => o.indicator === rate.id && o.kind === 'target');
		expect(targets.map((o) => o.value)).toContain(13.95);
		expect(runs.flat().map(({ value }) => value)).not.toContain(13.95);
	});
});

const yearsOf = (place: string, id: string) =>
	trajectoryOf(of(place), indicator(id), []).runs.map((run) =>
		run.map(({ period }) => period.slice(0, 4))
	);

it('a year without a figure breaks the line of a yearly review', () => {
	expect(yearsOf('637', 'poor_rate')).toEqual([['2022'], ['2024']]);
});

it('the survey of every other year has no gap between its years, and no poverty standard in its proxies', () => {
	expect(yearsOf('64', 'proxy_electricity')).toEqual([
		['2002', '2004', '2006', '2008', '2010', '2012', '2014', '2016']
	]);
	const electricity = trajectoryOf(of('64'), indicator('proxy_electricity'), []);
	expect(changesIn(electricity, indicator('proxy_electricity'))).toEqual([]);
});

it('the standard of 2022 begins between the figures of Gia Lai', () => {
	const trajectory = trajectoryOf(of('64'), rate, []);
	expect(changesIn(trajectory, rate)).toContain(2022);
});

it('targets stand among the figures in order of time', () => {
	const step = { period: period('2023'), value: 8.06 };
	const { runs } = trajectoryOf(of('64'), rate, []);
	const points = pointsOf({ runs, plans: [{ from: null, to: step }] });
	expect(points.filter(({ planned }) => planned)).toEqual([{ ...step, planned: true }]);
	const days = points.map((point) =>
		point.period.length === 4 ? `${point.period}-12-31` : point.period
	);
	expect(days).toEqual([...days].sort());
});
