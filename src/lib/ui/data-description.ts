import { textIn } from '$lib/atlas/citation';
import { byTable, type Download, type DownloadsFile } from '$lib/atlas/downloads';
import { dataLicence } from '$lib/atlas/licence';
import type { Language } from '$lib/atlas/types';

/** What the description of the data page is made from. */
export interface DescribedData {
	readonly downloads: DownloadsFile;
	readonly title: string;
	readonly description: string;
	/** First and last year of the figures. */
	readonly years: readonly [number, number];
	readonly language: Language;
	/** Address of a file under `/data/`. */
	address(path: string): string;
}

/** The data in the terms of schema.org: a catalogue with one dataset for the whole and one a table. */
export function dataDescription(data: DescribedData) {
	const { downloads, title, description, language, address } = data;
	const terms = {
		license: dataLicence.url,
		version: downloads.dataVersion,
		inLanguage: ['vi', 'en'],
		spatialCoverage: { '@type': 'Country', name: 'Viet Nam' }
	};
	const distribution = (files: readonly Download[]) =>
		files.map(({ path, mediaType, bytes, sha256 }) => ({
			'@type': 'DataDownload',
			contentUrl: address(path),
			encodingFormat: mediaType,
			contentSize: `${bytes} B`,
			sha256
		}));
	return {
		'@context': 'https://schema.org',
		'@type': 'DataCatalog',
		name: title,
		description,
		...terms,
		dataset: [
			{
				'@type': 'Dataset',
				name: title,
				description,
				...terms,
				temporalCoverage: data.years.join('/'),
				distribution: distribution(downloads.files.filter(({ table }) => table === null))
			},
			...byTable(downloads.files).map((each) => ({
				'@type': 'Dataset',
				name: textIn(each.title, language),
				description: `${description} ${textIn(each.title, language)}.`,
				...terms,
				distribution: distribution(each.files)
			}))
		]
	};
}
