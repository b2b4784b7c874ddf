import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogOf } from './build-data/catalog';
import { csvText, servedCsv } from './build-data/csv-text';
import { makeDatabase } from './build-data/database';
import { frozenTable, frozenVersions } from './build-data/frozen-data';
import { firstViewOf } from './build-data/first-view';
import { tallyLines } from './build-data/ledger-report';
import { ledgerFileOf } from './build-data/ledger-file';
import { periodSpan } from './build-data/period-span';
import { placeListOf } from './build-data/place-list';
import { problemText } from './build-data/problem';
import { servedFiles } from './build-data/served-files';
import { validateData } from './build-data/validate';
import { withLedger } from './build-data/with-ledger';
import { siteAddress } from '../src/lib/server/site-address';

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

const data = withLedger(validated);
const { tables, evidence, checks } = data;
const texts = new Map([...tables].map(([name, table]) => [name, csvText(table)] as const));
const hash = createHash('sha256');
for (const [name, text] of texts) hash.update(name).update(text);
const dataVersion = hash.digest('hex').slice(0, 12);

// Where the site will stand; without it, addresses in the exports are relative.
const site = siteAddress();
const files = await servedFiles(data, texts, await makeDatabase(texts, dataVersion), {
	dataVersion,
	address: `${site}/data/`
});
const downloads = { dataVersion, files: files.map(({ download }) => download) };
const spans = new Map([...tables].map(([name, table]) => [name, periodSpan(table)] as const));
const catalog = catalogOf({
	downloads,
	sources: evidence.sources,
	spans,
	base: site && `${site}/data/`
});

// Each version stands in a folder of its own; a kept earlier version would have its place beside it.
rmSync(output, { recursive: true, force: true });
mkdirSync(join(output, dataVersion), { recursive: true });
for (const { content, download } of files)
	for (const path of [download.path, download.permanent])
		if (path !== null) writeFileSync(join(output, path), content);
for (const [name, content] of [
	['first-view.json', firstViewOf(tables, dataVersion)],
	['place-list.json', placeListOf(tables)],
	['ledger.json', ledgerFileOf(checks, evidence, tables, dataVersion)],
	['downloads.json', downloads],
	['catalog.jsonld', catalog]
] as const)
	writeFileSync(join(output, name), `${JSON.stringify(content)}\n`);

// Earlier versions: their observations, and what can be shown of them.
const observations = tables.get('observation');
if (!observations) throw new Error(`${input}/ has no table observation`);
const frozen = frozenVersions(input).filter((each) => each.version !== dataVersion);
for (const each of frozen) {
	const table = frozenTable(input, each, observations);
	const folder = join(output, each.version);
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, 'observation.csv'), servedCsv(csvText(table)));
	const { coverage } = firstViewOf(new Map([...tables, ['observation', table]]), each.version);
	writeFileSync(join(folder, 'coverage.json'), `${JSON.stringify(coverage)}\n`);
}
writeFileSync(
	join(output, 'versions.json'),
	`${JSON.stringify(frozen.map(({ version, date }) => ({ version, date })))}\n`
);

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
