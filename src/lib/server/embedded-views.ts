import type { FirstView } from '../atlas/first-view';
import type { FixedView } from '../view/embed-path';
import { embeddedViewsOf } from '../view/embedded-views';
import { readBuilt } from './built-files';

let views: readonly FixedView[] | null = null;

/** The views that have an embed of their own, as the build's data say. */
export function embeddedViews(): readonly FixedView[] {
	views ??= embeddedViewsOf(readBuilt<FirstView>('data/first-view.json'));
	return views;
}
