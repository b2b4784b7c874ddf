/** Codes, names and parents of a pack against the register. */
import { readName } from '../../src/lib/atlas/fold-name';
import { placesAt, type RegisterPlace } from '../build-boundaries/register';
import { ancestorAt, levelsAbove } from './lineage';
import type { OpenPack } from './open-pack';
import type { PackUnit } from './read-units';
import type { Finding } from './rules';

/** Up to this share of the units of the register may be missing: merged into neighbours, or not surveyed. */
export const MISSING_SHARE = 0.01;

/** Whether two names are one when type, marks, case, tone placement and y or i do not count. */
export function alikeNames(a: string, b: string): boolean {
	const others = new Set(readName(b).map(({ bare }) => bare));
	return readName(a).some(({ bare }) => others.has(bare));
}

/** Which units are there, and whether they say what the register says. */
export function checkUnits(pack: OpenPack): Finding[] {
	const { name, register, places, content } = pack;
	const findings: Finding[] = [];
	const seen = new Set<string>();
	const nameless: PackUnit[] = [];
	const parentless: PackUnit[] = [];
	content.units.forEach((unit, i) => {
		const { code } = unit;
		const at = pack.whereIs(unit);
		const own = { code: code ?? '', name: unit.name ?? '' };
		const tell = (rule: Finding['rule'], says: string) =>
			findings.push({ rule, pack: pack.file, unit: own, at, says });
		if (code === null) {
			tell('no-code', `geometry ${i + 1} has no properties.code, or it is not text: give it one`);
			return;
		}
		const place = places.get(code);
		if (!place) {
			const level = `${name.level} of ${name.vintage}`;
			tell(
				'code-unknown',
				placesAt(register, name.level).has(code)
					? `is a ${level} of another province: take it out`
					: `is no code of a ${level}: mend the code, or take the unit out`
			);
			return;
		}
		if (seen.has(code)) tell('code-twice', 'is there twice: join the two, or remove one');
		seen.add(code);
		const { name: registered } = place.properties;
		if (unit.name === null) nameless.push(unit);
		else if (unit.name.normalize('NFC') !== registered.normalize('NFC').trim()) {
			if (alikeNames(unit.name, registered))
				tell('name-spelling', `the register has ${registered}`);
			else {
				tell(
					'name-other',
					`the register of ${name.vintage} has ${registered}: is the code of another vintage?`
				);
			}
		}
		for (const above of levelsAbove(register, name.level)) {
			const said = above === 'district' ? unit.district : unit.province;
			const belongs = ancestorAt(register, place, above);
			if (said === null) parentless.push(unit);
			else if (said !== belongs) {
				tell('parent-other', `${above}_code is ${said}, in the register ${belongs ?? 'nothing'}`);
			}
		}
	});
	const count = (rule: Finding['rule'], units: readonly PackUnit[], says: string) => {
		const number = new Set(units).size;
		if (number > 0) {
			findings.push({ rule, pack: pack.file, unit: null, at: null, says: `${number} ${says}` });
		}
	};
	count('no-name', nameless, 'units have no properties.name: names cannot be compared');
	count('no-parent-code', parentless, 'units lack district_code or province_code');
	return [...findings, ...missingUnits(pack, seen)];
}

function missingUnits({ file, places }: OpenPack, seen: ReadonlySet<string>): Finding[] {
	const missing = [...places].filter(([code]) => !seen.has(code));
	const few = missing.length <= MISSING_SHARE * places.size;
	return missing.map(([, place]): Finding => ({
		rule: few ? 'missing-few' : 'missing-many',
		pack: file,
		unit: place.properties,
		at: place.centre,
		says: few
			? 'is not drawn: merged into its neighbours?'
			: `is one of ${missing.length} units of ${places.size} that are not drawn: add them`
	}));
}

/** The place of the register that a unit draws, if its code is known. */
export function placeOf(
	{ places }: Pick<OpenPack, 'places'>,
	{ code }: PackUnit
): RegisterPlace | undefined {
	return code === null ? undefined : places.get(code);
}
