import { formatDate } from '../../src/lib/atlas/format';
import { countsOf } from '../../src/lib/atlas/rate-counts';
import { observationKinds } from '../../src/lib/atlas/types';
import { choose, type Asker } from './ask';
import type { HeadedSheet } from './ask-sheet';
import { mayBeShares } from './cell-figure';
import { columnLetters, columnNumber } from './cell-address';
import type { MeasuredIndicator } from './data-tables';
import { searchIndicators } from './indicator-search';
import type { FigureColumn } from './observation-rows';
import { writtenPeriod } from './period-in-head';
import { recogniseColumn, type ColumnGuess } from './recognise-column';
import { cellAt } from './sheet';

/** What the columns of a table mean, once the reader has confirmed it. Columns from 0. */
export interface Columns {
	readonly place: number | null;
	readonly code: number | null;
	readonly numbering: number | null;
	readonly figures: readonly FigureColumn[];
}

const roles = ['place', 'code', 'numbering'] as const;
type Meaning =
	| { readonly role: (typeof roles)[number] | 'none' }
	| { readonly role: 'figure'; readonly indicator: MeasuredIndicator };

const noColumn = '-';

function askMeaning(
	asker: Asker,
	column: number,
	head: string,
	guess: ColumnGuess,
	indicators: readonly MeasuredIndicator[]
): Promise<Meaning> {
	const { t } = asker;
	let listed: readonly MeasuredIndicator[] = [];
	const plain = roles.find((role) => role === guess.role);
	const suggestion = guess.role === 'figure' ? guess.indicator : (plain ?? noColumn);
	const named = (id: string) => indicators.find((each) => each.id === id);
	const proposed = guess.role === 'figure' ? named(guess.indicator) : undefined;
	return asker.ask<Meaning>({
		key: ['columns', columnLetters(column), 'means'],
		text: t.columns.means(
			columnLetters(column),
			head,
			proposed ? t.indicatorLabel(proposed) : '',
			guess.role === 'unknown'
		),
		suggestion,
		suggestionLabel: plain ? t.columns.role[plain] : suggestion,
		read: (typed) => {
			if (typed === noColumn) return { value: { role: 'none' } };
			const role = roles.find((each) => each === typed || t.columns.role[each] === typed);
			if (role) return { value: { role } };
			const chosen = named(typed) ?? (/^\d$/u.test(typed) ? listed[Number(typed) - 1] : undefined);
			if (chosen) return { value: { role: 'figure', indicator: chosen } };
			listed = searchIndicators(typed, indicators);
			if (listed.length === 0) return { why: t.trouble.noIndicator(typed) };
			const lines = listed.map((each, i) => `  ${i + 1}. ${t.indicatorLabel(each)}`);
			return { why: [t.columns.found(typed), ...lines].join('\n') };
		}
	});
}

async function askFigure(
	asker: Asker,
	{ sheet, header }: HeadedSheet,
	column: number,
	indicator: MeasuredIndicator,
	guess: ColumnGuess,
	usual: Map<string, string>
): Promise<FigureColumn> {
	const { t } = asker;
	const key = (name: string) => ['columns', columnLetters(column), name];
	const guessed = guess.role === 'figure' ? guess : null;
	const kind = await choose(
		asker,
		{
			key: key('kind'),
			text: t.columns.kind(columnLetters(column)),
			...(guessed && { suggestion: guessed.kind })
		},
		observationKinds.map((value) => ({ value, word: value, label: t.kindName[value] }))
	);
	const fall = indicator.id.includes('reduction');
	const before = usual.get(`${kind} ${String(fall)}`);
	const suggested = guessed?.period ?? before;
	const period = await asker.ask({
		key: key('period'),
		text: t.columns.period(columnLetters(column)),
		...(suggested && { suggestion: suggested, suggestionLabel: formatDate(suggested) }),
		read: (typed) => {
			const value = writtenPeriod(typed);
			return value ? { value } : { why: t.trouble.badDate(typed) };
		}
	});
	usual.set(`${kind} ${String(fall)}`, period);
	const cells = sheet.rows.slice(header.body).map((_, i) => cellAt(sheet, header.body + i, column));
	const fraction =
		indicator.unit === 'percent' && mayBeShares(cells)
			? await choose(
					asker,
					{ key: key('fraction'), text: t.columns.fraction(columnLetters(column)) },
					[
						{ value: false, word: 'no', label: t.columns.percentOfHundred },
						{ value: true, word: 'yes', label: t.columns.shareOfOne }
					]
				)
			: false;
	return { column, indicator, kind, period, numerator: null, denominator: null, fraction };
}

/** Asks for the columns of the counts behind each rate; what the table has of them is proposed. */
async function askCounts(
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
				suggestion: found === undefined ? noColumn : columnLetters(found),
				optional: true,
				read: (typed) => {
					const column = columnNumber(typed);
					if (typed === noColumn || typed === '') return { value: null };
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

/**
 * Asks what each column with a head means. The heads make proposals; nothing is taken that the reader (or
 * the file of answers) has not said.
 */
export async function askColumns(
	asker: Asker,
	headed: HeadedSheet,
	indicators: readonly MeasuredIndicator[],
	inPlan: boolean
): Promise<Columns> {
	const { t } = asker;
	const found: Record<(typeof roles)[number], number | null> = {
		place: null,
		code: null,
		numbering: null
	};
	const figures: FigureColumn[] = [];
	const usual = new Map<string, string>();
	if (asker.interactive) asker.say(t.columns.how);
	for (const [column, heads] of headed.heads.entries()) {
		if (heads.length === 0) continue;
		const guess = recogniseColumn(heads, indicators, inPlan);
		const meaning = await askMeaning(asker, column, heads.join(' / '), guess, indicators);
		if (meaning.role === 'figure')
			figures.push(await askFigure(asker, headed, column, meaning.indicator, guess, usual));
		else if (meaning.role !== 'none') found[meaning.role] ??= column;
	}
	return { ...found, figures: await askCounts(asker, figures, headed.heads.length) };
}
