import { writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { readAnswers } from './new-document/answers-file';
import { makeAsker, type Asker, type LineReader } from './new-document/ask';
import { languageOf, readOptions, type Options } from './new-document/options';
import { Refusal, troubleLines } from './new-document/refusal';
import { newDocument } from './new-document/session';
import { textsIn } from './new-document/texts';

const args = process.argv.slice(2);
const t = textsIn(languageOf(args));
const say = (text: string) => console.log(text);

/** Lines of the terminal, or of what is piped in; Ctrl+C ends them. */
function terminalLines(): LineReader & { close: () => void } {
	const { stdin: input, stdout: output } = process;
	const lines = createInterface({ input, output, prompt: '> ' });
	lines.on('SIGINT', () => lines.close());
	const each = lines[Symbol.asyncIterator]();
	const read = async (question: string) => {
		say(`\n${question}`);
		lines.prompt();
		const next = await each.next();
		return next.done ? null : next.value;
	};
	return Object.assign(read, { close: () => lines.close() });
}

/** Keeps the answers of a session that did not come to its end, and says how to go on from them. */
function keepAnswers(options: Options, asker: Asker): void {
	const answers = asker.answers();
	const spreadsheet = options.spreadsheet ?? answers['spreadsheet'];
	if (!asker.interactive || typeof spreadsheet !== 'string' || !answers['document']) return;
	const path = options.save ?? `${spreadsheet.replace(/\.\w+$/u, '')}.answers.json`;
	writeFileSync(path, `${JSON.stringify(answers, null, '\t')}\n`);
	say(
		t.saved(
			path,
			`npm run data:new -- --spreadsheet "${spreadsheet}" --answers "${path}" --ask${t.language === 'en' ? ' --lang en' : ''}`
		)
	);
}

try {
	const options = readOptions(args);
	const given = options.answers === null ? {} : readAnswers(options.answers);
	const reader = options.ask ? terminalLines() : null;
	const asker = makeAsker(given, reader, say, t);
	try {
		const { kind } = await newDocument(
			{ folder: options.data, spreadsheet: options.spreadsheet, dryRun: options.dryRun },
			asker
		);
		if (kind !== 'written' || options.save) keepAnswers(options, asker);
	} catch (error) {
		keepAnswers(options, asker);
		throw error;
	} finally {
		reader?.close();
	}
} catch (error) {
	if (!(error instanceof Refusal)) throw error;
	console.error(`\n${t.stopped}`);
	for (const line of troubleLines(error, t)) console.error(`  ${line}`);
	process.exitCode = 1;
}
