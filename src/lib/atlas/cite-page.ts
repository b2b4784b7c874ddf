import { formatDate } from './format';
import type { Language } from './types';

/** What a citation of a page of the atlas needs. */
export interface CitedPage {
	/** Title of the page in the reader's language. */
	readonly title: string;
	readonly siteName: string;
	readonly dataVersion: string;
	/** Address of the page, complete where the site knows its own, else from the root. */
	readonly address: string;
	/** ISO date on which the reader has seen the page; null in what is made before anybody does. */
	readonly accessed: string | null;
	readonly language: Language;
}

/** A citation as running text. */
export function plainCitation(page: CitedPage): string {
	const { siteName, title, dataVersion, address, accessed, language } = page;
	const version = language === 'vi' ? 'Dữ liệu' : 'Data';
	const seen = accessed ? ` (${accessPhrase(accessed, language)})` : '';
	return `${siteName}. ${title}. ${version} ${dataVersion}. ${address}${seen}.`;
}

const dayInEnglish = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** When a page was seen: `truy cập ngày 28/11/2026`, `accessed 28 November 2026`. */
function accessPhrase(date: string, language: Language): string {
	return language === 'vi'
		? `truy cập ngày ${formatDate(date)}`
		: `accessed ${dayInEnglish.format(new Date(date))}`;
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
		`  url = {${page.address}}${page.accessed ? ',' : ''}`,
		...(page.accessed ? [`  urldate = {${page.accessed}}`] : []),
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
		...(page.accessed ? [`Y2  - ${page.accessed.replaceAll('-', '/')}`] : []),
		'ER  - '
	].join('\n');
}
