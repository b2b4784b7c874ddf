import { checkCells } from './check-cells';
import { checkForeignKeys, checkPrimaryKey } from './check-keys';
import { checkRules } from './check-rules';
import { readDescriptor, type Descriptor } from './descriptor';
import type { Problem } from './problem';
import { readTable, type Table } from './read-table';

export interface ValidatedData {
	readonly descriptor: Descriptor;
	readonly tables: ReadonlyMap<string, Table>;
	/** Everything wrong, in the order of files and lines; empty where the data can be built. */
	readonly problems: readonly Problem[];
}

/** Reads a data folder and checks every row; collects all problems instead of stopping at the first. */
export function validateData(folder: string): ValidatedData {
	const descriptor = readDescriptor(folder);
	const tables = new Map<string, Table>();
	const problems: Problem[] = [];
	for (const resource of descriptor.resources) {
		const read = readTable(folder, resource);
		tables.set(resource.name, read.table);
		problems.push(...read.problems);
	}
	for (const table of tables.values()) {
		const references = checkForeignKeys(table, tables);
		problems.push(
			...checkPrimaryKey(table),
			...references.problems,
			...checkCells(table, references.broken)
		);
	}
	problems.push(...checkRules(tables));
	const order = [...tables.keys()];
	const rank = (file: string) => order.findIndex((name) => file.includes(name));
	problems.sort((a, b) => rank(a.file) - rank(b.file) || a.line - b.line);
	return { descriptor, tables, problems };
}
