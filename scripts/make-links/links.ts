/** The crosswalk: from each old commune, district and province to what it became. */
import type { LinkBasis, MapLevel } from '../../src/lib/atlas/types';
import { roundShares } from './round-shares';
import type { Successor } from './successors';

/** One row of `place_link`, without its two registers. */
export interface Link extends Successor {
	readonly fromLevel: MapLevel;
	readonly from: string;
}

/** An old commune with what it became. */
export interface OldCommune {
	readonly code: string;
	readonly district: string;
	readonly province: string;
	readonly km2: number;
	readonly successors: readonly Successor[];
}

const levelOrder: readonly MapLevel[] = ['province', 'district', 'commune'];

/**
 * All rows, sorted by level, old code and new code. A district's shares are those of its communes, by
 * area; districts and provinces lie whole in their new province.
 */
export function linksFrom(
	communes: readonly OldCommune[],
	newProvince: ReadonlyMap<string, { readonly to: string }>
): Link[] {
	const districts = new Map<string, OldCommune[]>();
	for (const commune of communes) {
		districts.set(commune.district, [...(districts.get(commune.district) ?? []), commune]);
	}
	const whole = (fromLevel: MapLevel, from: string, province: string): Link => ({
		fromLevel,
		from,
		to: newProvince.get(province)?.to ?? '',
		share: 1,
		basis: 'overlay'
	});
	const links = [
		...[...newProvince.keys()].map((code) => whole('province', code, code)),
		...[...districts].flatMap(([code, own]) => [
			whole('district', code, own[0]?.province ?? ''),
			...rows('district', code, successorsOfDistrict(own))
		]),
		...communes.flatMap(({ code, successors }) => rows('commune', code, successors))
	];
	const key = ({ fromLevel, from, to }: Link) => `${levelOrder.indexOf(fromLevel)} ${from} ${to}`;
	return links.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function rows(fromLevel: MapLevel, from: string, successors: readonly Successor[]): Link[] {
	const shares = roundShares(successors.map(({ share }) => share));
	return successors.map((each, i) => ({ ...each, fromLevel, from, share: shares[i] ?? 0 }));
}

function successorsOfDistrict(communes: readonly OldCommune[]): Successor[] {
	const total = communes.reduce((sum, { km2 }) => sum + km2, 0);
	const found = new Map<string, { share: number; basis: LinkBasis }>();
	for (const { km2, successors } of communes) {
		for (const { to, share, basis } of successors) {
			const known = found.get(to) ?? { share: 0, basis };
			found.set(to, {
				share: known.share + (share * km2) / total,
				basis: known.basis === 'overlay' ? 'overlay' : basis
			});
		}
	}
	return [...found].map(([to, each]) => ({ to, ...each }));
}
