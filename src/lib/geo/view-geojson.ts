import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import type { ViewRecord } from '../atlas/view-records';
import type { PlaceFeatures } from './place-features';
import { woundRings } from './polygons';

/** Properties of a place; `no_data` stands only where there is no figure to rely on. */
export type ViewFeatureProperties = Omit<ViewRecord, 'no_data'> & {
	readonly no_data?: true;
	/** The answer to the second question of the view, where it has one: QGIS reads it as `compared`. */
	readonly compared?: ViewRecord;
};

/** What the file says of itself beside its features (foreign members, RFC 7946, 6.1). */
export interface ViewFileFacts {
	readonly title: string;
	readonly data_version: string;
	readonly boundary_set: string;
	/** Whether the outlines are drawn from commune centres and are no real boundaries. */
	readonly boundaries_schematic: boolean;
	readonly boundary_credit: string;
	readonly licence: string;
	readonly licence_url: string;
	/** Address of the view. */
	readonly view: string;
}

export type ViewGeoJson = FeatureCollection<Polygon | MultiPolygon, ViewFeatureProperties> &
	ViewFileFacts;

/** Five decimals, about a metre: boundary files are coarser than that. */
function rounded(ring: Position[]): Position[] {
	return ring.map((position) => position.map((degrees) => Math.round(degrees * 1e5) / 1e5));
}

function forExchange(geometry: Polygon | MultiPolygon): Polygon | MultiPolygon {
	const polygon = (rings: Position[][]) => woundRings(rings, 'anticlockwise').map(rounded);
	return geometry.type === 'Polygon'
		? { ...geometry, coordinates: polygon(geometry.coordinates) }
		: { ...geometry, coordinates: geometry.coordinates.map(polygon) };
}

/**
 * A view as GeoJSON (RFC 7946): the outline of each place with its record, WGS84 degrees with five decimals,
 * outer rings anticlockwise. Places without a record are left out. `compared` are the records of a second
 * question, none where there is none.
 */
export function viewGeoJson(
	outlines: PlaceFeatures,
	{ records, compared }: Readonly<Record<'records' | 'compared', readonly ViewRecord[]>>,
	facts: ViewFileFacts
): ViewGeoJson {
	const byCode = new Map(records.map((record) => [record.code, record]));
	const comparedBy = new Map(compared.map((record) => [record.code, record]));
	const features = outlines.features.flatMap(({ geometry, properties }) => {
		const record = byCode.get(properties.code);
		if (!record) return [];
		const { no_data, ...rest } = record;
		const second = comparedBy.get(record.code);
		return [
			{
				type: 'Feature' as const,
				id: record.code,
				properties: {
					...rest,
					...(no_data && { no_data: true as const }),
					...(second && { compared: second })
				},
				geometry: forExchange(geometry)
			}
		];
	});
	return { type: 'FeatureCollection', ...facts, features };
}
