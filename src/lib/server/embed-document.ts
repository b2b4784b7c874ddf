import { render } from 'svelte/server';
import { escapeMarkup } from '../atlas/escape-markup';
import { defaultView } from '../atlas/first-view';
import { formatNumber } from '../atlas/format';
import type { Language } from '../atlas/types';
import { loadLocale } from '../i18n/messages';
import { loadPageTexts } from '../i18n/page-texts';
import EmbedPage from '../ui/EmbedPage.svelte';
import { viewCardPath } from '../view/card-path';
import { embedPath, viewOfFixed, type FixedView } from '../view/embed-path';
import { viewOembedPath } from '../view/oembed-path';
import { writeView } from '../view/query';
import tokens from '../../tokens.css?inline';
import mapStyle from '../ui/svg-map.css?inline';
import { embedContent, embedNames, embedShapes } from './embed-content';
import { keptVersions, type KeptVersion } from './embedded-views';
import { viewTitle } from './oembed';
import { previewTags } from './preview-tags';

/** Only what a document of its own needs beside the tokens. */
const ground = `*,::before,::after{box-sizing:border-box}body{margin:0;font:16px/1.5 'Be Vietnam Pro',system-ui,sans-serif;color:var(--ink);background:var(--paper)}a{color:var(--accent)}`;

/** The tokens, with each scheme also where the page around a frame asks for it. */
const themed = tokens.replace(
	/^:root\s*\{([^}]*)\}([^]*?)@media \(prefers-color-scheme:\s*dark\)\s*\{\s*:root\s*\{([^}]*)\}\s*\}/m,
	(all, light: string, _, dark: string) =>
		`${all}:root[data-theme=light]{${light}color-scheme:light}:root[data-theme=dark]{${dark}color-scheme:dark}`
);

const policy = [
	"default-src 'self'",
	"style-src 'self' 'unsafe-inline'",
	"img-src 'self' data:",
	"object-src 'none'",
	"base-uri 'self'"
].join('; ');

/**
 * An embed as a document of its own, without the framework of the site: its map is in it, and the only
 * script is `/embed-frame.js`.
 * @param kept the data version whose figures it shows for good; null for one that follows the data
 * @param path path of the page from the root of the site, for addresses relative to it
 * @returns null where the view names nothing that the atlas has
 */
export async function embedDocument(
	view: FixedView,
	language: Language,
	kept: KeptVersion | null = null,
	path = embedPath(language, view, kept?.version)
): Promise<string | null> {
	const content = await embedContent(view, kept?.date ? kept.version : null);
	if (!content) return null;
	const locale = await loadLocale(language);
	const root = '../'.repeat(path.split('/').length - 1);
	const lead = language === 'en' ? 'en/' : '';
	const query = writeView(viewOfFixed(view));
	const texts = await loadPageTexts('embed', language);
	const { head, body } = render(EmbedPage, {
		props: {
			content,
			shapes: embedShapes(content),
			names: embedNames(content),
			locale,
			texts,
			carriedTexts: await loadPageTexts('carried', language),
			dataVersion: (kept ?? keptVersions()[0])?.version ?? '',
			kept,
			addresses: {
				atlas: `${root}${lead}${query}`,
				live: `${root}${lead}embed/live/${query}`
			}
		}
	});
	const title = await viewTitle(view, language);
	const preview = previewTags({
		language,
		siteName: locale.t.site.name,
		title,
		description: `${locale.t.level[view.level]} · ${texts.places(
			formatNumber(content.scene.values.size, language),
			formatNumber(content.places.length, language)
		)}`,
		path,
		card: content.outlines && viewCardPath(language, view, kept?.date ? kept.version : null),
		oembed: viewOembedPath(language, view, kept?.version)
	});
	return `<!doctype html>
<html lang="${language}" data-atlas="static">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="content-security-policy" content="${policy}">
<meta name="robots" content="noindex">
<link rel="icon" href="${root}favicon.svg" type="image/svg+xml">
<title>${escapeMarkup(`${title} · ${locale.t.site.name}`)}</title>
${preview}
<style>${themed}${mapStyle}${ground}</style>
${head}
</head>
<body>
${body}
<script defer src="${root}embed-frame.js"></script>
</body>
</html>
`;
}

/** The embed of what the explore page shows by itself. */
export function defaultEmbed(language: Language): Promise<string | null> {
	return embedDocument(defaultView, language, null, `${language === 'en' ? 'en/' : ''}embed/`);
}
