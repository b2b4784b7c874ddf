import type { Unit } from '../types';
import { checked, type Check } from './check';
import { about, childrenByParent, groupBy, hasValue, type Evidence } from './evidence';

/** Units of counts: their parts add up to the whole. */
const counts: readonly Unit[] = ['household', 'person', 'commune', 'ward', 'village', 'district'];

/**
 * Share of the total up to which a difference is put down to rounding. Populations and areas of a
 * register are measured on different days and rounded: one percent is allowed. Any other count is one
 * office's own: parts that do not add up contradict the total.
 */
const allowance: Readonly<Record<string, number>> = { population: 0.01, area_official: 0.01 };

/**
 * The sum of a source's figures for all parts of a place against its figure for the place itself.
 * Only where the source has a row for every part of one level that the register has; parts listed
 * without a number are counted as blank and add nothing, so a shortfall may be theirs.
 */
export function partsAgainstTotal({ figures, indicators, places }: Evidence): Check[] {
	const unitOf = new Map(indicators.map((indicator) => [indicator.id, indicator.unit]));
	const children = [...childrenByParent(places)];
	const byParent = groupBy(children, ([key]) => key.split(' ').slice(0, 2).join(' '));
	const added = figures.filter((f) => {
		const unit = unitOf.get(f.indicator);
		return f.indicator in allowance || (unit !== undefined && counts.includes(unit));
	});
	const groups = groupBy(added, (f) =>
		[f.source, f.boundarySet, f.indicator, f.period, f.kind].join(' ')
	);
	return [...groups.values()].flatMap((rows) => {
		const rowOf = new Map(rows.map((row) => [row.place, row]));
		return rows.filter(hasValue).flatMap((total) =>
			(byParent.get(`${total.boundarySet} ${total.place}`) ?? []).flatMap(([, parts]) => {
				const listed = parts.flatMap(({ code }) => rowOf.get(code) ?? []);
				if (listed.length < parts.length) return [];
				const valued = listed.filter(hasValue);
				const sum = valued.reduce((all, part) => all + part.value, 0);
				const allowed = (allowance[total.indicator] ?? 0) * Math.abs(total.value);
				const off = Math.abs(total.value - sum);
				const blank = listed.length - valued.length;
				return [
					checked(
						{
							...about(total),
							reckoning: { rule: 'parts_against_total', parts: listed.length, blank },
							inputs: `sum of ${listed.length}${blank ? `, ${blank} blank` : ''}`
						},
						total.value,
						sum,
						off < 1e-6 ? 'agrees' : off <= allowed ? 'rounding' : 'contradicts'
					)
				];
			})
		);
	});
}
