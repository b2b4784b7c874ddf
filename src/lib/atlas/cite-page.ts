import type { Language } from './types';

/** What a citation of a page of the atlas needs. */
export interface CitedPage {
	/** Title of the page in the reader's language. */
	readonly title: string;
	readonly siteName: string;
	readonly dataVersion: string;
	/** Address of the page, complete where the site knows its own, else from the root. */
	readonly address: string;
	readonly language: Language;
}

/** A citation as running text. */
export function plainCitation(page: CitedPage): string {
	const version = page.language === 'vi' ? 'dữ liệu' : 'data';
	return `${page.siteName}. ${page.title}. ${version} ${page.dataVersion}. ${page.address}`;
}

/** Braces and backslashes would end a BibTeX field. */
function bibtexText(text: string): string {
	return text.replace(/[\\{}]/g, '');
}

/** A citation for BibTeX. */
export function bibtexCitation(page: CitedPage): string {
	const key = `atlas-giam-ngheo-${page.address.replace(/[^\w]+/g, '-').replace(/^-|-$/g, '')}`;
	return [
		`@misc{${key},`,
		`  author = {{${bibtexText(page.siteName)}}},`,
		`  title = {${bibtexText(page.title)}},`,
		`  note = {${page.dataVersion}},`,
		`  url = {${page.address}}`,
		`}`
	].join('\n');
}

/** A citation in RIS. */
export function risCitation(page: CitedPage): string {
	return [
		'TY  - DATA',
		`AU  - ${page.siteName}`,
		`TI  - ${page.title}`,
		`ET  - ${page.dataVersion}`,
		`UR  - ${page.address}`,
		'ER  - '
	].join('\n');
}
