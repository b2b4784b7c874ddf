/**
 * Schematic boundaries: what a map shows where there is no boundary pack. Each commune gets a
 * cell about its centre with about its area; whoever draws them says so ("ranh giới lược đồ").
 */
import { featureCollection, intersect, polygon, union } from '@turf/turf';
import type { Position } from 'geojson';
import { joinPlaces, type PlaceFeature } from './dissolve';
import { FITTING_ROUNDS, fittedCells } from './fitted-cells';
import { LandTiles } from './land-tiles';
import { isOnLand, landInCell, type Outline } from './outline';
import { areaKm2, roundCell, type LonLat, type Ring } from './plane';
import type { PlaceProperties, PlacesTopology } from './places-topology';
import { fromPolygons, toPolygons } from './polygons';

/** A commune to draw: one centre, or several islands, in degrees; its area where it is known. */
export interface SchematicCommune {
	properties: PlaceProperties;
	centres: readonly LonLat[];
	areaKm2: number | null;
}

/** Drawn for an island whose area is not known. */
const UNKNOWN_ISLAND_KM2 = 3;
/** An outline that holds less than this share of a commune has missed it: it is an island. */
const MISSED_SHARE = 0.25;
/** About 2 m: coarse enough to make the corners of neighbours equal. */
const QUANTIZATION = 1e6;

/**
 * One topology of cells that cover the outline once, and of round cells of about their true area for
 * islands that the outline does not know. A round cell stays inside its commune's own cell, so it
 * never covers a neighbour. Communes without a centre must be left out by the caller. With no
 * `rounds` of fitting the cells are plain Thiessen cells.
 */
export function schematicCommunes(
	communes: readonly SchematicCommune[],
	outline: Outline,
	rounds = FITTING_ROUNDS
): PlacesTopology {
	const goals = communes.flatMap(({ centres, areaKm2 }) =>
		centres.map((centre) => ({ centre, km2: isOnLand(outline, centre) ? areaKm2 : null }))
	);
	const cells = fittedCells(goals, new LandTiles(outline), rounds);
	let next = 0;
	const features = communes.map((commune): PlaceFeature => {
		const share = (commune.areaKm2 ?? UNKNOWN_ISLAND_KM2) / commune.centres.length;
		const polygons = commune.centres.flatMap((centre) =>
			drawCell(centre, cells[next++] ?? [], share, outline)
		);
		const { properties } = commune;
		return { type: 'Feature', properties, geometry: fromPolygons(polygons) };
	});
	return joinPlaces(features, QUANTIZATION);
}

function drawCell(centre: LonLat, cell: Ring, km2: number, outline: Outline): Position[][][] {
	const land = landInCell(outline, cell);
	const missing = km2 - areaKm2(land);
	if (isOnLand(outline, centre) || missing < (1 - MISSED_SHARE) * km2) return land;
	const island = intersect(
		featureCollection([polygon([roundCell(centre, missing)]), polygon([cell])])
	);
	const parts = [...land, ...(island ? toPolygons(island.geometry) : [])].map((rings) =>
		polygon(rings)
	);
	if (parts.length < 2) return parts.flatMap((part) => toPolygons(part.geometry));
	const whole = union(featureCollection(parts));
	return whole ? toPolygons(whole.geometry) : [];
}
