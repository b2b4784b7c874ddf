import { parseArgs } from 'node:util';
import type { Language } from '../../src/lib/atlas/types';
import { refuse } from './refusal';

/** What the command was called with. */
export interface Options {
	readonly spreadsheet: string | null;
	/** File of answers; null asks for everything. */
	readonly answers: string | null;
	/** Whether what the file of answers lacks is asked for. */
	readonly ask: boolean;
	/** Where the answers are kept; null keeps them beside the spreadsheet when something stops the session. */
	readonly save: string | null;
	readonly dryRun: boolean;
	readonly language: Language;
	readonly data: string;
}

/** The language of a call, also where the rest of it cannot be read. */
export function languageOf(args: readonly string[]): Language {
	const at = args.findIndex((arg) => arg === '--lang' || arg === '--lang=en');
	return args[at] === '--lang=en' || (at >= 0 && args[at + 1] === 'en') ? 'en' : 'vi';
}

/** Reads the arguments. Throws a {@link Refusal} for what is no option of the command. */
export function readOptions(args: readonly string[]): Options {
	try {
		const { values } = parseArgs({
			args: [...args],
			options: {
				spreadsheet: { type: 'string' },
				answers: { type: 'string' },
				ask: { type: 'boolean', default: false },
				save: { type: 'string' },
				'dry-run': { type: 'boolean', default: false },
				lang: { type: 'string' },
				data: { type: 'string', default: 'data' }
			}
		});
		return {
			spreadsheet: values.spreadsheet ?? null,
			answers: values.answers ?? null,
			ask: values.answers === undefined || values.ask,
			save: values.save ?? null,
			dryRun: values['dry-run'],
			language: languageOf(args),
			data: values.data
		};
	} catch (error) {
		if (!(error instanceof TypeError)) throw error;
		throw refuse('', (t) =>
			t.trouble.badOption(args.filter((arg) => arg.startsWith('-')).join(' '))
		);
	}
}
