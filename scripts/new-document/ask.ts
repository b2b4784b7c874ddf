import { refuse } from './refusal';
import type { Texts } from './texts';

/** Reads one line after a question; null at the end of the input. */
export type LineReader = (question: string) => Promise<string | null>;

/** What is typed to leave a column or a row out. */
export const leftOut = '-';

/** Answers by question: `{"document": {"title": "…"}, "columns": {"C": {"means": "poor_rate"}}}`. */
export interface Answers {
	readonly [key: string]: string | number | null | Answers;
}

export interface Question<Value> {
	/** Where the answer stands in the file of answers. */
	readonly key: readonly string[];
	readonly text: string;
	/** Taken when the reader presses Enter. */
	readonly suggestion?: string;
	/** How the suggestion is shown, where that is not how it is written. */
	readonly suggestionLabel?: string;
	/** Whether it is asked every time: no file answers it, and its answer is not kept. */
	readonly everyTime?: boolean;
	/** Whether a file of answers may leave it out, and the suggestion is taken. */
	readonly optional?: boolean;
	/**
	 * Reads an answer, or says in the reader's language why it is none. `word` is the answer as a file keeps
	 * it, where that is not what was typed: the number of a line in a list means nothing the next time.
	 */
	readonly read: (
		text: string
	) => { readonly value: Value; readonly word?: string } | { readonly why: string };
}

export interface Option<Value> {
	readonly value: Value;
	/** The word for it in a file of answers. */
	readonly word: string;
	readonly label: string;
}

/** Asks the reader, or takes the answers of a file; keeps every answer, so that it can be given again. */
export interface Asker {
	/** Whether somebody is there to answer. */
	readonly interactive: boolean;
	readonly t: Texts;
	readonly say: (text: string) => void;
	readonly ask: <Value>(question: Question<Value>) => Promise<Value>;
	/** Whether the file of answers has one for this question. */
	readonly has: (key: readonly string[]) => boolean;
	/** Every answer so far, in the form of a file of answers. */
	readonly answers: () => Answers;
	/** Keys of answers that no question asked for. */
	readonly unused: () => string[];
}

function leavesOf(answers: Answers, path: readonly string[] = []): [string, string][] {
	return Object.entries(answers).flatMap(([key, value]): [string, string][] => {
		const at = [...path, key];
		if (typeof value === 'object' && value !== null) return leavesOf(value, at);
		return [[at.join('.'), value === null ? '' : String(value)]];
	});
}

function nested(leaves: readonly (readonly [path: readonly string[], value: string])[]): Answers {
	const heads = [...new Set(leaves.map(([[head = '']]) => head))];
	return Object.fromEntries(
		heads.map((head) => {
			const below = leaves.filter(([path]) => path[0] === head);
			const [only] = below;
			return only && only[0].length === 1
				? [head, only[1]]
				: [head, nested(below.map(([path, value]) => [path.slice(1), value]))];
		})
	);
}

/** An {@link Asker} over the answers given beforehand, and a reader of lines where somebody is there. */
export function makeAsker(
	given: Answers,
	reader: LineReader | null,
	say: (text: string) => void,
	t: Texts
): Asker {
	const known = new Map(leavesOf(given));
	const taken = new Map<string, string>();

	async function line(question: Question<unknown>): Promise<string> {
		if (!reader) throw refuse('', () => t.trouble.noAnswer(question.key.join('.'), question.text));
		const { text, suggestion = '', suggestionLabel = suggestion } = question;
		const typed = await reader(suggestion ? t.withSuggestion(text, suggestionLabel) : text);
		if (typed === null) throw refuse('', () => t.trouble.ended);
		return typed.normalize('NFC').trim() || suggestion;
	}

	/** The answer given beforehand, or the suggestion where a file may leave the answer out. */
	function beforehand(question: Question<unknown>): string | undefined {
		const { key, optional, everyTime, suggestion = '' } = question;
		if (everyTime) return undefined;
		const answer = known.get(key.join('.')) ?? (optional && !reader ? suggestion : undefined);
		return answer?.normalize('NFC').trim();
	}

	async function ask<Value>(question: Question<Value>): Promise<Value> {
		const key = question.key.join('.');
		let text = beforehand(question) ?? (await line(question));
		for (;;) {
			const read = question.read(text);
			if ('value' in read) {
				if (!question.everyTime) taken.set(key, read.word ?? text);
				return read.value;
			}
			if (!reader) throw refuse(t.answerAt(key), () => read.why);
			say(read.why);
			text = await line(question);
		}
	}

	return {
		interactive: reader !== null,
		t,
		say,
		ask,
		has: (key) => known.has(key.join('.')),
		answers: () => nested([...taken].map(([key, text]) => [key.split('.'), text])),
		unused: () => [...known.keys()].filter((key) => !taken.has(key))
	};
}

/** Asks for one of some options, by its number, its word or its label. */
export function choose<Value>(
	asker: Asker,
	question: Omit<Question<Value>, 'read'>,
	options: readonly Option<Value>[]
): Promise<Value> {
	const list = options.map(({ label }, i) => `  ${i + 1}. ${label}`).join('\n');
	const suggested = options.find(({ word }) => word === question.suggestion);
	return asker.ask({
		...question,
		text: `${question.text}\n${list}`,
		...(suggested && { suggestion: suggested.word, suggestionLabel: suggested.label }),
		read: (text) => {
			const option =
				options.find(({ word, label }) => word === text || label === text) ??
				(/^\d+$/u.test(text) ? options[Number(text) - 1] : undefined);
			if (text === '') return { why: asker.t.trouble.emptyAnswer(question.text) };
			return option
				? { value: option.value, word: option.word }
				: { why: asker.t.trouble.notAnOption(text, options.map(({ word }) => word).join(', ')) };
		}
	});
}

/** Asks for a text that may not be empty, or may. */
export function askText(
	asker: Asker,
	question: Omit<Question<string>, 'read'> & { readonly required: boolean }
): Promise<string> {
	return asker.ask({
		...question,
		read: (text) =>
			text === '' && question.required
				? { why: asker.t.trouble.emptyAnswer(question.text) }
				: { value: text }
	});
}
