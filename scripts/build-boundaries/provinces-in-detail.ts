/** The communes of one province at a time, with more detail than the national file can carry. */
import { selectPlaces, type PlacesTopology } from '../../src/lib/geo/places-topology';
import type { DrawnLevel } from './levels';
import { labelPack, readPack } from './pack-file';
import { findDetailedPack, type PackSet } from './packs';
import { communesByProvince, placesAt, propertiesAt, type Register } from './register';
import type { Report } from './report';

/**
 * The communes of every province, by province code, from the province's own pack where there is one
 * that draws exactly the same communes as the national lines, else from those.
 */
export function communesInDetail(
	register: Register,
	communes: DrawnLevel,
	packs: PackSet | undefined,
	report: Report
): Map<string, PlacesTopology> {
	const drawn = new Set(communes.topology.objects.places.geometries.map((place) => place.id));
	const provinces = new Map<string, PlacesTopology>();
	for (const [province, codes] of communesByProvince(register)) {
		const own = new Set([...codes].filter((code) => drawn.has(code)));
		if (own.size === 0) continue;
		provinces.set(
			province,
			(communes.source === 'pack' ? ownPack(register, province, own, packs, report) : undefined) ??
				selectPlaces(communes.topology, own)
		);
	}
	return provinces;
}

function ownPack(
	register: Register,
	province: string,
	codes: ReadonlySet<string>,
	packs: PackSet | undefined,
	report: Report
): PlacesTopology | undefined {
	const name = placesAt(register, 'province').get(province)?.properties.name;
	const file = packs && name && findDetailedPack(packs.folder, register.vintage, name);
	if (!file) return undefined;
	const pack = readPack(file);
	const missing = [...codes].filter((code) => !pack.outlines.has(code));
	const extra = [...pack.outlines.keys()].filter((code) => !codes.has(code));
	if (missing.length > 0 || extra.length > 0) {
		report.warn(
			`${pack.file} · not used: it lacks [${missing.join(', ')}] and adds [${extra.join(', ')}]`
		);
		return undefined;
	}
	const places = new Map(
		[...propertiesAt(register, 'commune')].filter(([code]) => codes.has(code))
	);
	return labelPack(pack, places).topology;
}
