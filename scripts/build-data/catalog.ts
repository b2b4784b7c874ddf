import { textIn } from '../../src/lib/atlas/citation';
import { byTable, type Download, type DownloadsFile } from '../../src/lib/atlas/downloads';
import { dataLicence } from '../../src/lib/atlas/licence';
import { exportsEn } from '../../src/lib/i18n/exports.en';
import { exportsVi } from '../../src/lib/i18n/exports.vi';
import type { Bilingual, Source } from '../../src/lib/atlas/types';
import { spanOf, type YearSpan } from './period-span';

/** What the catalogue for open-data portals is made from. */
export interface CatalogFacts {
	readonly downloads: DownloadsFile;
	readonly sources: readonly Source[];
	/** Years that each table speaks of; null where it has no time. */
	readonly spans: ReadonlyMap<string, YearSpan | null>;
	/** Address of `/data/`, with a slash at the end; empty for addresses relative to the file itself. */
	readonly base: string;
}

const context = {
	dcat: 'http://www.w3.org/ns/dcat#',
	dct: 'http://purl.org/dc/terms/',
	spdx: 'http://spdx.org/rdf/terms#',
	foaf: 'http://xmlns.com/foaf/0.1/',
	xsd: 'http://www.w3.org/2001/XMLSchema#'
} as const;

const authority = 'http://publications.europa.eu/resource/authority';

function inBoth({ vi, en }: Bilingual) {
	return [
		{ '@value': vi, '@language': 'vi' },
		{ '@value': en || vi, '@language': 'en' }
	];
}

function temporal(span: YearSpan | null | undefined) {
	if (!span) return {};
	const [from, to] = span.map((year) => ({ '@type': 'xsd:gYear', '@value': year }));
	return {
		'dct:temporal': { '@type': 'dct:PeriodOfTime', 'dcat:startDate': from, 'dcat:endDate': to }
	};
}

function distribution(file: Download, base: string) {
	return {
		'@id': `${base}${file.path}`,
		'@type': 'dcat:Distribution',
		'dct:title': inBoth(file.title),
		'dct:identifier': file.permanent ?? file.path,
		'dcat:downloadURL': { '@id': `${base}${file.path}` },
		'dcat:accessURL': { '@id': base || './' },
		'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${file.mediaType}` },
		'dcat:byteSize': { '@type': 'xsd:nonNegativeInteger', '@value': String(file.bytes) },
		'dct:license': { '@id': dataLicence.url },
		'spdx:checksum': {
			'@type': 'spdx:Checksum',
			'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
			'spdx:checksumValue': { '@type': 'xsd:hexBinary', '@value': file.sha256 }
		}
	};
}

function sourceNode(source: Source, base: string) {
	return {
		'@id': `${base || './'}#source-${source.id}`,
		'dct:title': inBoth(source.title),
		'dct:creator': textIn(source.issuer, 'vi'),
		...(source.number ? { 'dct:identifier': source.number } : {}),
		...(/^https?:/.test(source.url) ? { 'foaf:page': { '@id': encodeURI(source.url) } } : {})
	};
}

/**
 * The catalogue in DCAT 3, as JSON-LD: one dataset for the whole and one for each table, with its files.
 * The publisher is left out: the build does not know who runs the site.
 */
export function catalogOf({ downloads, sources, spans, base }: CatalogFacts) {
	const page = base || './';
	const common = {
		'dct:license': { '@id': dataLicence.url },
		'dct:language': ['VIE', 'ENG'].map((code) => ({ '@id': `${authority}/language/${code}` })),
		'dct:spatial': { '@id': `${authority}/country/VNM` },
		'dcat:landingPage': { '@id': page },
		'dcat:version': downloads.dataVersion
	};
	const title = inBoth({ vi: exportsVi.siteTitle, en: exportsEn.siteTitle });
	const description = inBoth({ vi: exportsVi.siteDescription, en: exportsEn.siteDescription });
	const whole = {
		'@id': `${page}#dataset`,
		'@type': 'dcat:Dataset',
		'dct:identifier': `atlas-giam-ngheo/${downloads.dataVersion}`,
		'dct:title': title,
		'dct:description': description,
		...common,
		...temporal(spanOf([...spans.values()].flatMap((span) => span ?? []))),
		'dct:source': sources.map((source) => sourceNode(source, base)),
		'dcat:distribution': downloads.files
			.filter(({ table }) => table === null)
			.map((file) => distribution(file, base))
	};
	const tables = byTable(downloads.files).map(({ table, title: name, files }) => ({
		'@id': `${page}#table-${table}`,
		'@type': 'dcat:Dataset',
		'dct:identifier': `atlas-giam-ngheo/${downloads.dataVersion}/${table}`,
		'dct:title': inBoth(name),
		'dct:description': inBoth(name),
		'dct:isPartOf': { '@id': `${page}#dataset` },
		...common,
		...temporal(spans.get(table)),
		'dcat:distribution': files.map((file) => distribution(file, base))
	}));
	return {
		'@context': context,
		'@id': `${page}#catalog`,
		'@type': 'dcat:Catalog',
		'dct:title': title,
		'dct:description': description,
		...common,
		'dcat:dataset': [whole, ...tables]
	};
}
