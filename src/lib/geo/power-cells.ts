/**
 * Power (Laguerre) cells: to each site the ground whose squared distance to it, less the weight of
 * the site, is the least. With equal weights they are Thiessen cells; a heavier site holds more.
 */
import type { Km } from './plane';
import { SiteSearch, type KmBox } from './site-search';

/** What a cell is drawn from: a position in km, and a weight in km². */
export interface PowerSite {
	readonly at: Km;
	readonly weight: number;
}

/** A convex cell: side `i` runs from corner `i` to the next, and is shared with `beyond[i]`. */
export interface PowerCell {
	/** Anticlockwise, the first not repeated; none where heavier sites leave nothing. */
	readonly corners: readonly Km[];
	/** The index of the site on the other side; negative on a side of the box. */
	readonly beyond: readonly number[];
}

/** A corner that lies beyond a bisector by less than this is taken to lie on it, km. */
const NEAR_KM = 1e-9;
/** Three sites whose triangle is flatter than this have no corner of their own, km². */
const FLAT_KM2 = 1e-9;

/**
 * The cell of every site inside the box, in their order; sites must lie in the box, no two on one
 * spot. Together the cells fill the box without gap or overlap: a corner where three cells meet is
 * worked out from its three sites alone, always in one order, so all three have it to the last digit.
 *
 * Only near sites are looked at, and always enough of them: the search goes outward until even the
 * heaviest of all sites could not reach the cell from where it has not looked. `earlier` cells of
 * nearly the same sites make it quicker and change nothing.
 */
export function powerCells(
	sites: readonly PowerSite[],
	box: KmBox,
	earlier: readonly PowerCell[] = []
): PowerCell[] {
	const search = new SiteSearch(sites, box);
	const heaviest = sites.reduce((most, { weight }) => Math.max(most, weight), -Infinity);
	return sites.map((site, own) => {
		let cell = boxCell(box);
		for (const other of earlier[own]?.beyond ?? []) {
			const neighbour = sites[other];
			if (neighbour) cell = clipped(cell, site, neighbour, other);
		}
		let reach = reachOf(site, cell);
		for (let ring = 0; ring < search.rings && cell.corners.length > 0; ring++) {
			const distance = (ring - 1) * search.sizeKm;
			if (distance > 0 && bisectorKm(distance, site.weight, heaviest) >= reach) break;
			for (const square of search.ring(site.at, ring)) {
				if (distance > 0 && bisectorKm(distance, site.weight, square.heaviest) >= reach) continue;
				for (const other of square.sites) {
					const neighbour = sites[other];
					if (!neighbour || other === own || isPast(site, neighbour, reach)) continue;
					if (cell.beyond.includes(other)) continue;
					const left = clipped(cell, site, neighbour, other);
					if (left === cell) continue;
					cell = left;
					reach = reachOf(site, cell);
				}
			}
		}
		return { corners: sharedCorners(cell, own, sites), beyond: cell.beyond };
	});
}

/** How far from a site its bisector with another lies, towards that; grows with their distance. */
function bisectorKm(distance: number, weight: number, otherWeight: number): number {
	return (distance ** 2 + weight - otherWeight) / (2 * distance);
}

/** Whether the bisector of two sites passes further from the first than its cell reaches. */
function isPast({ at, weight }: PowerSite, other: PowerSite, reach: number): boolean {
	const dx = other.at[0] - at[0];
	const dy = other.at[1] - at[1];
	const squared = dx * dx + dy * dy;
	return squared + weight - other.weight >= 2 * reach * Math.sqrt(squared);
}

/** The distance from a site to the furthest corner of its cell, km. */
function reachOf({ at }: PowerSite, { corners }: PowerCell): number {
	let most = 0;
	for (const corner of corners) {
		most = Math.max(most, (corner[0] - at[0]) ** 2 + (corner[1] - at[1]) ** 2);
	}
	return Math.sqrt(most);
}

function boxCell({ west, south, east, north }: KmBox): PowerCell {
	return {
		corners: [
			[west, south],
			[east, south],
			[east, north],
			[west, north]
		],
		beyond: [-1, -2, -3, -4]
	};
}

/** What is left of a cell on its own side of the bisector; the same cell when that misses it. */
function clipped(cell: PowerCell, own: PowerSite, other: PowerSite, otherIndex: number): PowerCell {
	const [ox, oy] = own.at;
	const [dx, dy] = [other.at[0] - ox, other.at[1] - oy];
	const squared = dx * dx + dy * dy;
	const limit = (squared + own.weight - other.weight) / 2;
	const missed = limit + NEAR_KM * Math.sqrt(squared);
	// Most bisectors that come near miss: an allocation for each would cost more than all the rest.
	if (!cell.corners.some((corner) => (corner[0] - ox) * dx + (corner[1] - oy) * dy > missed)) {
		return cell;
	}
	const past = cell.corners.map(([x, y]) => (x - ox) * dx + (y - oy) * dy - limit);
	const corners: Km[] = [];
	const beyond: number[] = [];
	cell.corners.forEach((corner, i) => {
		const next = (i + 1) % cell.corners.length;
		const [from = 0, to = 0] = [past[i], past[next]];
		const side = cell.beyond[i] ?? otherIndex;
		const end = cell.corners[next] ?? corner;
		if (from <= 0) {
			corners.push(corner);
			beyond.push(side);
		}
		if (from <= 0 !== to <= 0) {
			const share = from / (from - to);
			corners.push([
				corner[0] + share * (end[0] - corner[0]),
				corner[1] + share * (end[1] - corner[1])
			]);
			beyond.push(from <= 0 ? otherIndex : side);
		}
	});
	return { corners, beyond };
}

/** The corners of a cell, those between three sites worked out anew in the order of the sites. */
function sharedCorners(
	{ corners, beyond }: PowerCell,
	own: number,
	sites: readonly PowerSite[]
): Km[] {
	return corners.map((corner, i) => {
		const [a, b, c] = [own, beyond.at(i - 1) ?? -1, beyond[i] ?? -1]
			.sort((p, q) => p - q)
			.map((index) => sites[index]);
		return (a && b && c && powerCentre(a, b, c)) ?? corner;
	});
}

/** The one position of equal power to three sites; undefined where they lie on one line. */
function powerCentre(a: PowerSite, b: PowerSite, c: PowerSite): Km | undefined {
	const [ax, ay] = a.at;
	const [bx, by] = [b.at[0] - ax, b.at[1] - ay];
	const [cx, cy] = [c.at[0] - ax, c.at[1] - ay];
	const twice = 2 * (bx * cy - by * cx);
	if (Math.abs(twice) < FLAT_KM2) return undefined;
	const bPower = bx * bx + by * by + a.weight - b.weight;
	const cPower = cx * cx + cy * cy + a.weight - c.weight;
	return [ax + (cy * bPower - by * cPower) / twice, ay + (bx * cPower - cx * bPower) / twice];
}
