import type { HexPoint } from './hex-grid';
import type { Hex, HexJson } from './hexjson';

/** What a layout costs against the real places. */
export interface LayoutMeasures {
	/** Pairs of places that touch, and how many of them touch in the layout. */
	readonly pairs: number;
	readonly kept: number;
	/**
	 * Mean distance between a place's centre and its hexagon, in hex widths and kilometres, without
	 * islands that touch no other place.
	 */
	readonly displacementHexes: number;
	readonly displacementKm: number;
	/** Mean angle between the real and the drawn direction of neighbours, 0–180 degrees. */
	readonly directionDegrees: number;
	/** Parents whose places lie in one piece, of those with more than one place; islands do not count. */
	readonly wholeParents: number;
	readonly parents: number;
}

/** How a layout lies on the Web Mercator plane: the centre of a hexagon times `unit`, plus `origin`. */
export interface Fit {
	readonly origin: HexPoint;
	/** Width of a hexagon in units of the plane. */
	readonly unit: number;
}

/** A hexagon of the atlas, with what the register says of its place. */
export interface PlaceHex extends Hex {
	readonly n: string;
	readonly name: string;
	readonly type: string;
	readonly parent: string;
}

/** A file under `/boundaries/<vintage>/cartogram/`: HexJSON with its place on the map and its cost. */
export interface CartogramFile extends HexJson {
	readonly fit: Fit;
	readonly measures: LayoutMeasures;
	readonly hexes: Readonly<Record<string, PlaceHex>>;
}
