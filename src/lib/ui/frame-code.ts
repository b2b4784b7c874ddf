import { resolve } from '$app/paths';
import type { FirstView } from '$lib/atlas/first-view';
import type { Language } from '$lib/atlas/types';
import { embedPath, viewOfFixed } from '$lib/view/embed-path';
import { embeddedViewsOf } from '$lib/view/embedded-views';
import { writeView } from '$lib/view/query';
import type { View } from '$lib/view/view';
import { liveAddress } from './address';

/**
 * Path of the frame that shows a view: the page that is made for it at build time, where there is one that
 * shows just this; else the map that answers any question.
 */
export function framePath(language: Language, view: View, firstView: FirstView): string {
	const fixed = embeddedViewsOf(firstView).find(
		({ bounds, in: within, level, by, at }) =>
			bounds === view.bounds &&
			within === view.in &&
			level === view.level &&
			by === view.by &&
			at === view.at
	);
	const isPlain = fixed && writeView({ ...view, place: null }) === writeView(viewOfFixed(fixed));
	const root = resolve('/');
	return isPlain ? `${root}${embedPath(language, fixed)}` : liveAddress(language, view);
}

/** The element of a host page that frames an address. The title is escaped; the address is one of ours. */
export function frameCode(address: string, title: string): string {
	const quoted = (text: string) =>
		text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
	return `<iframe src="${quoted(address)}" title="${quoted(title)}" loading="lazy" style="width: 100%; height: 36rem; border: 0"></iframe>`;
}
