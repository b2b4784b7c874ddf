import { countsOf } from '../../src/lib/atlas/rate-counts';
import { leftOut, type Asker } from './ask';
import { columnLetters, columnNumber } from './cell-address';
import type { FigureColumn } from './observation-rows';

/** Asks for the columns of the counts behind each rate; what the table has of them is proposed. */
export async function askCounts(
	asker: Asker,
	figures: readonly FigureColumn[],
	width: number
): Promise<FigureColumn[]> {
	const { t } = asker;
	const withCounts: FigureColumn[] = [];
	for (const figure of figures) {
		if (figure.indicator.unit !== 'percent') {
			withCounts.push(figure);
			continue;
		}
		const counts = countsOf(figure.indicator.id);
		const beside = (id: string | null | undefined) =>
			figures.find(
				(each) =>
					each.indicator.id === id && each.period === figure.period && each.kind === figure.kind
			)?.column;
		const ask = (name: 'numerator' | 'denominator', found: number | undefined) =>
			asker.ask<number | null>({
				key: ['columns', columnLetters(figure.column), name],
				text: t.columns[name](columnLetters(figure.column), figure.indicator.base_vi),
				suggestion: found === undefined ? leftOut : columnLetters(found),
				optional: true,
				read: (typed) => {
					const column = columnNumber(typed);
					if (typed === leftOut || typed === '') return { value: null };
					return column !== null && column < width && column !== figure.column
						? { value: column }
						: { why: t.trouble.noColumn(typed) };
				}
			});
		const numerator = await ask('numerator', beside(counts?.numerator));
		const denominator = await ask('denominator', beside(counts?.denominator));
		withCounts.push({ ...figure, numerator, denominator });
	}
	return withCounts;
}
