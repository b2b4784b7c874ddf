import { csvFormat } from 'd3-dsv';
import { placeRemarks, type PlanWords } from './plan-words';
import type { WorkbookParts } from './plan-workbook';

/** A row of the list with figures as they are, for files that are not workbooks. */
export type PlanRecord = Readonly<Record<string, string | number | null>>;

/**
 * The list as records: rank and score (empty where a place cannot be scored), then value and need of each criterion
 * by its id, what is to be known of the figures before they are relied on, and the data version in each row.
 */
export function planRecords({
	plan,
	facts,
	result,
	words
}: Pick<WorkbookParts, 'plan' | 'facts' | 'result'> & { readonly words: PlanWords }): PlanRecord[] {
	const head = (index: number) => ({
		code: facts.places[index]?.code ?? null,
		name: words.place(index)
	});
	const tail = (index: number) => ({
		remarks: placeRemarks(plan, result, words, index).join('; ') || null,
		at: facts.scope.at,
		boundary_set: facts.scope.bounds,
		data_version: facts.dataVersion
	});
	return [
		...result.ranking.scored.map((place) => ({
			rank: place.rank,
			...head(place.index),
			score: Math.round(place.score * 1e9) / 1e9,
			...Object.fromEntries(
				plan.criteria.flatMap(({ criterion }, k) => [
					[criterion, place.parts[k]?.value ?? null],
					[`${criterion} (0-1)`, place.parts[k]?.need ?? null]
				])
			),
			...tail(place.index)
		})),
		...result.ranking.unscored.map(({ index }) => ({
			rank: null,
			...head(index),
			score: null,
			...Object.fromEntries(
				plan.criteria.flatMap(({ criterion }) => [
					[criterion, result.figures(criterion)[index]?.value ?? null],
					[`${criterion} (0-1)`, null]
				])
			),
			...tail(index)
		}))
	];
}

/** Records as CSV with a byte order mark, for Excel. */
export function planCsv(records: readonly PlanRecord[]): string {
	return `\uFEFF${csvFormat([...records])}\n`;
}
