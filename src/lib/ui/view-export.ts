import type { FigureQuestion } from '$lib/atlas/figures';
import { formatNumber } from '$lib/atlas/format';
import { dataLicence } from '$lib/atlas/licence';
import { placeName } from '$lib/atlas/place-name';
import { shownUnit } from '$lib/atlas/shown-unit';
import type { Indicator } from '$lib/atlas/types';
import { viewCsv } from '$lib/atlas/view-csv';
import { viewRecords, type ViewRecord } from '$lib/atlas/view-records';
import type { BoundaryManifest } from '$lib/geo/boundary-files';
import { viewGeoJson } from '$lib/geo/view-geojson';
import type { Locale } from '$lib/i18n/messages';
import { limitsPhrase, titlePhrase } from '$lib/i18n/phrases';
import { viewFileName } from '$lib/view/file-name';
import type { View } from '$lib/view/view';
import type { ViewContents } from '$lib/view/view-contents';

/** Forms in which a view can be taken away. */
export type ViewFormat = 'geojson' | 'csv';

/** A view as a file. */
export interface ViewFile {
	readonly name: string;
	readonly text: string;
	readonly mediaType: string;
	readonly places: number;
	/** Places that the view has where it is not limited. */
	readonly total: number;
	/** Places with a figure. */
	readonly known: number;
}

/** What a file of a view says of itself. */
export interface ViewFileOrigin {
	readonly dataVersion: string;
	readonly boundaries: BoundaryManifest['vintages'];
	/** Complete address of the view. */
	readonly address: string;
}

const mediaTypes: Record<ViewFormat, string> = {
	geojson: 'application/geo+json',
	csv: 'text/csv'
};

function recordsOf(
	{ by, kind }: FigureQuestion,
	figures: ViewContents['figures'],
	contents: ViewContents,
	{ language }: Locale
): ViewRecord[] {
	const indicator = contents.indicators.find((each) => each.id === by);
	if (!indicator) throw new Error(`no indicator "${by}" in the database`);
	return viewRecords({
		places: contents.places.map(({ code, name, parent }) => ({
			code,
			name: placeName(name, language),
			parent
		})),
		figures,
		indicator,
		kind,
		sources: contents.sources,
		designations: contents.designations,
		language
	});
}

/** What the places of a view's file are limited to, in words; empty where it has all of them. */
export function viewLimits(view: View, indicator: Indicator | undefined, locale: Locale): string {
	const kind = view.compare && view.how === 'difference' ? 'difference' : view.kind;
	return limitsPhrase(view, shownUnit(indicator?.unit ?? 'percent', kind), locale);
}

/** What a view's file is about, and of how many places where these are not all. */
function titleOf(view: View, contents: ViewContents, locale: Locale): string {
	const { t, language } = locale;
	const indicator = contents.indicators.find((each) => each.id === view.by);
	const title = titlePhrase(indicator, view, locale);
	const limits = viewLimits(view, indicator, locale);
	const count = (places: number) => formatNumber(places, language);
	return limits
		? `${title}; ${t.value.limited(limits)}: ${count(contents.places.length)} / ${count(contents.total)}`
		: title;
}

/**
 * Makes the file of a view: of its second question, where it has one, too, in rows of their own (CSV) or
 * beside the first (GeoJSON). Throws where GeoJSON is asked for and the build has no outlines.
 */
export function viewFile(
	view: View,
	contents: ViewContents,
	format: ViewFormat,
	origin: ViewFileOrigin,
	locale: Locale
): ViewFile {
	const { t } = locale;
	const records = recordsOf(view, contents.figures, contents, locale);
	const { compare } = view;
	const compared =
		compare && contents.compared ? recordsOf(compare, contents.compared, contents, locale) : [];
	const own = {
		data_version: origin.dataVersion,
		boundary_set: view.bounds,
		view: origin.address
	};
	const schematic = origin.boundaries[view.bounds].source === 'schematic';
	function text(): string {
		if (format === 'csv') return viewCsv([...records, ...compared], own);
		if (!contents.outlines) throw new Error('this build has no outlines');
		return JSON.stringify(
			viewGeoJson(
				contents.outlines,
				{ records, compared },
				{
					title: titleOf(view, contents, locale),
					...own,
					boundaries_schematic: schematic,
					boundary_credit: schematic ? t.site.schematicCredit : t.site.boundaryCredit,
					licence: dataLicence.name,
					licence_url: dataLicence.url
				}
			)
		);
	}
	return {
		name: `${viewFileName(view)}.${format}`,
		text: text(),
		mediaType: mediaTypes[format],
		places: records.length,
		total: contents.total,
		known: records.filter((record) => !record.no_data).length
	};
}
