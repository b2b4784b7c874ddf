/** What the maker of the links tells the person who runs it. */
import { placesAt } from '../build-boundaries/register';
import type { Report } from '../build-boundaries/report';
import type { Link } from './links';
import type { Crosswalk } from './old-communes';
import type { Units } from './units';

/** Old communes of which less than this lies in any new one: coasts drawn otherwise. */
const WELL_COVERED = 0.98;

/**
 * Prints how many places went whole and how many in parts, what was carried, and every case in which
 * the evidence disagrees. Throws, with the codes, where a place of either register has no link.
 */
export function checkCrosswalk(
	links: readonly Link[],
	crosswalk: Crosswalk,
	before: Units,
	after: Units,
	report: Report
): void {
	const { communes, provinces, covered, unlisted, contradictions } = crosswalk;
	const parts = communes.map(({ successors }) => successors.length);
	const count = (holds: (parts: number) => boolean) => parts.filter(holds).length;
	report.line(
		`communes · ${communes.length}: ${count((n) => n === 1)} whole, ${count((n) => n === 2)} in two, ` +
			`${count((n) => n > 2)} in three or more`
	);
	report.line(`largest share of those in parts · ${shareHistogram(crosswalk)}`);
	const pairs = links.filter(({ fromLevel }) => fromLevel === 'commune');
	const byList = pairs.filter(({ basis }) => basis === 'list').length;
	report.line(
		`pairs of communes · ${pairs.length}, of which ${byList} only the list has; ` +
			`${unlisted.length} communes decided by the cut-off alone`
	);
	const least = [...provinces].sort(([, a], [, b]) => a.share - b.share)[0];
	report.line(
		`provinces · ${provinces.size} into ${new Set([...provinces.values()].map(({ to }) => to)).size}, ` +
			`the least clean ${least?.[0] ?? ''} with ${least?.[1].share.toFixed(4) ?? ''} of its area`
	);
	const area = communes.reduce((sum, { km2 }) => sum + km2, 0);
	const drawn = communes.reduce((sum, { code, km2 }) => sum + km2 * (covered.get(code) ?? 0), 0);
	report.line(
		`area · ${area.toFixed(0)} km² of old communes, ${drawn.toFixed(0)} km² of it in new ones before cut-offs`
	);
	const thin = [...covered]
		.filter(([, share]) => share < WELL_COVERED)
		.sort(([, a], [, b]) => a - b);
	report.line(
		`under ${WELL_COVERED} covered · ${thin.length}: ` +
			thin.map(([code, share]) => `${code} ${share.toFixed(2)}`).join(', ')
	);
	report.line(
		`against the list, left out · ${contradictions.length}: ` +
			contradictions.map(({ from, to, share }) => `${from}→${to} ${share.toFixed(3)}`).join(', ')
	);
	refuseUnlinked(links, before, after);
}

function shareHistogram({ communes }: Crosswalk): string {
	const bounds = [0.99, 0.95, 0.9, 0.8, 0.7, 0.6, 0.5, 0];
	const counts = bounds.map(() => 0);
	for (const { successors } of communes) {
		if (successors.length < 2) continue;
		const largest = Math.max(...successors.map(({ share }) => share));
		const i = bounds.findIndex((bound) => largest >= bound);
		counts[i] = (counts[i] ?? 0) + 1;
	}
	return bounds.map((bound, i) => `≥${bound}: ${counts[i] ?? 0}`).join(', ');
}

function refuseUnlinked(links: readonly Link[], before: Units, after: Units): void {
	const from = new Set(links.map(({ fromLevel, from: code }) => `${fromLevel} ${code}`));
	const to = new Set(links.map((link) => link.to));
	const lost = (['province', 'district', 'commune'] as const).flatMap((level) => [
		...[...placesAt(before.register, level).keys()].filter((code) => !from.has(`${level} ${code}`)),
		...[...placesAt(after.register, level).keys()].filter((code) => !to.has(code))
	]);
	if (lost.length > 0) throw new Error(`without a link: ${lost.join(', ')} · nothing was written`);
}
