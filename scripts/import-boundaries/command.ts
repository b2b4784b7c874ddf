/** `npm run boundaries -- import …`: a pack out of files as they come. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { placesAt, type Register } from '../build-boundaries/register';
import { table, type Report } from '../build-boundaries/report';
import { checkPacks, registerOf } from '../check-packs/check';
import { levelsAbove, unitsOf } from '../check-packs/lineage';
import { packFile } from '../check-packs/pack-name';
import { reasonOf, Refusal, refuse } from '../check-packs/refusal';
import { findingLine } from '../check-packs/report-lines';
import { severityOf } from '../check-packs/rules';
import { findFields, type Fields } from './find-fields';
import { matchFeatures, type Matching } from './match-features';
import { readImportOptions, type ImportOptions } from './options';
import { packOf } from './pack-of';
import { readSources } from './read-sources';
import { findSources } from './source-files';

/** Lines of one kind that are printed at most. */
const SHOWN = 100;

/** Imports a pack and says what it did. Throws a Refusal, and then has written nothing. */
export function importCommand(args: readonly string[], root: string, report: Report): void {
	const options = readImportOptions(args);
	const { level, vintage, province } = options;
	const register = registerOf(root, vintage);
	const places = unitsOf(register, level, provinceIn(register, options));
	const { files, others } = findSources(options.sources);
	report.line(
		`boundaries · ${files.length} files${others > 0 ? `, ${others} others left aside` : ''}`
	);
	const { features, closed, bytes } = report.step(`read ${files.length} files`, () =>
		readSources(files, report.line)
	);
	if (features.length === 0) throw refuse(`${options.sources.join(', ')} · holds no feature`);
	const fields = findFields(features, register, options);
	report.line(`boundaries · ${features.length} features · ${fieldsText(fields)}`);
	const matching = report.step('match with the register', () =>
		matchFeatures(features, register, level, province, fields)
	);
	sayMatching(matching, closed, places.size, report);
	refuseTroubles(matching, options, report);
	const { text, cornersBefore, cornersAfter } = report.step('join and simplify', () =>
		packOf(register, level, places, matching.matched)
	);
	const provinceName = province && placesAt(register, 'province').get(province)?.properties.name;
	const file = packFile(level, vintage, provinceName ?? null);
	report.step('check the pack', () => checkMade(file, text, register, options, root, report));
	const path = join(options.out, file);
	try {
		mkdirSync(options.out, { recursive: true });
		writeFileSync(path, text);
	} catch (error) {
		throw refuse(`${path} · cannot be written (${reasonOf(error)}) · give another --out`, error);
	}
	const brotli = report.step('measure', () => brotliCompressSync(text).byteLength);
	report.line(
		table([
			['file', 'units', 'corners', 'bytes', 'brotli'],
			['as it came', features.length, cornersBefore, bytes, '–'],
			[file, matching.matched.size, cornersAfter, Buffer.byteLength(text), brotli]
		])
	);
	report.line(`boundaries · written · ${path}`);
}

function provinceIn(register: Register, { level, province, vintage }: ImportOptions) {
	if (placesAt(register, level).size === 0) {
		throw refuse(`import · the register of ${vintage} has no ${level}s · use another --level`);
	}
	const provinces = placesAt(register, 'province');
	if (province !== null && (!provinces.has(province) || level === 'province')) {
		throw refuse(
			`import · --province ${province} · ` +
				(level === 'province'
					? 'a pack of provinces is always of the whole country · leave it out'
					: `is no code of a province of ${vintage} · see data/places-${vintage}.csv`)
		);
	}
	return province;
}

function fieldsText({ code, name, type, parents }: Fields): string {
	const parts = [
		...(code === null ? [] : [`code in ${code}`]),
		...(name === null ? [] : [`name in ${name}`]),
		...(type === null ? [] : [`type in ${type}`]),
		...(code === null ? [...parents].map(([level, field]) => `${level} in ${field}`) : [])
	];
	return parts.join(', ');
}

function sayMatching(
	{ matched, otherLevels, otherProvinces, padded, folded }: Matching,
	closed: number,
	registered: number,
	report: Report
): void {
	report.line(`boundaries · ${matched.size} of ${registered} units matched`);
	for (const [level, count] of otherLevels) {
		report.line(`boundaries · ${count} features are of level ${level}: left aside`);
	}
	if (otherProvinces > 0) {
		report.line(`boundaries · ${otherProvinces} features are of other provinces: left aside`);
	}
	if (padded > 0) report.line(`boundaries · ${padded} codes had lost zeros in front: added`);
	if (closed > 0) report.line(`boundaries · ${closed} rings were not closed: closed`);
	if (folded.length > 0) {
		report.line(
			`boundaries · ${folded.length} names match when marks are left out (file · register):`
		);
		for (const names of folded.slice(0, SHOWN)) report.line(`  ${names}`);
		if (folded.length > SHOWN) report.line(`  … and ${folded.length - SHOWN} more`);
	}
}

/** Ends the import when a feature is not one place, unless such are to be left out. */
function refuseTroubles(
	{ matched, troubles }: Matching,
	{ partial, level, vintage }: ImportOptions,
	report: Report
): void {
	const lines = troubles.map(({ at, says }) => `${at} · ${says}`);
	const shown = [
		...lines.slice(0, SHOWN),
		...(lines.length > SHOWN ? [`… and ${lines.length - SHOWN} more`] : [])
	];
	if (matched.size === 0) {
		throw new Refusal([
			...shown,
			`no feature is a ${level} of ${vintage}: are --level and --vintage right? · nothing is written`
		]);
	}
	const twice = troubles.some(({ kind }) => kind === 'twice');
	if (lines.length > 0 && (!partial || twice)) {
		throw new Refusal([
			...shown,
			`${lines.length} features are not one unit of the register each · nothing is written · mend them` +
				(twice ? '' : ', or leave them out with --partial')
		]);
	}
	for (const line of shown) report.warn(`left out · ${line}`);
}

/** Checks a pack before it is written, with the packs of wider units that are in the folder. */
function checkMade(
	file: string,
	text: string,
	register: Register,
	{ level, vintage, out }: ImportOptions,
	root: string,
	report: Report
): void {
	const texts = new Map(
		levelsAbove(register, level)
			.map((above) => packFile(above, vintage, null))
			.filter((name) => existsSync(join(out, name)))
			.map((name) => [name, readFileSync(join(out, name), 'utf8')])
	);
	const { findings } = checkPacks(texts.set(file, text), root, existsSync(join(out, 'SOURCES.md')));
	const own = findings.filter(({ pack }) => pack === file || pack === 'SOURCES.md');
	const errors = own.filter((finding) => severityOf(finding) === 'error');
	if (errors.length > 0) {
		throw new Refusal([
			...errors.slice(0, SHOWN).map((error) => `${file} · ${findingLine(error)}`),
			`the pack would have ${errors.length} errors · nothing is written in ${resolve(out)}`
		]);
	}
	const byRule = new Map<string, number>();
	for (const { rule } of own) byRule.set(rule, (byRule.get(rule) ?? 0) + 1);
	for (const [rule, count] of byRule) report.line(`boundaries · check · ${rule}: ${count}`);
}
