/** `npm run boundaries -- check <folder> [--json <file>]`. */
import { existsSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkPacks, readPacks } from './check';
import { reasonOf, refuse } from './refusal';
import { reportJson, reportLines } from './report-lines';

/** Checks a folder of packs and says what it found; whether no pack has an error. Throws a Refusal. */
export function checkCommand(
	args: readonly string[],
	root: string,
	say: (line: string) => void
): boolean {
	const { folder, json } = readArgs(args);
	const result = checkPacks(readPacks(folder), root, existsSync(join(folder, 'SOURCES.md')));
	for (const line of reportLines(result)) say(line);
	if (json !== undefined) {
		try {
			writeFileSync(json, reportJson(basename(folder), result));
		} catch (error) {
			throw refuse(`${json} · cannot be written (${reasonOf(error)}) · name another file`, error);
		}
	}
	return result.ok;
}

function readArgs(args: readonly string[]): { folder: string; json: string | undefined } {
	try {
		const { values, positionals } = parseArgs({
			args: [...args],
			options: { json: { type: 'string' } },
			allowPositionals: true
		});
		const [folder, ...more] = positionals;
		if (folder === undefined || more.length > 0) {
			throw refuse('check · name one folder of packs: npm run boundaries -- check ./boundaries');
		}
		return { folder, json: values.json };
	} catch (error) {
		if (!(error instanceof TypeError)) throw error;
		throw refuse(`check · ${error.message}`, error);
	}
}
