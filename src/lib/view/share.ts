import { escapeMarkup } from '../atlas/escape-markup';
import type { FirstView } from '../atlas/first-view';
import type { Language } from '../atlas/types';
import { plainFrame, writeFrameOptions, type FrameOptions } from '../embed/frame-options';
import { embedPath, isSameFixed, viewOfFixed } from './embed-path';
import { embeddedViewsOf } from './embedded-views';
import { writeView } from './query';
import type { View } from './view';

/** What a page that shows a view in a frame needs of it. */
export interface Share {
	/** Address of the frame, from the root of the site. */
	readonly path: string;
	/** Whether the map is in the document of the frame; else the frame is the map of the explore page. */
	readonly isFixed: boolean;
}

/**
 * The frame of a view: the light one where there is one of this view, which hatches the programmes that it
 * marks, else the one that zooms. With a data version the light one keeps the figures of that version.
 */
export function shareOf(
	view: View,
	language: Language,
	options: FrameOptions,
	firstView: Pick<FirstView, 'coverage'>,
	version: string | null = null
): Share {
	const query = writeView(view);
	const unmarked = writeView({ ...view, mark: [] });
	const fixed = embeddedViewsOf(firstView).find(
		(each) => isSameFixed(each, view) && writeView(viewOfFixed(each)) === unmarked
	);
	return fixed
		? {
				path: `${embedPath(language, fixed, version)}${writeFrameOptions({ ...options, mark: view.mark })}`,
				isFixed: true
			}
		: {
				path: `${language === 'en' ? 'en/' : ''}embed/live/${query}`,
				isFixed: false
			};
}

/** The options that a frame of this kind follows. */
export function followed({ isFixed }: Share, options: FrameOptions): FrameOptions {
	return isFixed ? options : plainFrame;
}

/** What the code for another page is made of; `site` is the root of the atlas, with its slash. */
export interface CodeParts {
	readonly site: string;
	readonly path: string;
	readonly title: string;
	/** Height in CSS pixels, or null where the script sets it. */
	readonly height: number | null;
}

/** HTML of a frame; without a height of its own the script gives it that of its content. */
export function frameCode({ site, path, title, height }: CodeParts): string {
	const style = `width: 100%; height: ${height ?? 640}px; border: 0`;
	const frame = `<iframe src="${escapeMarkup(site + path)}" title="${escapeMarkup(title)}" loading="lazy" style="${style}"></iframe>`;
	return height === null
		? `${frame}\n<script src="${escapeMarkup(site)}embed.js" async></script>`
		: frame;
}

/** HTML of the element that makes its frame itself; it has the same address, and the height where one is set. */
export function elementCode({ site, path, title, height }: CodeParts): string {
	const own = height === null ? '' : ` height="${height}"`;
	return `<atlas-map src="${escapeMarkup(site + path)}" title="${escapeMarkup(title)}"${own}></atlas-map>\n<script src="${escapeMarkup(site)}embed.js" async></script>`;
}
