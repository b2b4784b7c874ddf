import { isContradicted, resolveFigures } from './figures';
import { indicatorId, period } from './literals';
import { endOf, yearOf } from './period';
import { siblingsOf, type Register } from './register';
import type { IndicatorId, Observation, PlaceCode, RegisterPlace } from './types';

/** One place of a comparison. */
export interface ComparedPlace {
	readonly code: PlaceCode;
	readonly name: string;
	/** In the unit of the indicator. */
	readonly value: number;
	readonly contradicted: boolean;
	readonly neighbour: boolean;
}

/** A place beside others of its level, for one question. */
export interface Comparison {
	readonly indicator: IndicatorId;
	readonly year: string;
	/**
	 * Places of the same parent that have a figure, highest first: all of them where they are few, else
	 * the place itself, its neighbours, and those whose figure is nearest.
	 */
	readonly rows: readonly ComparedPlace[];
	/** How many places of the same parent have a figure. */
	readonly valued: number;
	/** How many of them are higher, plus one; null where the place has no figure. */
	readonly rank: number | null;
	/** The parent's own figure, null where it has none. */
	readonly parent: { readonly name: string; readonly value: number } | null;
}

/** Rates by which places are compared, the administrative review before the survey. */
export const comparedRates = ['poor_rate', 'gso_multidimensional_rate'].map(indicatorId);

/** Up to this many places are listed whole. */
const listedWhole = 20;
/** Of more, so many nearest in value on either side. */
const nearest = 3;

/** The last year for which one of the places has an observed figure of the indicator, or null. */
function lastYear(
	rates: readonly Observation[],
	indicator: IndicatorId,
	codes: ReadonlySet<PlaceCode>
): string | null {
	const periods = rates
		.filter(
			(o) =>
				o.indicator === indicator && o.kind === 'observed' && o.value !== null && codes.has(o.place)
		)
		.map((o) => o.period)
		.sort((a, b) => endOf(b).localeCompare(endOf(a)));
	return periods[0] === undefined ? null : yearOf(periods[0]);
}

/** Fewer places than this say little: another rate that more of them have is shown instead. */
const telling = 3;

/**
 * Compares a place with others by a rate that it, or else one of its siblings, has: the last year of
 * its own figure, else of theirs. The first rate that three places have leads. `rates` are the observations of {@link comparedRates} in its
 * register. Null where nothing can be compared.
 */
export function comparisonOf(
	place: RegisterPlace,
	register: Register,
	rates: readonly Observation[],
	neighbours: ReadonlySet<PlaceCode>
): Comparison | null {
	const siblings = siblingsOf(place, register);
	const scopes = [[place], siblings].map((scope) => new Set(scope.map(({ code }) => code)));
	const found: Comparison[] = [];
	for (const codes of scopes)
		for (const indicator of comparedRates) {
			const year = lastYear(rates, indicator, codes);
			if (year === null) continue;
			const own = rates.filter((o) => o.indicator === indicator);
			const question = { by: indicator, at: period(year), kind: 'observed' as const };
			const figures = resolveFigures(own, question);
			const all = siblings
				.flatMap(({ code, name }): ComparedPlace[] => {
					const figure = figures.get(code);
					if (!figure || figure.value === null) return [];
					const { value } = figure;
					const contradicted = isContradicted(figure);
					return [{ code, name, value, contradicted, neighbour: neighbours.has(code) }];
				})
				.sort((a, b) => b.value - a.value);
			const at = all.findIndex(({ code }) => code === place.code);
			const parent = place.parent === null ? undefined : register.get(place.parent);
			const above = parent && figures.get(parent.code)?.value;
			found.push({
				indicator,
				year,
				rows:
					all.length <= listedWhole
						? all
						: all.filter(
								({ neighbour }, i) => neighbour || (at >= 0 && Math.abs(i - at) <= nearest)
							),
				valued: all.length,
				rank: at < 0 ? null : at + 1,
				parent: parent && typeof above === 'number' ? { name: parent.name, value: above } : null
			});
		}
	return found.find(({ valued }) => valued >= telling) ?? found[0] ?? null;
}
