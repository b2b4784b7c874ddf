import { parseArgs } from 'node:util';
import {
	boundarySets,
	mapLevels,
	type BoundarySet,
	type MapLevel
} from '../../src/lib/atlas/types';
import { refuse } from '../check-packs/refusal';

/** What the import was called with. */
export interface ImportOptions {
	readonly sources: readonly string[];
	readonly level: MapLevel;
	readonly vintage: BoundarySet;
	/** Code of the province when only one is imported. */
	readonly province: string | null;
	/** Fields as given; null, and an empty list, are found by what they hold. */
	readonly codeField: string | null;
	readonly nameField: string | null;
	readonly parentFields: readonly string[];
	/** Whether units that did not match are left out, instead of nothing being written. */
	readonly partial: boolean;
	readonly out: string;
}

/** How the import is called, line by line. */
export const importUsage = [
	'import takes .geojson, .json, .topojson, .zip (a Shapefile) and .gpkg, and folders of them:',
	`  --level ${mapLevels.join('|')}   --vintage ${boundarySets.join('|')}   both needed`,
	'  --province <code>       only this province, as a pack of its own',
	'  --code-field <name>     the field with the code; found by itself where it can be',
	'  --name-field <name>     the field with the name',
	'  --parent-field <name>   a field with the district or province; may be given twice',
	'  --partial               leaves out what does not match, instead of writing nothing',
	'  --out <folder>          where the pack is written; ./boundaries without it'
];

/** Reads the arguments. Throws a Refusal for what is no option, level or vintage. */
export function readImportOptions(args: readonly string[]): ImportOptions {
	const { values, positionals } = parsed(args);
	if (positionals.length === 0) {
		throw refuse('import · name the files or folders to import · --help says how');
	}
	return {
		sources: positionals,
		level: oneOf('--level', mapLevels, values.level),
		vintage: oneOf('--vintage', boundarySets, values.vintage),
		province: values.province ?? null,
		codeField: values['code-field'] ?? null,
		nameField: values['name-field'] ?? null,
		parentFields: values['parent-field'] ?? [],
		partial: values.partial,
		out: values.out
	};
}

function parsed(args: readonly string[]) {
	try {
		return parseArgs({
			args: [...args],
			options: {
				level: { type: 'string' },
				vintage: { type: 'string' },
				province: { type: 'string' },
				'code-field': { type: 'string' },
				'name-field': { type: 'string' },
				'parent-field': { type: 'string', multiple: true },
				partial: { type: 'boolean', default: false },
				out: { type: 'string', default: 'boundaries' }
			},
			allowPositionals: true
		});
	} catch (error) {
		if (!(error instanceof TypeError)) throw error;
		throw refuse(`import · ${error.message} · --help says how`, error);
	}
}

function oneOf<Word extends string>(
	option: string,
	words: readonly Word[],
	given: string | undefined
): Word {
	const word = words.find((known) => known === given);
	if (word === undefined) {
		const said = given === undefined ? 'is missing' : `cannot be "${given}"`;
		throw refuse(`import · ${option} ${said} · use one of ${words.join(', ')}`);
	}
	return word;
}
