import type { FirstView } from '../atlas/first-view';
import type { FixedView } from '../view/embed-path';
import { embeddedViewsOf } from '../view/embedded-views';
import { readBuilt } from './built-files';

/** A data version whose frames keep their figures. */
export interface KeptVersion {
	readonly version: string;
	/** Day on which the data had it, ISO 8601; null for the version of this build. */
	readonly date: string | null;
}

/** The version of this build, then the earlier ones. */
export function keptVersions(): readonly KeptVersion[] {
	const { dataVersion } = readBuilt<FirstView>('data/first-view.json');
	return [
		{ version: dataVersion, date: null },
		...readBuilt<readonly KeptVersion[]>('data/versions.json')
	];
}

/** What can be shown of the build's data, or of an earlier version of them. */
export function coverageOf(version: string | null): FirstView['coverage'] {
	return version === null
		? readBuilt<FirstView>('data/first-view.json').coverage
		: readBuilt<FirstView['coverage']>(`data/${version}/coverage.json`);
}

const views = new Map<string | null, readonly FixedView[]>();

/** The views that have an embed of their own, as the build's data say, or those of an earlier version. */
export function embeddedViews(version: string | null = null): readonly FixedView[] {
	const found = views.get(version) ?? embeddedViewsOf({ coverage: coverageOf(version) });
	views.set(version, found);
	return found;
}
