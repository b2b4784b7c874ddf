import type { Geometry, MultiLineString, Position } from 'geojson';
import { toPlane } from '../geo/web-mercator';
import { toPolygons } from '../geo/polygons';

/** A side of a tile's cut lies on the grid of the tiles to within this share of a tile. */
const NEAR = 0.5 / 4096;

/** How tiles were cut: a piece reaches this share of a tile beyond the tile's sides. */
export interface TileCut {
	readonly zoom: number;
	readonly margin: number;
}

/**
 * The outline of a place from its pieces in the tiles of one zoom, as lines in degrees. Edges along
 * which a tile was cut are left out: they are no border.
 */
export function tileOutline(pieces: readonly Geometry[], cut: TileCut): MultiLineString {
	const lines: Position[][] = [];
	for (const ring of pieces.flatMap(toPolygons).flat()) {
		let line: Position[] = [];
		ring.forEach((position, i) => {
			const before = ring[i - 1];
			if (before && runsAlongCut(before, position, cut)) {
				if (line.length > 1) lines.push(line);
				line = [];
			}
			line.push(position);
		});
		if (line.length > 1) lines.push(line);
	}
	return { type: 'MultiLineString', coordinates: lines };
}

function runsAlongCut(a: Position, b: Position, cut: TileCut): boolean {
	const [ax, ay] = inTiles(a, cut.zoom);
	const [bx, by] = inTiles(b, cut.zoom);
	return (
		(Math.abs(ax - bx) < NEAR && onCut(ax, cut.margin)) ||
		(Math.abs(ay - by) < NEAR && onCut(ay, cut.margin))
	);
}

function onCut(at: number, margin: number): boolean {
	const beyond = at - Math.floor(at);
	return Math.abs(beyond - margin) < NEAR || Math.abs(beyond - (1 - margin)) < NEAR;
}

/** A position in tiles of a zoom, Web Mercator. */
function inTiles([lon = 0, lat = 0]: Position, zoom: number): [x: number, y: number] {
	const [x, y] = toPlane([lon, lat]);
	const across = 2 ** zoom;
	return [((x + 180) / 360) * across, ((180 - y) / 360) * across];
}
