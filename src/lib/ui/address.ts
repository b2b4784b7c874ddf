import { resolve } from '$app/paths';
import type { BoundarySet, Language, PlaceCode } from '$lib/atlas/types';
import type { PlanScope } from '$lib/planner/plan';
import { writeView } from '$lib/view/query';
import type { View } from '$lib/view/view';

/** Address of the explore page in a language, with the query as it is (`?…` or empty). */
export function homeAddress(language: Language, query: string): string {
	return `${pageAddress(language, 'explore')}${query}`;
}

/** Address of a view on the explore page. */
export function viewAddress(language: Language, view: View): string {
	return homeAddress(language, writeView(view));
}

/** Address of a view in a frame that zooms. */
export function liveAddress(language: Language, view: View): string {
	return `${pageAddress(language, 'live')}${writeView(view)}`;
}

/** Pages that have one address a language. */
const pageRoutes = {
	explore: '/[[lang=lang]]',
	plan: '/[[lang=lang]]/plan',
	data: '/[[lang=lang]]/data',
	definitions: '/[[lang=lang]]/data/definitions',
	ledger: '/[[lang=lang]]/data/ledger',
	live: '/[[lang=lang]]/embed/live',
	share: '/[[lang=lang]]/share'
} as const;

export type PageName = keyof typeof pageRoutes;
/** Pages that the head of the site leads to. */
export const pageNames: readonly Exclude<PageName, 'live' | 'share'>[] = [
	'explore',
	'plan',
	'data',
	'definitions',
	'ledger'
];

/** Whether a route is that of a page. */
export function isPage(name: PageName, routeId: string | null): boolean {
	return pageRoutes[name] === routeId;
}

/** Address of a page in a language. */
export function pageAddress(language: Language, name: PageName): string {
	const path = resolve(pageRoutes[name], language === 'en' ? { lang: 'en' } : {});
	return path.endsWith('/') ? path : `${path}/`;
}

/** Address of the page that makes a frame of a view for another site. */
export function viewShareAddress(language: Language, view: View): string {
	return `${pageAddress(language, 'share')}${writeView(view)}`;
}

/** Address of a view's figures on the data page, to be taken away. */
export function viewDataAddress(language: Language, view: View): string {
	return `${pageAddress(language, 'data')}${writeView(view)}#view`;
}

/** Address of a plan: its scope by the query names of a view, and what was decided as one word. */
export function planAddress(language: Language, scope: PlanScope, code: string): string {
	const query = new URLSearchParams();
	if (scope.bounds !== '2024') query.set('bounds', scope.bounds);
	query.set('in', scope.in);
	query.set('level', scope.level);
	query.set('at', scope.at);
	if (code) query.set('plan', code);
	return `${pageAddress(language, 'plan')}?${query}`;
}

/** Address of a place's page in a language. */
export function placeAddress(language: Language, set: BoundarySet, code: PlaceCode): string {
	const path = resolve('/[[lang=lang]]/place/[vintage]/[code]', {
		...(language === 'en' ? { lang: 'en' } : {}),
		vintage: set,
		code
	});
	return path.endsWith('/') ? path : `${path}/`;
}

/**
 * Address of the same page in another language, relative to the page: it holds under any sub-folder.
 * `routeId` and `params` are those of the page.
 */
export function sameInLanguage(
	language: Language,
	routeId: string | null,
	params: Readonly<Record<string, string | undefined>>
): string {
	const here = (routeId ?? '')
		.split('/')
		.map((step) => {
			const name = /^\[+(\w+)/.exec(step)?.[1];
			return name ? params[name] : step;
		})
		.filter(Boolean);
	const bare = here[0] === 'en' ? here.slice(1) : here;
	const there = language === 'en' ? ['en', ...bare] : bare;
	return `${'../'.repeat(here.length) || './'}${there.map((step) => `${step}/`).join('')}`;
}
