import { linksBetween, successors } from './crosswalk';
import type { PackedLevel, PlaceListFile } from './place-list-file';
import { splitName } from './place-name';
import {
	boundarySets,
	mapLevels,
	type BoundarySet,
	type MapLevel,
	type PlaceLink,
	type RegisterPlace
} from './types';

/** Places of one level in the order of the file. */
function inOrder(
	places: readonly RegisterPlace[],
	above: readonly { readonly code: string }[]
): { readonly places: RegisterPlace[]; readonly inside: number[] } {
	const children = above.map(({ code }) =>
		places
			// An island district stands for its own commune.
			.filter((place) => place.parent === code && place.code !== code)
			.sort((a, b) => (a.code < b.code ? -1 : 1))
	);
	return { places: children.flat(), inside: children.map(({ length }) => length) };
}

/**
 * Packs the registers for searching. `places` are all rows of both, `links` all rows of the crosswalk,
 * `lists` the priority lists. Throws where a name begins with no administrative type.
 */
export function packPlaces(
	places: readonly RegisterPlace[],
	links: readonly PlaceLink[],
	lists: PlaceListFile['lists']
): PlaceListFile {
	const types: string[] = [];
	function pack(level: readonly RegisterPlace[], inside: readonly number[]): PackedLevel {
		const split = level.map(({ set, code, name }) => {
			const { type, bare } = splitName(name);
			if (!type) throw new Error(`${set}/${code} · “${name}” begins with no administrative type`);
			const written = name.slice(0, type[0].length);
			if (!types.includes(written)) types.push(written);
			return { type: types.indexOf(written), bare };
		});
		return {
			inside,
			codes: level.map(({ code }, i) => Number(code) - Number(level[i - 1]?.code ?? 0)),
			types: split.map(({ type }) => type),
			names: split.map(({ bare }) => bare)
		};
	}

	const ordered = new Map<string, readonly RegisterPlace[]>();
	const registers: Record<BoundarySet, Partial<Record<MapLevel, PackedLevel>>> = {
		'2024': {},
		'2025': {}
	};
	for (const set of boundarySets) {
		let above: readonly { readonly code: string }[] = [{ code: 'vn' }];
		for (const level of mapLevels) {
			const own = inOrder(
				places.filter((place) => place.set === set && place.level === level),
				above
			);
			if (own.places.length === 0) continue;
			registers[set][level] = pack(own.places, own.inside);
			ordered.set(`${set}/${level}`, own.places);
			above = own.places;
		}
	}

	const placeOf = new Map(
		ordered.get('2025/commune')?.map(({ code }, i) => [code, i] as const) ?? []
	);
	const byCommune = new Map<string, PlaceLink[]>();
	for (const link of linksBetween(links, { from: 'commune', to: 'commune' })) {
		const own = byCommune.get(link.from);
		if (own) own.push(link);
		else byCommune.set(link.from, [link]);
	}
	const becameOf = ({ code }: RegisterPlace) =>
		successors(byCommune.get(code) ?? [], '2024', code).flatMap(({ to }) => placeOf.get(to) ?? []);
	let before = 0;
	const became = (ordered.get('2024/commune') ?? []).map((commune) => {
		const steps = becameOf(commune).map((at) => at - before);
		before += steps[0] ?? 0;
		const [only] = steps;
		return steps.length === 1 && only !== undefined ? only : steps;
	});
	const islands = places.filter(
		({ set, level, code, parent }) => set === '2024' && level === 'commune' && parent === code
	);
	return {
		types,
		registers,
		became,
		islands: Object.fromEntries(islands.map((island) => [island.code, becameOf(island)])),
		lists
	};
}
