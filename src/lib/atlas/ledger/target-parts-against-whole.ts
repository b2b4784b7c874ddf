import { halfUnit } from '../printed';
import { judge } from '../reconcile';
import { checked, unchecked, type Check } from './check';
import {
	about,
	childrenByParent,
	groupBy,
	hasValue,
	latestBefore,
	type Evidence
} from './evidence';

/** Targets over all households: the whole is the mean of the parts, weighted by their households. */
const overAllHouseholds = ['poor_rate', 'near_poor_rate', 'poor_rate_reduction'];
const weight = 'households_total';

/**
 * A place's target against the mean of the targets that the same source sets all its parts, weighted
 * by the households of the parts in that source. Households may move by the time of the target, but
 * not by what would explain a contradiction. Source of the weights: the plan's own table.
 */
export function targetPartsAgainstWhole({ figures, places }: Evidence): Check[] {
	const children = childrenByParent(places);
	const own = groupBy(figures, (f) => `${f.source} ${f.boundarySet} ${f.place}`);
	const targets = figures
		.filter(hasValue)
		.filter((f) => f.kind === 'target' && overAllHouseholds.includes(f.indicator));
	const groups = groupBy(targets, (f) =>
		[f.source, f.boundarySet, f.indicator, f.period].join(' ')
	);
	return [...groups.values()].flatMap((rows) => {
		const rowOf = new Map(rows.map((row) => [row.place, row]));
		return rows.flatMap((whole) =>
			['province', 'district', 'commune'].flatMap((level) => {
				const parts = children.get(`${whole.boundarySet} ${whole.place} ${level}`) ?? [];
				const listed = parts.flatMap(({ code }) => rowOf.get(code) ?? []);
				if (parts.length === 0 || listed.length < parts.length) return [];
				const weights = listed.map(
					(part) =>
						latestBefore(
							own.get(`${part.source} ${part.boundarySet} ${part.place}`) ?? [],
							weight,
							part.period
						)?.value ?? null
				);
				const entry = {
					...about(whole),
					reckoning: { rule: 'target_parts_against_whole' as const, parts: listed.length },
					inputs: `mean of ${listed.length} by ${weight}`
				};
				if (weights.includes(null)) return [unchecked(entry, whole.value, 'weights')];
				const all = weights.reduce<number>((sum, each) => sum + (each ?? 0), 0);
				const mean = (measure: (part: (typeof listed)[number]) => number) =>
					listed.reduce((sum, part, i) => sum + measure(part) * (weights[i] ?? 0), 0) / all;
				const exact = mean((part) => part.value);
				return [checked(entry, whole.value, exact, judge(whole, exact, mean(halfUnit)))];
			})
		);
	});
}
