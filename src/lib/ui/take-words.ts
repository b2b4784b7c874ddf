import { calendarDay } from '$lib/atlas/calendar-day';
import { plainCitation } from '$lib/atlas/cite-page';
import { shortCitation, textIn } from '$lib/atlas/citation';
import type { FirstView } from '$lib/atlas/first-view';
import { placeCode } from '$lib/atlas/literals';
import type { Language, PlaceCode } from '$lib/atlas/types';
import { carriedPhrase } from '$lib/i18n/carried-phrase';
import { placeSentence, viewSentence } from '$lib/i18n/figure-sentence';
import { loadLocale } from '$lib/i18n/messages';
import { loadPageTexts } from '$lib/i18n/page-texts';
import { resolve } from '$app/paths';
import { limitsPhrase, titlePhrase } from '$lib/i18n/phrases';
import { frameCode, shareOf } from '$lib/view/share';
import { loadViewContents } from '$lib/view/view-contents';
import { plainFrame } from '$lib/embed/frame-options';
import type { Explorer } from './explorer.svelte';
import { loadShown, type SheetTools } from './sheet-of-view';
import { viewFile } from './view-export';

/** What of a view can be copied as text. */
export const wordings = [
	'sentenceVi',
	'sentenceEn',
	'citation',
	'figures',
	'frame',
	'link'
] as const;
export type Wording = (typeof wordings)[number];

/** A sentence about the selected place, or about all places where none is. */
async function sentence(explorer: Explorer, language: Language): Promise<string> {
	const { view, indicator, figures, kind, comparison } = explorer;
	if (!indicator) return '';
	const [locale, texts] = await Promise.all([
		loadLocale(language),
		loadPageTexts('take', language)
	]);
	const title =
		kind === 'difference' && comparison
			? comparison.differenceTitleIn(locale, await loadPageTexts('compare', language))
			: titlePhrase(indicator, view, locale);
	const { sources } = explorer.vocabulary;
	const change = comparison?.change ?? null;
	const question = { indicator, kind, at: view.at, title, change, sources, locale, texts };
	const registered = (code: PlaceCode) => (code === 'vn' ? code : explorer.registerName(code));
	if (view.place) {
		const figure = figures.get(view.place);
		const carried = figure?.carried
			? carriedPhrase(figure.carried, await loadPageTexts('carried', language), language)
			: '';
		return placeSentence(registered(view.place), figure, question, carried);
	}
	const places = explorer.keptPlaces.map(({ code }) => ({
		name: registered(code),
		figure: figures.get(code)
	}));
	const limits = limitsPhrase(view, explorer.unit, locale);
	return viewSentence(registered(view.in), places, view.level, question, limits);
}

function citation(explorer: Explorer, { address, dataVersion, locale, texts }: SheetTools): string {
	const { language, t } = locale;
	const cited = plainCitation({
		title: `${explorer.title}, ${explorer.nameOf(explorer.view.place ?? explorer.view.in)}`,
		siteName: t.site.name,
		dataVersion,
		address,
		accessed: calendarDay(new Date()),
		language
	});
	const named = explorer.sources.map(
		(source) => `${textIn(source.title, language)} (${shortCitation(source, language)})`
	);
	return named.length ? `${cited} ${texts.sheet.source(named.join('; '))}` : cited;
}

/** The file of the data page as text, with the places that the map is limited to. */
async function figuresText(explorer: Explorer, tools: SheetTools): Promise<string> {
	const { view } = explorer;
	const contents = await loadViewContents(view, explorer.database, null);
	if (contents === 'unknown-scope') throw new Error(`no place has the code ${view.in}`);
	const places = explorer.keptPlaces.map(({ code }) => ({
		code,
		name: explorer.registerName(code),
		parent: explorer.parentOf(code) ?? placeCode('vn')
	}));
	return viewFile(view, { ...contents, places }, 'csv', tools, tools.locale).text;
}

/** A view as text to paste. Throws where what it takes does not load. */
export async function wordsToCopy(
	explorer: Explorer,
	wording: Wording,
	tools: SheetTools,
	firstView: FirstView
): Promise<string> {
	const { locale, address } = tools;
	await loadShown(explorer);
	switch (wording) {
		case 'sentenceVi':
			return sentence(explorer, 'vi');
		case 'sentenceEn':
			return sentence(explorer, 'en');
		case 'citation':
			return citation(explorer, tools);
		case 'figures':
			return figuresText(explorer, tools);
		case 'frame': {
			// A place that is chosen on the page is not asked for in a frame.
			const asked = { ...explorer.view, place: null };
			const { path } = shareOf(asked, locale.language, plainFrame, firstView);
			const title = `${explorer.title} · ${explorer.nameOf(explorer.view.in)}`;
			const site = new URL(resolve('/'), location.href).href;
			return frameCode({ site, path, title, height: null });
		}
		case 'link':
			return address;
		default:
			return wording satisfies never;
	}
}
