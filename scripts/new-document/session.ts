import { basename } from 'node:path';
import { validateData } from '../build-data/validate';
import { choose, askText, type Asker } from './ask';
import { askCells } from './ask-cells';
import { askColumns } from './ask-columns';
import { askDocument } from './ask-document';
import { askPlaces } from './ask-places';
import { askRows } from './ask-rows';
import { askSheet } from './ask-sheet';
import { indicatorsOf } from './data-tables';
import { ledgerDifference, type LedgerDifference } from './ledger-difference';
import { ledgerLines } from './ledger-lines';
import { previewLines } from './preview-lines';
import { originsOf, problemTroubles } from './problem-troubles';
import { readSpreadsheet } from './read-spreadsheet';
import { Refusal, refuse } from './refusal';
import { tryRows } from './trial';
import { whereToLook } from './where-to-look';
import { writeRows, type NewRows } from './write-rows';

/** What a session works with. */
export interface Job {
	/** The data folder: `data`. */
	readonly folder: string;
	/** Path of the spreadsheet; null asks for it. */
	readonly spreadsheet: string | null;
	readonly dryRun: boolean;
}

export interface Outcome {
	readonly kind: 'written' | 'dry_run' | 'declined';
	readonly rows: NewRows;
	readonly difference: LedgerDifference;
}

/**
 * Leads from a spreadsheet to rows of the data: document, sheet, places, columns, rows, cells; then shows
 * the rows, validates them in a copy, shows what the ledger says, asks, and appends. Throws a
 * {@link Refusal} where it cannot go on; nothing is written then.
 */
export async function newDocument(job: Job, asker: Asker): Promise<Outcome> {
	const { t, say } = asker;
	const { folder, dryRun } = job;
	const data = validateData(folder);
	if (data.problems.length > 0)
		throw new Refusal([
			{ at: 'data', says: (texts) => texts.trouble.dataBroken },
			...problemTroubles(data.problems, { sheet: '', document: '', origins: new Map() })
		]);
	const { tables } = data;
	const sources = tables.get('source');
	if (!sources) throw new Error(`${folder}/datapackage.json: no resource "source"`);

	if (asker.interactive) say(t.hello);
	const path =
		job.spreadsheet ??
		(await askText(asker, { key: ['spreadsheet'], text: t.spreadsheet, required: true }));
	const sheets = await readSpreadsheet(path);
	const file = basename(path);

	say(`\n${t.step.document}`);
	const source = await askDocument(asker, sources, file);
	say(`\n${t.step.sheet}`);
	const headed = await askSheet(asker, sheets, file);
	const at = [file, headed.sheet.name].filter(Boolean).join(' · ');
	say(`\n${t.step.places}`);
	const scope = await askPlaces(asker, tables);
	say(`\n${t.step.columns}`);
	const inPlan = source['kind'] === 'plan';
	const columns = await askColumns(asker, headed, indicatorsOf(tables), inPlan);
	const rows = await askRows(asker, headed, columns, scope, at);
	const { figures, withoutData } = await askCells(
		asker,
		{
			sheet: headed.sheet,
			rows,
			columns: columns.figures,
			register: scope.register,
			source: source['id'] ?? '',
			locator: headed.locator
		},
		at
	);
	if (figures.length === 0) throw refuse(at, (texts) => texts.trouble.noRows);

	say(`\n${t.step.preview}`);
	const places = rows.map(({ place }) => place);
	const preview = { source, figures, columns: columns.figures, places, withoutData };
	for (const line of previewLines(preview, t)) say(line);
	const unused = asker.unused().filter((key) => key !== 'spreadsheet');
	if (unused.length > 0) say(t.preview.unused(unused.join(', ')));

	const added: NewRows = { source, observations: figures.map(({ cells }) => cells) };
	const trial = tryRows(folder, data, added);
	if (trial.kind === 'problems')
		throw new Refusal(
			problemTroubles(trial.problems, {
				sheet: at,
				document: source['number'] || (source['title'] ?? ''),
				origins: originsOf(
					trial.data.tables.get('observation'),
					figures.map(({ address }) => address)
				)
			})
		);
	say(t.preview.valid);

	say(`\n${t.step.ledger}`);
	const difference = ledgerDifference(trial.before, trial.served.checks, source['id'] ?? '');
	for (const line of ledgerLines(difference, trial.served, figures, t)) say(line);

	say(`\n${t.step.write}`);
	if (dryRun) {
		say(t.write.dryRun);
		return { kind: 'dry_run', rows: added, difference };
	}
	const agreed =
		!asker.interactive ||
		(await choose(
			asker,
			{ key: ['write'], text: t.write.question(figures.length), everyTime: true },
			[
				{ value: true, word: 'yes', label: t.write.yes },
				{ value: false, word: 'no', label: t.write.no }
			]
		));
	if (!agreed) {
		say(t.write.declined);
		return { kind: 'declined', rows: added, difference };
	}
	writeRows(folder, added);
	say(t.write.done(figures.length));
	const { map, place } = whereToLook(scope, columns.figures);
	say(t.write.next(map, place, source['id'] ?? ''));
	return { kind: 'written', rows: added, difference };
}
