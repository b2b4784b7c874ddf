import { escapeMarkup } from '../atlas/escape-markup';
import { languages, type Language } from '../atlas/types';
import { cardSize } from '../view/card-path';
import { addressOf, siteAddress } from './site-address';

/** What other sites show of a link to a page. */
export interface Preview {
	readonly language: Language;
	readonly siteName: string;
	readonly title: string;
	/** Empty where the page has none. */
	readonly description: string;
	/** Path of the page from the root of the site. */
	readonly path: string;
	/** Path of its card; null where the build has no outlines to draw one. */
	readonly card: string | null;
	/** Path of its oEmbed document; null where it has none. */
	readonly oembed: string | null;
}

const locales: Readonly<Record<Language, string>> = { vi: 'vi_VN', en: 'en_US' };

function tag(name: 'meta' | 'link', attributes: Readonly<Record<string, string>>): string {
	const written = Object.entries(attributes).map(
		([key, value]) => ` ${key}="${escapeMarkup(value)}"`
	);
	return `<${name}${written.join('')}>`;
}

/** The card alone, for a page whose every byte counts: title and description are in its head already. */
export function cardTags(card: string): string {
	return (
		tag('meta', { property: 'og:image', content: addressOf(card) }) +
		tag('meta', { name: 'twitter:card', content: 'summary_large_image' })
	);
}

/**
 * Elements of the head of a page that tell other sites how to show a link to it: Open Graph, the card of
 * Twitter, and where its oEmbed document is. An address that must be complete is left out where the build does
 * not know where the site will stand; the card then has its address from the root.
 */
export function previewTags(preview: Preview): string {
	const { language, siteName, title, description, path, card, oembed } = preview;
	const property = (name: string, content: string) =>
		content ? tag('meta', { property: `og:${name}`, content }) : '';
	const site = siteAddress();
	const others = languages.filter((each) => each !== language);
	return [
		property('type', 'website'),
		property('site_name', siteName),
		property('title', title),
		property('description', description),
		property('locale', locales[language]),
		...others.map((each) => property('locale:alternate', locales[each])),
		...(site
			? [property('url', addressOf(path)), tag('link', { rel: 'canonical', href: addressOf(path) })]
			: []),
		...(card
			? [
					cardTags(card),
					property('image:width', String(cardSize.width)),
					property('image:height', String(cardSize.height)),
					property('image:alt', title)
				]
			: []),
		...(site && oembed
			? [
					tag('link', {
						rel: 'alternate',
						type: 'application/json+oembed',
						href: addressOf(oembed),
						title
					})
				]
			: [])
	].join('');
}
