import { formatDate } from '../../src/lib/atlas/format';
import { observationKinds } from '../../src/lib/atlas/types';
import { choose, leftOut, type Asker } from './ask';
import { askCounts } from './ask-counts';
import type { HeadedSheet } from './ask-sheet';
import { mayBeShares } from './cell-figure';
import { columnLetters } from './cell-address';
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
	const suggestion = guess.role === 'figure' ? guess.indicator : (plain ?? leftOut);
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
			if (typed === leftOut) return { value: { role: 'none' } };
			const role = roles.find((each) => each === typed || t.columns.role[each] === typed);
			if (role) return { value: { role }, word: role };
			const chosen = named(typed) ?? (/^\d$/u.test(typed) ? listed[Number(typed) - 1] : undefined);
			if (chosen) return { value: { role: 'figure', indicator: chosen }, word: chosen.id };
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
