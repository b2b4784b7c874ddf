import type { Problem } from '../build-data/problem';
import type { Table } from '../build-data/read-table';
import type { Trouble } from './refusal';
import type { Texts } from './texts';

/** Where the new rows stand in the files of the trial: line of `observation.csv` → where it comes from. */
export type Origins = ReadonlyMap<number, string>;

/** The lines of the last rows of a table, each with the address of its cell. */
export function originsOf(observations: Table | undefined, addresses: readonly string[]): Origins {
	const last = observations?.rows.slice(-addresses.length) ?? [];
	return new Map(last.map(({ line }, i) => [line, addresses[i] ?? '']));
}

type Phrase = (t: Texts, found: readonly string[], nearest: string) => string;

/** What the checks of the build say, and how the reader is told. Their words are held by a test. */
const phrases: readonly (readonly [pattern: RegExp, phrase: Phrase])[] = [
	[/^value "(.*)" is a rate outside/u, (t, [value = '']) => t.problem.rateOutside(value)],
	[
		/^numerator "(.*)" is over its base (.*)$/u,
		(t, [part = '', base = '']) => t.problem.overBase(part, base)
	],
	[/^base_vi of "(.*)" is empty/u, (t, [indicator = '']) => t.problem.noBase(indicator)],
	[
		/^indicator_id "(.*)" is of series (.*), but source .* is of series (.*)$/u,
		(t, [indicator = '', own = '', other = ''], nearest) =>
			t.problem.series(indicator, t.series(own), t.series(other), nearest)
	],
	[
		/^period "(.*)" is outside the years of (.*), the standard of (.*)$/u,
		(t, [period = '', standard = '', indicator = '']) =>
			t.problem.standard(period, standard, indicator)
	],
	[
		/^period "(.*)" of a target is before (.*), its baseline in (.*)$/u,
		(t, [period = '', start = '', where = '']) => t.problem.targetEarly(period, start, where)
	],
	[/repeats the key of (.*)$/u, (t, [where = '']) => t.problem.twice(where)],
	[
		/^(?:number|title) "(.*)" is the document of (.*)$/u,
		(t, [name = ''], nearest) => t.problem.sourceTwice(name, nearest)
	],
	[/^(\w+) is empty$/u, (t, [column = '']) => t.problem.empty(column)],
	[
		/^(\w+) "(.*)" (?:is not a|is none of|does not have the form|is under|is over)/u,
		(t, [column = '', value = '']) => t.problem.badValue(column, value)
	]
];

/** The problems of a trial in the reader's language, at the cells of the spreadsheet. */
export function problemTroubles(
	problems: readonly Problem[],
	at: { readonly sheet: string; readonly document: string; readonly origins: Origins }
): Trouble[] {
	const here = (line: number) => {
		const address = at.origins.get(line);
		return address && `${at.sheet} · ${address}`;
	};
	return problems.map(({ file, line, message, nearest }) => {
		const where =
			(file === 'data/observation.csv' && here(line)) ||
			(file === 'data/source.csv' && at.document) ||
			`${file}:${line}`;
		const moved = message.replace(
			/data\/observation\.csv:(\d+)/gu,
			(text: string, other: string) => here(Number(other)) ?? text
		);
		return {
			at: where,
			says: (t) => {
				for (const [pattern, phrase] of phrases) {
					const found = pattern.exec(moved);
					if (found) return phrase(t, found.slice(1), nearest ?? '');
				}
				return t.problem.other(moved);
			}
		};
	});
}
