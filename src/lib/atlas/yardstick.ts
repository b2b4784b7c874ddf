import { standardAt, yearOf, type Standard } from './period';
import type { Indicator, Period } from './types';

/** What a figure counts as poor, besides the standards of the review. */
type OtherYardstick =
	'income_2011_2015' | 'before_2016' | 'money_before_2006' | 'money_2006' | 'money_2010';

/** The standard or money line that a figure of poverty was made by. */
export type Yardstick = Standard | OtherYardstick;

/** First year of each yardstick that has one before it. */
export const yardstickStarts: Readonly<Partial<Record<Yardstick, number>>> = {
	qd59_2015: 2016,
	nd07_2021: 2022,
	money_2006: 2006,
	money_2010: 2010
};

/** What of an indicator decides what it is measured by. */
export type Measured = Pick<Indicator, 'id' | 'series' | 'topic'>;

/** Topics that say nothing of who is poor. */
const unmeasured: readonly Indicator['topic'][] = ['proxy', 'context', 'service', 'output'];

/**
 * What the figures of an indicator in a year count as poor, or null where they count nobody so: a
 * household with electricity has it under every standard. An indicator named for a standard keeps it in
 * every year: the end of 2015 and of 2021 were reviewed by two. Source: for reviews see {@link standardAt};
 * the monetary line of the survey changed in 2006 and 2010, as the definition of `gso_monetary_rate` says.
 */
export function yardstickAt({ id, series, topic }: Measured, at: Period): Yardstick | null {
	if (series === 'none' || unmeasured.includes(topic)) return null;
	if (/_qd59(_baseline)?$/.test(id)) return 'qd59_2015';
	if (/_nd07_baseline$/.test(id)) return 'nd07_2021';
	if (/_income_standard_2011_2015$/.test(id)) return 'income_2011_2015';
	if (id !== 'gso_monetary_rate') return standardAt(at) ?? 'before_2016';
	const year = Number(yearOf(at));
	if (year >= 2010) return 'money_2010';
	return year >= 2006 ? 'money_2006' : 'money_before_2006';
}

/** Whether figures of an indicator in two years may stand in one line or one difference. */
export function sameYardstick(indicator: Measured, one: Period, other: Period): boolean {
	return yardstickAt(indicator, one) === yardstickAt(indicator, other);
}
