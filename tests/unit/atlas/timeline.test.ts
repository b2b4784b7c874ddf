import { describe, expect, it } from 'vitest';
import { period, placeCode } from '../../../src/lib/atlas/literals';
import {
	comparableBefore,
	missingYears,
	periodsOf,
	steppedFrom,
	timelineOf
} from '../../../src/lib/atlas/timeline';
import type { MapLevel, PlaceCode } from '../../../src/lib/atlas/types';
import { periodsWith } from '../../../src/lib/view/available';
import { realFirstView } from '../real-data';

function indicator(id: string) {
	const found = realFirstView.indicators.find((each) => each.id === id);
	if (!found) throw new Error(`no indicator ${id}`);
	return found;
}

/** The timeline of the figures that a map of the data can show. */
function real(id: string, level: MapLevel = 'province', within: PlaceCode = placeCode('vn')) {
	const scope = { bounds: '2024', level, in: within } as const;
	const own = indicator(id);
	return timelineOf(own, periodsWith(realFirstView, scope, own.id, 'observed'));
}
const yearsOf = (timeline: ReturnType<typeof real>) => periodsOf(timeline).map(({ at }) => at);

describe('the monetary rate of the survey', () => {
	const timeline = real('gso_monetary_rate');

	it('has eight periods, and the years between them are on the axis without one', () => {
		expect(yearsOf(timeline)).toEqual([
			...['2006', '2008', '2010', '2012'],
			...['2013', '2014', '2015', '2016']
		]);
		expect(timeline.years.map(({ year }) => year)).toEqual(
			Array.from({ length: 11 }, (_, i) => 2006 + i)
		);
		expect(missingYears(timeline)).toEqual([2007, 2009, 2011]);
	});

	it('says how many provinces have a figure: all but Hồ Chí Minh City in 2016', () => {
		expect(periodsOf(timeline).map(({ places }) => places)).toEqual([
			...[63, 63, 63, 63, 63, 63, 63],
			62
		]);
	});

	it('is broken in 2010, when its line changed', () => {
		expect(timeline.years.filter(({ begins }) => begins)).toMatchObject([
			{ year: 2010, begins: 'money_2010' }
		]);
		expect(timeline.runs.map(({ periods }) => periods.length)).toEqual([2, 6]);
	});

	it('is compared within a line only', () => {
		const before = (at: string) =>
			comparableBefore(timeline, indicator('gso_monetary_rate'), period(at)).map((each) => each.at);
		expect(before('2013')).toEqual(['2012', '2010']);
		expect(before('2010')).toEqual([]);
		expect(before('2008')).toEqual(['2006']);
	});
});

describe('the poverty rate of the review', () => {
	const timeline = real('poor_rate');

	it('is broken in 2022, when NĐ 07/2021 took the place of QĐ 59/2015', () => {
		expect(yearsOf(timeline)).toEqual(['2016', '2019', '2020', '2022', '2023', '2024']);
		expect(timeline.years.find(({ begins }) => begins)).toMatchObject({
			year: 2022,
			begins: 'nd07_2021'
		});
		expect(comparableBefore(timeline, indicator('poor_rate'), period('2022'))).toEqual([]);
	});

	it('counts the places of the scope: seventeen districts of Gia Lai in 2022, one in 2024', () => {
		const giaLai = real('poor_rate', 'district', placeCode('64'));
		expect(periodsOf(giaLai)).toEqual([
			{ at: '2022', places: 17 },
			{ at: '2024', places: 1 }
		]);
		expect(missingYears(giaLai)).toEqual([2023]);
	});

	it('marks a change of standard that falls on a year without a figure', () => {
		const own = indicator('poor_rate');
		const sparse = timelineOf(own, [
			{ at: period('2024'), places: 1 },
			{ at: period('2014'), places: 2 }
		]);
		expect(sparse.years.filter(({ begins }) => begins).map(({ year }) => year)).toEqual([2022]);
		expect(sparse.runs.map(({ yardstick }) => yardstick)).toEqual(['before_2016', 'nd07_2021']);
	});
});

it('no standard breaks a series that counts nobody as poor', () => {
	const timeline = real('proxy_electricity');
	expect(timeline.runs).toHaveLength(1);
	expect(yearsOf(timeline)).toHaveLength(8);
	expect(timeline.years.every(({ begins }) => begins === null)).toBe(true);
});

describe('stepping', () => {
	const timeline = real('gso_monetary_rate');

	it('goes to the next period, over a gap and from a time that is none', () => {
		expect(steppedFrom(timeline, period('2010'), 1)?.at).toBe('2012');
		expect(steppedFrom(timeline, period('2011-12-31'), -1)?.at).toBe('2010');
	});

	it('ends at the ends', () => {
		expect(steppedFrom(timeline, period('2016'), 1)).toBeNull();
		expect(steppedFrom(timeline, period('2006'), -1)).toBeNull();
	});
});

it('an indicator without a figure has an empty timeline', () => {
	expect(timelineOf(indicator('poor_rate'), [])).toEqual({ years: [], runs: [] });
});
