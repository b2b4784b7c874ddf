/** Less of a map than this shows nothing, pixels. */
const least = 120;

/**
 * Pixels at the lower edge of a map that lie under a panel over the lower part of the window, once the
 * page has been scrolled so that as much of the map as can be is above the panel. Null where too little
 * of the map is left, or where the reader is elsewhere on the page, which then stays where it is.
 */
export function coveredBelow(map: HTMLElement, panel: number): number | null {
	const free = innerHeight - panel;
	const { top, bottom } = map.getBoundingClientRect();
	if (bottom < 0 || top > innerHeight || free < least) return null;
	if (bottom <= free) return 0;
	scrollBy({ top: Math.min(top, bottom - free), behavior: 'instant' });
	return Math.max(0, map.getBoundingClientRect().bottom - free);
}
