import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';

/** Rows of a table as the site serves it, without the byte order mark that stands there for Excel. */
export function servedTable(name: string) {
	return csvParse(readFileSync(`build/data/${name}.csv`, 'utf8').replace(/^\uFEFF/, ''));
}
