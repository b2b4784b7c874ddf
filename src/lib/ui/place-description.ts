import { textIn } from '$lib/atlas/citation';
import type { PlaceProfile } from '$lib/atlas/place-profile';
import type { Language } from '$lib/atlas/types';

/** What the description of a place's page says in words. */
export interface DescribedPage {
	readonly title: string;
	readonly description: string;
	/** Name with those of the places it lies in. */
	readonly fullName: string;
	readonly dataVersion: string;
	readonly language: Language;
}

/** The page of a place in the terms of schema.org: a dataset about a place. */
export function placeDescription(
	{ place, indicators, sources }: PlaceProfile,
	{ title, description, fullName, dataVersion, language }: DescribedPage
) {
	const geo = place.centre && {
		'@type': 'GeoCoordinates',
		longitude: place.centre[0],
		latitude: place.centre[1]
	};
	return {
		'@context': 'https://schema.org',
		'@type': 'Dataset',
		name: title,
		description,
		version: dataVersion,
		inLanguage: language,
		spatialCoverage: {
			'@type': 'Place',
			name: fullName,
			identifier: place.code,
			...(geo ? { geo } : {})
		},
		variableMeasured: indicators.map((each) => textIn(each.name, language)),
		citation: sources.map((source) => textIn(source.title, language))
	};
}
