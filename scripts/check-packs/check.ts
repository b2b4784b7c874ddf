/** The check of a folder of packs against the registers. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BoundarySet } from '../../src/lib/atlas/types';
import { placesAt, readRegister, type Register } from '../build-boundaries/register';
import { checkCountry, landKm2 } from './check-country';
import { checkNesting } from './check-nesting';
import { checkOutlines } from './check-outlines';
import { checkUnits } from './check-units';
import { levelsAbove, unitsOf } from './lineage';
import { openPack, type OpenPack } from './open-pack';
import { provinceOfSlug, readPackName } from './pack-name';
import { readUnits } from './read-units';
import { reasonOf, refuse } from './refusal';
import { severityOf, type Finding } from './rules';

/** What was found in one pack. */
export interface PackResult {
	readonly file: string;
	/** Units that the file has, and those that the register has for it. */
	readonly units: number;
	readonly registered: number;
	/** Units with rings repaired in memory, and how often these touch and cross themselves. */
	readonly repaired: number;
	readonly touches: number;
	readonly crossings: number;
	/** Land without the archipelagos, km²; null where the pack could not be read. */
	readonly landKm2: number | null;
	readonly errors: number;
	readonly warnings: number;
}

export interface CheckResult {
	/** Whether no pack has an error. */
	readonly ok: boolean;
	readonly packs: readonly PackResult[];
	readonly findings: readonly Finding[];
}

/** The texts of the packs of a folder, by file name. Throws a Refusal when there are none. */
export function readPacks(folder: string): Map<string, string> {
	if (!existsSync(folder) || !statSync(folder).isDirectory()) {
		throw refuse(`${folder} · is no folder · name the folder that holds the packs`);
	}
	const files = readdirSync(folder).filter((file) => file.endsWith('.topojson'));
	if (files.length === 0) {
		throw refuse(
			`${folder} · holds no .topojson · a pack is named provinces-2025.topojson, ` +
				'communes-2024.topojson or communes-2024-kon-tum.topojson'
		);
	}
	return new Map(files.sort().map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}

/** Reads the register of a vintage. Throws a Refusal when it is missing. */
export function registerOf(root: string, vintage: BoundarySet): Register {
	const register = readRegister(join(root, 'data', `places-${vintage}.csv`), vintage);
	if (!register) throw refuse(`data/places-${vintage}.csv · is missing · restore it from git`);
	return register;
}

/** Checks packs, given by file name, against the registers of a project and against each other. */
export function checkPacks(
	texts: ReadonlyMap<string, string>,
	root: string,
	hasSources: boolean
): CheckResult {
	const findings: Finding[] = [];
	const registers = new Map<BoundarySet, Register>();
	const opened: OpenPack[] = [];
	const results: { file: string; pack: OpenPack | null; land: number | null }[] = [];
	for (const [file, text] of texts) {
		const pack = open(file, text, root, registers, findings);
		if (pack === 'no pack') continue;
		if (pack) opened.push(pack);
		results.push({ file, pack, land: pack && landKm2(pack) });
	}
	for (const { pack, land } of results) {
		if (!pack) continue;
		const outlines = checkOutlines(pack);
		findings.push(...checkUnits(pack), ...outlines);
		if (outlines.some(({ rule }) => rule === 'not-degrees')) continue;
		if (pack.name.slug === null) findings.push(...checkCountry(pack, land ?? 0));
		findings.push(...checkParents(pack, opened));
	}
	if (!hasSources) {
		findings.push({
			rule: 'no-sources',
			pack: 'SOURCES.md',
			unit: null,
			at: null,
			says: 'is missing: write where the outlines come from, of which state, under which licence'
		});
	}
	return {
		ok: findings.every((finding) => severityOf(finding) === 'warning'),
		packs: results.map(({ file, pack, land }) => resultOf(file, pack, land, findings)),
		findings
	};
}

function open(
	file: string,
	text: string,
	root: string,
	registers: Map<BoundarySet, Register>,
	findings: Finding[]
): OpenPack | null | 'no pack' {
	const tell = (rule: Finding['rule'], says: string) =>
		findings.push({ rule, pack: file, unit: null, at: null, says });
	const name = readPackName(file);
	if (!name) {
		tell('unknown-file', 'is not checked: a pack is <level>s-<vintage>.topojson');
		return 'no pack';
	}
	const register = registers.get(name.vintage) ?? registerOf(root, name.vintage);
	registers.set(name.vintage, register);
	const province = name.slug === null ? null : provinceOfSlug(register, name.slug);
	if (province === undefined) {
		tell('unknown-file', `is not checked: no province of ${name.vintage} is "${name.slug}"`);
		return 'no pack';
	}
	if (placesAt(register, name.level).size === 0) {
		tell('unknown-file', `is not checked: the register of ${name.vintage} has no ${name.level}s`);
		return 'no pack';
	}
	try {
		const places = unitsOf(register, name.level, province);
		return openPack(file, name, register, places, readUnits(text));
	} catch (error) {
		tell('not-a-pack', `is no TopoJSON of polygons (${reasonOf(error)}): write the file again`);
		return null;
	}
}

/** Nesting in every level above that has a national pack: a district may lie right and its province not. */
function checkParents(pack: OpenPack, opened: readonly OpenPack[]): Finding[] {
	const above = levelsAbove(pack.register, pack.name.level);
	const parents = above.flatMap((level) =>
		opened.filter(
			({ name }) => name.level === level && name.vintage === pack.name.vintage && name.slug === null
		)
	);
	const [nearest] = parents;
	if (nearest) return checkNesting(pack, nearest);
	if (above.length === 0) return [];
	const says = `is not checked against wider units: there is no pack of ${above.join('s or ')}s`;
	return [{ rule: 'no-parent-pack', pack: pack.file, unit: null, at: null, says }];
}

function resultOf(
	file: string,
	pack: OpenPack | null,
	land: number | null,
	findings: readonly Finding[]
): PackResult {
	const own = findings.filter((finding) => finding.pack === file);
	const errors = own.filter((finding) => severityOf(finding) === 'error').length;
	const repairs = pack?.outlines.map((outline) => outline.repairs) ?? [];
	const sum = (of: (repair: (typeof repairs)[number]) => number) =>
		repairs.reduce((total, repair) => total + of(repair), 0);
	return {
		file,
		units: pack?.content.units.length ?? 0,
		registered: pack?.places.size ?? 0,
		repaired: repairs.filter(({ touches, crossings, flat }) => touches + crossings + flat > 0)
			.length,
		touches: sum(({ touches }) => touches),
		crossings: sum(({ crossings }) => crossings),
		landKm2: land === null ? null : Math.round(land),
		errors,
		warnings: own.length - errors
	};
}
