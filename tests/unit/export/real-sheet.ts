import { resolveFigures, type Figure } from '../../../src/lib/atlas/figures';
import { formatPercent } from '../../../src/lib/atlas/format';
import { indicatorId, period, placeCode } from '../../../src/lib/atlas/literals';
import { bareName, placeName } from '../../../src/lib/atlas/place-name';
import type { Language, PlaceCode, Programme, ViewKind } from '../../../src/lib/atlas/types';
import { viewSheet, type SheetParts } from '../../../src/lib/export/view-sheet';
import type { PlaceOutlines } from '../../../src/lib/geo/place-features';
import { loadLocale } from '../../../src/lib/i18n/messages';
import { loadPageTexts } from '../../../src/lib/i18n/page-texts';
import { figurePhrase, titlePhrase } from '../../../src/lib/i18n/phrases';
import { mapScene } from '../../../src/lib/map/scene';
import { realData, realDesignations, realFirstView, realObservations } from '../real-data';

const rows = realData.tables.get('place')?.rows ?? [];
const registered = rows
	.map(({ cells }) => cells)
	// Regions have no place on the map.
	.filter((cells) => cells['boundary_set'] === '2024' && cells['lon'])
	.map((cells) => ({
		code: placeCode(cells['code'] ?? ''),
		name: cells['name'] ?? '',
		parent: cells['parent_code'] ?? '',
		at: [Number(cells['lon']), Number(cells['lat'])] as const
	}));

/** Places under a place of the register, each a square about its centre: tests need no boundary pack. */
export function squaresIn(parent: string, side = 0.18): PlaceOutlines {
	return squaresOf(
		registered.filter((each) => each.parent === parent),
		side
	);
}

/** All communes of the country as small squares. */
export function squaresOfCommunes(): PlaceOutlines {
	return squaresOf(
		registered.filter(({ code }) => code.length === 5),
		0.02
	);
}

function squaresOf(places: typeof registered, side: number): PlaceOutlines {
	return {
		places: {
			type: 'FeatureCollection',
			features: places.map(({ code, name, parent, at: [lon, lat] }) => ({
				type: 'Feature',
				properties: { code, name, type: '', parent: placeCode(parent) },
				geometry: {
					type: 'Polygon',
					coordinates: [
						[
							[lon - side, lat - side],
							[lon - side, lat + side],
							[lon + side, lat + side],
							[lon + side, lat - side],
							[lon - side, lat - side]
						]
					]
				}
			}))
		},
		parents: { type: 'MultiLineString', coordinates: [] }
	};
}

/** A view of real figures on squares, to be changed by a test. */
export async function realParts(
	within: string,
	by: string,
	at: string,
	options: {
		kind?: ViewKind;
		language?: Language;
		marks?: readonly Programme[];
		outlines?: PlaceOutlines;
	} = {}
): Promise<SheetParts & { figures: ReadonlyMap<PlaceCode, Figure> }> {
	const { kind = 'observed', language = 'vi', marks = [], outlines = squaresIn(within) } = options;
	const locale = await loadLocale(language);
	const texts = await loadPageTexts('take', language);
	const indicator = realFirstView.indicators.find((each) => each.id === by);
	if (!indicator) throw new Error(`no indicator ${by}`);
	const question = { by: indicatorId(by), at: period(at), kind };
	const figures = resolveFigures(
		realObservations.filter(({ indicator: id }) => id === by || id === 'poor_rate_reduction'),
		question
	);
	const names = new Map(registered.map(({ code, name }) => [code, name]));
	const nameOf = (code: PlaceCode) => names.get(code) ?? code;
	const national = within === 'vn';
	return {
		bounds: '2024',
		level: national ? 'province' : within.length === 2 ? 'district' : 'commune',
		within: placeCode(within),
		scope: national ? locale.t.breadcrumb.country : placeName(nameOf(placeCode(within)), language),
		title: titlePhrase(indicator, question, locale),
		headline: null,
		indicator,
		kind,
		scene: mapScene({
			places: outlines.places.features.map(({ properties }) => properties.code),
			figures,
			topic: indicator.topic,
			kind,
			method: 'policy',
			customBreaks: [],
			marks,
			designations: realDesignations
		}),
		outlines,
		land: null,
		provinces: squaresIn('vn', 0.3),
		province: national ? null : placeCode(within.length === 2 ? within : '64'),
		chosen: null,
		nameOf: (code) => placeName(nameOf(code), language),
		shortNameOf: (code) => bareName(nameOf(code)),
		wordsOf: (code) => figurePhrase(figures.get(code)?.value ?? null, indicator, kind, locale),
		cellOf: (code) => formatPercent(figures.get(code)?.value ?? NaN, language),
		sources: realData.tables.has('source') ? realFirstView.sources : [],
		boundaries: 'pack',
		hexagons: null,
		classNames: null,
		notes: [],
		estimatedKey: '',
		dataVersion: 'test',
		madeOn: '2026-11-27',
		address: 'https://atlas.example/?level=district&in=64&by=poor_rate&at=2022',
		locale,
		texts,
		figures
	};
}

export const sheetOf = async (...args: Parameters<typeof realParts>) =>
	viewSheet(await realParts(...args));
