/** Whether the units of one pack lie in the units they belong to, as another pack draws those. */
import type { Position } from 'geojson';
import { liesInArchipelagos } from '../../src/lib/geo/archipelagos';
import { shareInside } from '../../src/lib/geo/overlap';
import { areaKm2 } from '../../src/lib/geo/plane';
import { placeOf } from './check-units';
import { ancestorAt } from './lineage';
import { lonLat, type OpenPack } from './open-pack';
import type { Finding } from './rules';

/** The share of its area that must lie in the unit it belongs to. */
export const INSIDE_SHARE = 0.9;
/** The same where the rest lies in the sea: a simplified coast takes much from a ward of islands. */
export const COAST_SHARE = 0.5;
/** Islands up to this area may be outside: outlines of wider units leave small ones out. */
export const ISLAND_KM2 = 1;

/**
 * Every unit whose area lies by more than a tenth outside its parent, and the small islands that do.
 * Reefs of the archipelagos are not measured: their areas mean nothing.
 */
export function checkNesting(pack: OpenPack, parents: OpenPack): Finding[] {
	const drawn = new Map(
		parents.content.units.map(({ code }, i) => [code, parents.outlines[i]?.polygons.flat() ?? []])
	);
	return pack.content.units.flatMap((unit, i): Finding[] => {
		const place = placeOf(pack, unit);
		const parent = place && ancestorAt(pack.register, place, parents.name.level);
		const around = parent === undefined ? undefined : drawn.get(parent);
		if (!place || !around || around.length === 0) return [];
		const parts = (pack.outlines[i]?.polygons ?? []).filter(
			([outside]) => outside && !liesInArchipelagos(outside)
		);
		if (parts.length === 0 || share(parts, around) > 0.999) return [];
		const islands = parts.filter(
			(part) => areaKm2([part]) <= ISLAND_KM2 && share([part], around) < INSIDE_SHARE
		);
		const tell = (rule: Finding['rule'], at: Finding['at'], says: string): Finding => ({
			rule,
			pack: pack.file,
			unit: place.properties,
			at,
			says
		});
		const findings: Finding[] = [];
		const [largest] = [...islands].sort((a, b) => areaKm2([b]) - areaKm2([a]));
		if (largest) {
			const says =
				`${islands.length} islands, the largest of ${areaKm2([largest]).toFixed(2)} km², ` +
				`lie outside ${parent} of ${parents.file}`;
			findings.push(tell('island-outside', lonLat(largest[0]?.[0] ?? []), says));
		}
		const rest = parts.filter((part) => !islands.includes(part));
		const inside = rest.length === 0 ? 1 : share(rest, around);
		if (inside < INSIDE_SHARE) {
			const others = [...drawn].filter(([code]) => code !== parent).flatMap(([, rings]) => rings);
			const coast = inside >= COAST_SHARE && share(rest, others) <= 1 - INSIDE_SHARE;
			findings.push(
				tell(
					coast ? 'coast-outside' : 'outside-parent',
					pack.whereIs(unit),
					`only ${(100 * inside).toFixed(1)} % of it lies in ${parent} of ${parents.file}: ` +
						(coast
							? 'the rest is sea there, the coast is simplified'
							: 'the two are of different sources, or the code is wrong')
				)
			);
		}
		return findings;
	});
}

function share(parts: readonly Position[][][], around: readonly Position[][]): number {
	return shareInside(parts.flat(), around);
}
