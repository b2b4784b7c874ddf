import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { booleanPointInPolygon, pointToPolygonDistance } from '@turf/turf';
import { extentOf } from '../../src/lib/geo/extent';
import { labelPoint } from '../../src/lib/geo/label-point';
import { placeOutlines, type PlaceTopology } from '../../src/lib/geo/place-features';

export interface Pixel {
	readonly code: string;
	/** Red, green, blue, 0–255. */
	readonly colour: readonly [number, number, number];
}

const padding = 16;

function mercator(lat: number): number {
	return Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
}

/** A point inside the place, away from its edge and from its name. */
function clearPoint(geometry: Parameters<typeof labelPoint>[0]): [number, number] {
	const [west, south, east, north] = extentOf({
		type: 'FeatureCollection',
		features: [{ type: 'Feature', properties: {}, geometry }]
	});
	const name = labelPoint(geometry);
	let best: [number, number] = name;
	let farthest = -Infinity;
	for (let i = 1; i < 24; i += 1)
		for (let j = 1; j < 24; j += 1) {
			const point: [number, number] = [
				west + ((east - west) * i) / 24,
				south + ((north - south) * j) / 24
			];
			if (!booleanPointInPolygon(point, geometry)) continue;
			const edge = -pointToPolygonDistance(point, { type: 'Feature', properties: {}, geometry });
			// Names are written sideways: what counts is to be above or below them.
			const fromName = Math.abs(point[1] - name[1]) * 111;
			const room = Math.min(edge, fromName);
			if (room > farthest) [best, farthest] = [point, room];
		}
	return best;
}

/**
 * The colours that the map shows for the places of a boundary file, read from a picture of the page.
 * The camera is the one the page opens with: all kept places inside 16 px of padding.
 */
export async function mapPixels(
	page: Page,
	file: string,
	keep: (place: { code: string; parent: string }) => boolean
): Promise<Pixel[]> {
	const topology = JSON.parse(readFileSync(`build/boundaries/${file}`, 'utf8')) as PlaceTopology;
	const { places } = placeOutlines(topology, keep);
	const [west, south, east, north] = extentOf(places);
	const canvas = page.locator('canvas.maplibregl-canvas');
	await canvas.scrollIntoViewIfNeeded();
	const box = await canvas.boundingBox();
	if (!box) throw new Error('the map has no canvas');
	const width = ((east - west) * Math.PI) / 180;
	const height = mercator(north) - mercator(south);
	const scale = Math.min((box.width - 2 * padding) / width, (box.height - 2 * padding) / height);
	const at = places.features.map(({ properties, geometry }) => {
		const [lon, lat] = clearPoint(geometry);
		const x = box.x + box.width / 2 + ((lon - (west + east) / 2) * Math.PI * scale) / 180;
		const middle = (mercator(north) + mercator(south)) / 2;
		const y = box.y + box.height / 2 - (mercator(lat) - middle) * scale;
		return { code: properties.code, x, y };
	});
	const picture = await page.screenshot();
	return page.evaluate(
		async ({ source, at }) => {
			const image = new Image();
			image.src = source;
			await image.decode();
			const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
			if (!context) throw new Error('no canvas');
			context.drawImage(image, 0, 0);
			const ratio = image.width / innerWidth;
			return at.map(({ code, x, y }) => {
				const [r = 0, g = 0, b = 0] = context.getImageData(x * ratio, y * ratio, 1, 1).data;
				return { code, colour: [r, g, b] as const };
			});
		},
		{ source: `data:image/png;base64,${picture.toString('base64')}`, at }
	);
}
