import { shortCitation, textIn } from '../../src/lib/atlas/citation';
import { plainCitation } from '../../src/lib/atlas/cite-page';
import { formatNumber } from '../../src/lib/atlas/format';
import { dataLicence } from '../../src/lib/atlas/licence';
import { exportsEn } from '../../src/lib/i18n/exports.en';
import { exportsVi, type ExportTexts } from '../../src/lib/i18n/exports.vi';
import { languages, type Bilingual, type Language, type Source } from '../../src/lib/atlas/types';

/** What the texts of the package are made from. */
export interface PackageFacts {
	readonly dataVersion: string;
	/** Address of the data page. */
	readonly address: string;
	readonly tables: readonly {
		readonly file: string;
		readonly title: Bilingual;
		readonly rows: number;
	}[];
	/** Notes of the registers of places. */
	readonly registers: readonly Bilingual[];
	readonly sources: readonly Source[];
	/** Printed figures that contradict what was recomputed. */
	readonly contradictions: number;
}

const texts: Record<Language, ExportTexts> = { vi: exportsVi, en: exportsEn };

function list(items: readonly string[]): string {
	return items.map((item) => `- ${item}`).join('\n');
}

function readmeIn(language: Language, facts: PackageFacts): string {
	const t = texts[language];
	const { readme } = t;
	const tables = facts.tables.map(({ file, title, rows }) =>
		readme.tableLine(file, textIn(title, language), formatNumber(rows, language))
	);
	const beside = [
		`datapackage.json: ${readme.descriptorLine}`,
		`CAVEATS.${language}.md: ${readme.caveatsLine}`,
		`docs/data.md: ${readme.notesLine}`,
		`DATA-LICENSE.md: ${readme.dataLicenceLine}`,
		`LICENSE: ${readme.codeLicenceLine}`
	];
	return [
		`# ${t.siteTitle}`,
		t.siteDescription,
		`${t.dataVersion}: ${facts.dataVersion}`,
		`## ${readme.contents}`,
		list([...tables, ...beside]),
		readme.format,
		t.sourceOfFigures,
		`## ${t.licence}`,
		`${dataLicence.name}, ${dataLicence.url}. ${t.licenceScope}`,
		`## ${readme.cite}`,
		plainCitation({
			title: t.citedTitle,
			siteName: 'Atlas Giảm Nghèo',
			dataVersion: facts.dataVersion,
			address: facts.address,
			accessed: null,
			language
		})
	].join('\n\n');
}

/** `README.md` of the package: what is in it, its licence, how to cite it; Vietnamese, then English. */
export function packageReadme(facts: PackageFacts): string {
	return `${languages.map((language) => readmeIn(language, facts)).join('\n\n---\n\n')}\n`;
}

/** `CAVEATS.<language>.md`: what to know before using the data, and what each source lacks. */
export function packageCaveats(facts: PackageFacts, language: Language): string {
	const { caveats, dataVersion } = texts[language];
	const sources = facts.sources.map((source) =>
		[
			`**${shortCitation(source, language)}** (\`${source.id}\`)`,
			textIn(source.title, language),
			textIn(source.completeness, language)
		]
			.filter(Boolean)
			.join(' — ')
	);
	const paragraphs = [
		`# ${caveats.title}`,
		`${dataVersion}: ${facts.dataVersion}`,
		list([...caveats.rules, caveats.contradictions(formatNumber(facts.contradictions, language))]),
		`## ${caveats.registers}`,
		list(facts.registers.map((note) => textIn(note, language))),
		`## ${caveats.bySource}`,
		list(sources)
	];
	return `${paragraphs.join('\n\n')}\n`;
}
