import type { Period, PovertyStandard } from './types';

/** Year of a period (`2022-12-31` → `2022`). */
export function yearOf(period: string): string {
	return period.slice(0, 4);
}

/**
 * Last day a period speaks of, as an ISO date: a year means its end. Used to put periods in order.
 */
export function endOf(period: string): string {
	return period.length === 4 ? `${period}-12-31` : period;
}

/** Whether a figure of `period` answers a question about `at`: the same date, or any date of the year. */
export function answers(period: Period, at: Period): boolean {
	return at.length === 4 ? yearOf(period) === at : endOf(period) === endOf(at);
}

/** Poverty standard that reviews have been made by. */
export type Standard = Exclude<PovertyStandard, 'nd351_2025'>;

/**
 * The standard under which an administrative review of this period was made, or null outside both.
 * Source: QĐ 59/2015/QĐ-TTg for 2016–2021 (2021 by Điều 2 of NĐ 07/2021/NĐ-CP); NĐ 07/2021/NĐ-CP
 * from 2022.
 */
export function standardAt(period: Period): Standard | null {
	const year = Number(yearOf(period));
	if (year >= 2022) return 'nd07_2021';
	return year >= 2016 ? 'qd59_2015' : null;
}
