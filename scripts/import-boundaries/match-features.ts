/** Which place of the register each feature is. Nothing is guessed: what is not one place is a trouble. */
import { readName } from '../../src/lib/atlas/fold-name';
import { placeMatcher, type NamedPlace, type PlaceMatch } from '../../src/lib/atlas/match-places';
import type { MapLevel } from '../../src/lib/atlas/types';
import {
	levelsOf,
	placesAt,
	type Register,
	type RegisterPlace
} from '../build-boundaries/register';
import { alikeNames } from '../check-packs/check-units';
import { ancestorAt, levelsAbove } from '../check-packs/lineage';
import { codesFor } from './codes';
import type { Fields } from './find-fields';
import type { SourceFeature } from './read-sources';

/** A feature that is not one place. */
export interface Trouble {
	readonly kind: 'code' | 'name' | 'ambiguous' | 'none' | 'outline' | 'twice';
	readonly at: string;
	/** What is wrong, with the nearest places. */
	readonly says: string;
}

/** What became of the features. */
export interface Matching {
	readonly matched: ReadonlyMap<string, SourceFeature>;
	readonly troubles: readonly Trouble[];
	/** Features of another level of the register, by level: provinces among communes. */
	readonly otherLevels: ReadonlyMap<MapLevel, number>;
	/** Features of another province than the one that is imported. */
	readonly otherProvinces: number;
	/** Codes to which zeros were added in front. */
	readonly padded: number;
	/** Names that match only without their marks, as `file · register`. */
	readonly folded: readonly string[];
}

/** Matches by code where there is one, and holds it against the name; else by name within wider units. */
export function matchFeatures(
	features: readonly SourceFeature[],
	register: Register,
	level: MapLevel,
	province: string | null,
	fields: Fields
): Matching {
	const known = placesAt(register, level);
	const byName = nameMatcher(register, level, fields);
	const matched = new Map<string, SourceFeature>();
	const troubles: Trouble[] = [];
	const otherLevels = new Map<MapLevel, number>();
	const folded: string[] = [];
	let padded = 0;
	let otherProvinces = 0;
	for (const feature of features) {
		const found = find(feature);
		if (found === null) continue;
		const { code, name } = found.properties;
		if (province !== null && ancestorAt(register, found, 'province') !== province) {
			otherProvinces++;
			continue;
		}
		if (feature.outline === null) {
			troubles.push({ kind: 'outline', at: feature.at, says: `${code} ${name} ${feature.lacks}` });
			continue;
		}
		const other = matched.get(code);
		if (other) {
			const says = `is ${code} ${name}, and so is ${other.at}: join the two, or remove one`;
			troubles.push({ kind: 'twice', at: feature.at, says });
		} else matched.set(code, feature);
	}
	return { matched, troubles, otherLevels, otherProvinces, padded, folded };

	function find(feature: SourceFeature): RegisterPlace | null {
		const value = fields.code === null ? undefined : feature.fields[fields.code];
		const name = nameOf(feature, fields);
		if (value === undefined) return findByName(feature, name);
		const tell = (kind: Trouble['kind'], says: string) => {
			troubles.push({ kind, at: feature.at, says });
			return null;
		};
		const fitting = codesFor(value, known, level).flatMap((code) => known.get(code) ?? []);
		const agreeing =
			name === null
				? fitting
				: fitting.filter(({ properties }) => alikeNames(name, properties.name));
		const [place, ...more] = agreeing;
		if (place && more.length === 0) {
			if (String(value) !== place.properties.code) padded++;
			return place;
		}
		if (place)
			return tell('ambiguous', `code ${value} can be ${listed(agreeing)}: write all zeros`);
		const elsewhere = otherLevelOf(value, name);
		if (elsewhere) {
			otherLevels.set(elsewhere, (otherLevels.get(elsewhere) ?? 0) + 1);
			return null;
		}
		const [registered] = fitting;
		if (registered) {
			return tell(
				'name',
				`code ${value} is ${registered.properties.name} in the register of ${register.vintage}, ` +
					`the file says ${name ?? ''}: is it of another vintage?`
			);
		}
		const near = name === null ? '' : nearText(byName(feature, name));
		return tell('code', `code ${value} is no ${level} of ${register.vintage}${near}`);
	}

	function findByName(feature: SourceFeature, name: string | null): RegisterPlace | null {
		const tell = (kind: Trouble['kind'], says: string) => {
			troubles.push({ kind, at: feature.at, says });
			return null;
		};
		if (name === null) return tell('none', 'has neither code nor name');
		const match = byName(feature, name);
		if ('says' in match) return tell('none', match.says);
		if (match.kind === 'exact' || match.kind === 'folded') {
			if (match.kind === 'folded') folded.push(`${name} · ${match.place.name}`);
			return known.get(match.place.code) ?? null;
		}
		return match.kind === 'ambiguous'
			? tell('ambiguous', `"${name}" can be ${listed(placesOf(match.places))}`)
			: tell('none', `"${name}" is no ${level} there${nearText(match)}`);
	}

	function placesOf(named: readonly NamedPlace[]): RegisterPlace[] {
		return named.flatMap(({ code }) => known.get(code) ?? []);
	}

	function listed(places: readonly RegisterPlace[]): string {
		return places.map((place) => describe(register, place)).join(', ');
	}

	function nearText(match: NameMatch): string {
		if ('says' in match) return ` · ${match.says}`;
		if (match.kind === 'none') {
			return match.nearest.length > 0 ? ` · nearest: ${listed(placesOf(match.nearest))}` : '';
		}
		const places = match.kind === 'ambiguous' ? match.places : [match.place];
		return ` · by its name: ${listed(placesOf(places))}`;
	}

	function otherLevelOf(value: string | number, name: string | null): MapLevel | undefined {
		return levelsOf(register).find((other) => {
			const place = other === level ? undefined : placesAt(register, other).get(String(value));
			return place && (name === null || alikeNames(name, place.properties.name));
		});
	}
}

/** A place with where it belongs: `23299 Xã Đắk Cấm (Thành phố Kon Tum, Tỉnh Kon Tum)`. */
function describe(register: Register, place: RegisterPlace): string {
	const around = levelsAbove(register, place.level).flatMap((level) => {
		const code = ancestorAt(register, place, level);
		return (code !== undefined && placesAt(register, level).get(code)?.properties.name) || [];
	});
	const { code, name } = place.properties;
	return `${code} ${name}${around.length > 0 ? ` (${around.join(', ')})` : ''}`;
}

/** The name of a feature, with its type in front where another field has it. */
function nameOf({ fields: values }: SourceFeature, { name, type }: Fields): string | null {
	const given = name === null ? undefined : values[name];
	if (given === undefined) return null;
	const text = String(given);
	const kind = type === null ? undefined : values[type];
	const typed = readName(text).some((reading) => reading.type !== null);
	return kind === undefined || typed ? text : `${kind} ${text}`;
}

type NameMatch = PlaceMatch<NamedPlace> | { readonly says: string };

/** Matches names among the places of the wider units that a feature names. */
function nameMatcher(
	register: Register,
	level: MapLevel,
	{ parents }: Fields
): (feature: SourceFeature, name: string) => NameMatch {
	const matchers = new Map<string, ReturnType<typeof placeMatcher<NamedPlace>>>();
	/** A matcher of the places of a level that belong to one of the given wider units. */
	const among = (own: MapLevel, above: MapLevel | null, codes: readonly string[]) => {
		const key = [own, above, ...codes].join(' ');
		const made =
			matchers.get(key) ??
			placeMatcher<NamedPlace>(
				[...placesAt(register, own).values()]
					.filter(
						(place) => above === null || codes.includes(ancestorAt(register, place, above) ?? '')
					)
					.map(({ properties }) => properties)
			);
		matchers.set(key, made);
		return made;
	};
	const widestFirst = levelsAbove(register, level).reverse();
	return ({ fields: values }, name) => {
		let above: MapLevel | null = null;
		let codes: readonly string[] = [];
		for (const wider of widestFirst) {
			const field = parents.get(wider);
			const value = field === undefined ? undefined : values[field];
			if (value === undefined) continue;
			const byCode = codesFor(value, placesAt(register, wider), wider);
			if (byCode.length === 1) codes = byCode;
			else {
				const match: PlaceMatch<NamedPlace> = among(wider, above, codes)(String(value));
				if (match.kind === 'none') {
					const near = match.nearest.map((place) => `${place.code} ${place.name}`).join(', ');
					return { says: `its ${wider} "${value}" is not known · nearest: ${near}` };
				}
				codes = match.kind === 'ambiguous' ? match.places.map((p) => p.code) : [match.place.code];
			}
			above = wider;
		}
		return among(level, above, codes)(name);
	};
}
