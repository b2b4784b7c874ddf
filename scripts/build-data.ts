import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvText } from './build-data/csv-text';
import { makeDatabase } from './build-data/database';
import { firstViewOf } from './build-data/first-view';
import { tallyLines } from './build-data/ledger-report';
import { ledgerFileOf } from './build-data/ledger-file';
import { problemText } from './build-data/problem';
import { validateData } from './build-data/validate';
import { withLedger } from './build-data/with-ledger';

const input = 'data';
const output = 'static/data';

const started = performance.now();
const validated = validateData(input);
const { problems } = validated;
if (problems.length > 0) {
	for (const problem of problems) console.error(problemText(problem));
	console.error(`\n${problems.length} problem(s) in ${input}/; nothing was built.`);
	process.exit(1);
}

const { descriptor, tables, evidence, checks } = withLedger(validated);
mkdirSync(output, { recursive: true });
const texts = new Map([...tables].map(([name, table]) => [name, csvText(table)] as const));
const hash = createHash('sha256');
for (const [name, text] of texts) {
	writeFileSync(join(output, `${name}.csv`), text);
	hash.update(name).update(text);
}
const dataVersion = hash.digest('hex').slice(0, 12);

const served = {
	...descriptor,
	resources: descriptor.resources.map((each) => ({ ...each, path: `${each.name}.csv` }))
};
writeFileSync(join(output, 'datapackage.json'), `${JSON.stringify(served, null, '\t')}\n`);
writeFileSync(
	join(output, 'first-view.json'),
	`${JSON.stringify(firstViewOf(tables, dataVersion))}\n`
);
writeFileSync(
	join(output, 'ledger.json'),
	`${JSON.stringify(ledgerFileOf(checks, evidence, tables, dataVersion))}\n`
);
writeFileSync(join(output, 'atlas.duckdb'), await makeDatabase(texts, dataVersion));

for (const [name, table] of tables)
	console.log(`${String(table.rows.length).padStart(7)}  ${name}`);
const perSource = new Map<string, number>();
for (const name of ['observation', 'designation', 'allocation', 'policy_rule', 'definition'])
	for (const { cells } of tables.get(name)?.rows ?? [])
		perSource.set(cells['source_id'] ?? '', (perSource.get(cells['source_id'] ?? '') ?? 0) + 1);
console.log('figures per source:');
for (const [source, count] of perSource) console.log(`${String(count).padStart(7)}  ${source}`);
console.log('ledger:');
for (const line of tallyLines(checks)) console.log(line);
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(`data ${dataVersion} written to ${output} in ${seconds} s`);
