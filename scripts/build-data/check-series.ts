import * as v from 'valibot';
import { periodSchema } from '../../src/lib/atlas/parse';
import { standardAt, yearOf } from '../../src/lib/atlas/period';
import { problemAt } from './check-cells';
import type { Problem } from './problem';
import { nearestOf, type Row, type Table } from './read-table';

function byId(rows: readonly Row[]): Map<string, Row['cells']> {
	return new Map(rows.map(({ cells }) => [cells['id'] ?? '', cells]));
}

function standardOf(period: string): string | null {
	const parsed = v.safeParse(periodSchema, period);
	return parsed.success ? standardAt(parsed.output) : null;
}

/** The year under a standard that lies nearest to a year; null where none is within a century. */
function nearestYear(standard: string, year: number): string | null {
	for (let away = 1; away < 100; away += 1)
		for (const candidate of [year - away, year + away])
			if (standardOf(String(candidate)) === standard) return String(candidate);
	return null;
}

/**
 * Series and standards that must not mix: a figure of a survey is no figure of the review, and an
 * indicator of one poverty standard has no figure of a year under another. A review made by a
 * standard before that was in force is an indicator of its own, without a fixed standard.
 */
export function checkSeries(
	observations: Table,
	indicators: readonly Row[],
	sources: readonly Row[]
): Problem[] {
	const indicatorBy = byId(indicators);
	const sourceBy = byId(sources);
	return observations.rows.flatMap((row) => {
		const { indicator_id = '', source_id = '', period = '' } = row.cells;
		const indicator = indicatorBy.get(indicator_id);
		const series = sourceBy.get(source_id)?.['series'] ?? 'none';
		if (!indicator) return [];
		const problems: Problem[] = [];
		const own = indicator['series'] ?? 'none';
		if (series !== 'none' && own !== 'none' && series !== own) {
			const alike = indicators.filter(
				({ cells }) =>
					cells['series'] === series &&
					cells['unit'] === indicator['unit'] &&
					cells['topic'] === indicator['topic']
			);
			problems.push(
				problemAt(
					observations,
					row,
					'indicator_id',
					`indicator_id "${indicator_id}" is of series ${own}, but source ${source_id} is of series ${series}`,
					nearestOf(
						indicator_id,
						alike.map(({ cells }) => cells['id'] ?? '')
					)
				)
			);
		}
		const standard = indicator['standard'] ?? '';
		if (standard !== '' && v.is(periodSchema, period) && standardOf(period) !== standard)
			problems.push(
				problemAt(
					observations,
					row,
					'period',
					`period "${period}" is outside the years of ${standard}, the standard of ${indicator_id}`,
					nearestYear(standard, Number(yearOf(period)))
				)
			);
		return problems;
	});
}
