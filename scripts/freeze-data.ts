/**
 * `npm run data:freeze -- <version> <commit> [<date>]`: writes down what `data/observation.csv` was at a commit, as
 * far as it is another today, so that frames of other sites that rest on that data version keep their
 * figures. A version that is listed already is written anew, and must still be the same.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { csvFormat, csvParse } from 'd3-dsv';
import {
	frozenFrom,
	frozenTable,
	frozenText,
	frozenVersions,
	observationsHash
} from './build-data/frozen-data';
import { tidyText } from './build-data/read-table';
import { validateData } from './build-data/validate';

const [version, commit, date] = process.argv.slice(2);
const known = frozenVersions('data');
const listed = known.find((each) => each.version === version);
const day = listed?.date ?? date;
if (!version || !/^[0-9a-f]{12}$/.test(version) || !commit || !day) {
	console.error(
		'npm run data:freeze -- <data version, 12 hex digits> <commit> [<date, YYYY-MM-DD>]'
	);
	process.exit(1);
}
const table = validateData('data').tables.get('observation');
if (!table) throw new Error('data/ has no table observation');
const columns = table.resource.schema.fields.map(({ name }) => name);
const text = execFileSync('git', ['show', `${commit}:data/observation.csv`], {
	encoding: 'utf8',
	maxBuffer: 1e9
});
const then = csvParse(tidyText(text)).map((row) =>
	Object.fromEntries(columns.map((name) => [name, row[name] ?? '']))
);
const sha256 = observationsHash(table, then);
if (listed && listed.sha256 !== sha256) {
	console.error(
		`commit ${commit} has other observations than version ${version} had; nothing was written`
	);
	process.exit(1);
}
mkdirSync('data/frozen', { recursive: true });
writeFileSync(`data/frozen/${version}.csv`, frozenText(frozenFrom(then, table), columns));
const versions = listed ? known : [...known, { version, date: day, sha256 }];
writeFileSync(
	'data/frozen/versions.csv',
	`${csvFormat(versions, ['version', 'date', 'sha256'])}\n`
);
console.log(
	`${frozenTable('data', { version, date: day, sha256 }, table).rows.length} observations of ${version} are kept`
);
