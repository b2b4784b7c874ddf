import type { DataPageMessages } from './data-page.vi';
import { exportsEn } from './exports.en';

/** A count with its noun; one has no s. */
function counted(count: string, noun: string): string {
	return `${count} ${noun}${count === '1' ? '' : 's'}`;
}

/** Texts of the data page in English. */
export const dataPageEn: DataPageMessages = {
	title: 'Data',
	lead: 'All data of the atlas: what there is, what is missing, where it comes from, and the files to take away.',
	onThisPage: 'On this page',
	here: {
		heading: 'What is here',
		summary: (figures, sources, from, to) =>
			`${figures} figures on multidimensional poverty in Viet Nam, ${from}–${to}, copied from ${sources} sources. Each is kept as printed, with its source and the place in it. What is not known is left empty; nothing is interpolated.`,
		licence: 'Licence',
		licenceScope:
			'for the selection and arrangement of the data. The figures are those of their sources; cite the issuing office when you use one.',
		cite: 'How to cite',
		forms: 'BibTeX, RIS',
		citedTitle: exportsEn.citedTitle
	},
	downloads: {
		heading: 'Downloads',
		intro:
			'CSV is UTF-8 and opens in Excel with every Vietnamese letter. XLSX has a second sheet that describes each column. Place codes are text and keep their leading zeros.',
		table: 'Table',
		rows: 'Rows',
		whole: 'The whole',
		checksums: 'Permanent addresses and checksums (SHA-256)',
		latestOnly: 'latest only',
		versionNote: (version) =>
			`This data version is ${version}. The latest address always leads to the last version; a permanent one keeps every byte. DuckDB and XLSX can be made again from the CSV, so only the latest are kept.`,
		catalog: 'Catalogue for open-data portals (DCAT 3, JSON-LD)',
		list: 'List of files for machines (JSON)',
		format: {
			csv: 'CSV',
			xlsx: 'XLSX',
			duckdb: 'DuckDB',
			zip: 'ZIP',
			datapackage: 'datapackage.json'
		}
	},
	view: {
		heading: 'Download one map’s figures',
		intro:
			'GeoJSON has the outline of each place with its figure, the print, the source, the place in it and the priority lists; CSV has the same columns without outlines. Places without a figure are in the file too, marked as no data.',
		needsScript:
			'This part makes its files in the browser and needs JavaScript. The files above do not.',
		loading: 'Reading the address…',
		shown: (title, level, scope) => `${title}: ${level} level, ${scope}`,
		onMap: 'See on the map',
		other: 'For another map: choose it on the page Map, then “Download this view”.',
		geojson: 'Download GeoJSON',
		csv: 'Download CSV',
		working: 'Making the file: loading boundaries and database…',
		saved: (file, places, known) => `Made ${file}: ${places} places, ${known} with a figure.`,
		failed:
			'The file could not be made: boundaries or database did not load. The files above still can be downloaded.',
		noOutlines: 'This build has no boundaries, so there is only CSV.',
		unknownScope: (code) => `This register has no place with the code ${code}.`
	},
	coverage: {
		heading: 'How much is known',
		intro:
			'Each cell is a year. The stronger it is, the more places have a figure; where it is empty there is none. Only printed figures count, not computed ones. Open “Each indicator” for the numbers of places and the maps.',
		legend: 'How to read the picture',
		target: 'targets or plans',
		missing: 'no figure at all',
		standardBreak: 'poverty standard changed, end of 2021: the two sides do not join',
		share: {
			few: 'under 10% of places',
			some: '10 – 50%',
			most: '50% or more',
			all: 'every place'
		},
		level: {
			country: 'Country',
			region: 'Regions',
			province: 'Provinces',
			district: 'Districts',
			commune: 'Communes'
		},
		places: {
			country: (count) => `${count} country`,
			region: (count) => counted(count, 'region'),
			province: (count) => counted(count, 'province'),
			district: (count) => counted(count, 'district'),
			commune: (count) => counted(count, 'commune')
		},
		absent: (topics) => `No figure at all on: ${topics}.`,
		row: (topic, series) => `${topic} · ${series}`,
		register2025: (places) => `2025 register: ${places}`,
		ofPlaces: (places, all) => `${places}/${all}`,
		year: (year, places) => `${year}: ${places}`,
		targetYear: (year, places) => `${year} (target): ${places}`,
		each: (count) => `Each indicator: ${count}`,
		fullest: (year, share, series) => `Poverty rate, fullest year: ${year}, ${share} (${series}).`,
		noPovertyRate: 'No place has a poverty rate yet.'
	},
	sources: {
		heading: 'Sources',
		intro: (count) => `${count} sources, by series, then date. Opening one leaves this site.`,
		series: {
			review: 'administrative review',
			survey: 'sample survey',
			none: 'other documents and registers'
		},
		seriesHeading: {
			review: 'Administrative review',
			survey: 'Sample survey',
			none: 'Other documents and registers'
		},
		kind: {
			plan: 'plan',
			review_result: 'review result',
			statistical_table: 'statistical table',
			reference_map: 'reference map',
			legal_standard: 'legal standard',
			legal_list: 'legal list',
			press: 'press',
			secondary: 'secondary source',
			computation: 'computed by the atlas'
		},
		noNumber: 'no number in the copy',
		noDate: 'date not known',
		covers: 'In the atlas',
		lacks: 'What the copy covers and lacks',
		figures: (count, places, indicators) =>
			`${counted(count, 'figure')} of ${counted(places, 'place')}, ${counted(indicators, 'indicator')}`,
		years: (from, to) => (from === to ? from : `${from}–${to}`),
		designations: (count, places) =>
			`${counted(count, 'designation')} of ${counted(places, 'place')}`,
		allocations: (count) => `${counted(count, 'amount')} of money`,
		rules: (count) => counted(count, 'rule'),
		defines: (count) => `defines ${counted(count, 'indicator')}`,
		unused: 'no row yet',
		open: 'Open the source',
		ledger: (count) => `Ledger: ${counted(count, 'check')}`
	}
};
