import type { FirstView } from '../atlas/first-view';
import type { FixedView } from '../view/embed-path';
import { fixedViews } from '../view/share';
import { readBuilt } from './built-files';

let views: readonly FixedView[] | null = null;

/** The views that have an embed of their own, from the data that the build has made. */
export function embeddedViews(): readonly FixedView[] {
	return (views ??= fixedViews(readBuilt<FirstView>('data/first-view.json').coverage));
}
