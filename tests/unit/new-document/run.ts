import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeAsker, type Answers, type LineReader } from '../../../scripts/new-document/ask';
import { Refusal, troubleLines } from '../../../scripts/new-document/refusal';
import { newDocument, type Outcome } from '../../../scripts/new-document/session';
import { textsIn } from '../../../scripts/new-document/texts';
import type { Language } from '../../../src/lib/atlas/types';

/** What a run of the command says and comes to. */
export interface Run {
	readonly said: string;
	/** Lines that say why it stopped; empty where it came to its end. */
	readonly refused: readonly string[];
	readonly outcome: Outcome | null;
	/** The answers that it keeps. */
	readonly answers: Answers;
}

export interface Call {
	readonly folder: string;
	/** Name of the spreadsheet and what is in it. */
	readonly name: string;
	readonly content: Buffer | string;
	readonly answers?: Answers;
	readonly reader?: LineReader;
	readonly dryRun?: boolean;
	readonly language?: Language;
}

/** Runs the command on a spreadsheet in a temporary folder. */
export async function run(call: Call): Promise<Run> {
	const place = mkdtempSync(join(tmpdir(), 'atlas-sheet-'));
	const spreadsheet = join(place, call.name);
	writeFileSync(spreadsheet, call.content);
	const lines: string[] = [];
	const t = textsIn(call.language ?? 'vi');
	const asker = makeAsker(call.answers ?? {}, call.reader ?? null, (line) => lines.push(line), t);
	try {
		const outcome = await newDocument(
			{ folder: call.folder, spreadsheet, dryRun: call.dryRun ?? false },
			asker
		);
		return { said: lines.join('\n'), refused: [], outcome, answers: asker.answers() };
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		const refused = troubleLines(error, t);
		return { said: lines.join('\n'), refused, outcome: null, answers: asker.answers() };
	} finally {
		rmSync(place, { recursive: true });
	}
}
