import { csvParse } from 'd3-dsv';
import type { Problem } from '../build-data/problem';
import { nearestOf, tidyText } from '../build-data/read-table';

/** An address that has changed, with the one that answers in its place. */
export interface Redirect {
	/** Path that was public, from the root of the site: `/place/2024/64/`. */
	readonly from: string;
	/** Path that answers now; it may have a query. */
	readonly to: string;
	/** Day of the change, ISO 8601. */
	readonly since: string;
	readonly reason: string;
	/** Where it stands in the file; 1 is the header. */
	readonly line: number;
}

/** Path of a target without its query. */
const pathOf = (to: string) => to.replace(/\?.*$/u, '');

/** Reads the text of `data/redirects.csv`; what is missing in a row is empty. */
export function readRedirects(text: string): Redirect[] {
	return csvParse(tidyText(text)).map(({ from, to, since, reason }, i) => ({
		from: from ?? '',
		to: to ?? '',
		since: since ?? '',
		reason: reason ?? '',
		line: i + 2
	}));
}

const isPath = (path: string) => /^\/(?:[\w.-]+\/)*$/u.test(path);

/**
 * What is wrong with redirects: each leads, in one step, from an address that has no page any more to one that
 * has.
 * @param pages paths of the site that have a page, as `/place/2024/64/`
 */
export function redirectProblems(
	redirects: readonly Redirect[],
	pages: ReadonlySet<string>
): Problem[] {
	const froms = redirects.map(({ from }) => from);
	return redirects.flatMap(({ from, to, since, reason, line }, index) => {
		const problems: string[] = [];
		let nearest: string | null = null;
		if (!isPath(from)) problems.push(`from "${from}" is not a path that begins and ends with "/"`);
		if (froms.indexOf(from) < index) problems.push(`from "${from}" has been redirected before`);
		if (pages.has(from)) problems.push(`from "${from}" still has a page`);
		if (froms.includes(pathOf(to))) problems.push(`to "${to}" is itself redirected`);
		else if (!pages.has(pathOf(to))) {
			problems.push(`to "${to}" has no page`);
			nearest = nearestOf(pathOf(to), pages);
		}
		if (!/^\d{4}-\d{2}-\d{2}$/u.test(since)) problems.push(`since "${since}" is not an ISO date`);
		if (!reason) problems.push('reason is empty');
		return problems.map((message) => ({
			file: 'data/redirects.csv',
			line,
			column: null,
			message,
			nearest
		}));
	});
}

/** Rules for hosts that read a file `_redirects`, a line each: the old address, the new one, for good. */
export function redirectRules(redirects: readonly Redirect[], base: string): string {
	return redirects.map(({ from, to }) => `${base}${from} ${base}${to} 301\n`).join('');
}
