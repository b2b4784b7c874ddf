/** Thiessen (Voronoi) cells: to each centre, the land nearer to it than to any other. */
import { Delaunay } from 'd3-delaunay';
import { toKm, toLonLat, type Km, type LonLat, type Ring } from './plane';

const MARGIN_KM = 300;
const NUDGE_KM = 0.02;

/**
 * The cell of every centre, in their order, as closed convex rings in degrees. Distances are taken
 * in the plane of kilometres. Centres on the same spot are moved 20 m apart, as a cell of nothing
 * would drop its place. Cells at the edge reach 300 km beyond the outermost centres.
 */
export function thiessenCells(centres: readonly LonLat[]): Ring[] {
	if (centres.length === 0) return [];
	const points = apart(centres.map(toKm));
	const east = points.map(([x]) => x);
	const north = points.map(([, y]) => y);
	const voronoi = Delaunay.from(points).voronoi([
		least(east) - MARGIN_KM,
		least(north) - MARGIN_KM,
		-least(east.map((x) => -x)) + MARGIN_KM,
		-least(north.map((y) => -y)) + MARGIN_KM
	]);
	return centres.map((centre, i) => {
		const cell = voronoi.cellPolygon(i);
		if (!cell) throw new Error(`no cell for the centre ${centre.join(', ')} · is it a number?`);
		return cell.map(([x, y]) => toLonLat([x, y]));
	});
}

function apart(points: Km[]): Km[] {
	const taken = new Set<string>();
	return points.map(([x, y]) => {
		let east = x;
		while (taken.has(`${east} ${y}`)) east += NUDGE_KM;
		taken.add(`${east} ${y}`);
		return [east, y];
	});
}

function least(values: number[]): number {
	return values.reduce((a, b) => Math.min(a, b), Infinity);
}
