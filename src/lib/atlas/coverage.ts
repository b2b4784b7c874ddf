import {
	neededIndicators,
	ownFirst,
	resolveFigures,
	type Figure,
	type FigureQuestion
} from './figures';
import { period as toPeriod } from './literals';
import { yearOf } from './period';
import type { IndicatorId, MapLevel, Observation, Period, PlaceCode, ViewKind } from './types';

/** How many places of a level have a figure for one question, in the country and in each ancestor. */
export interface Coverage {
	readonly by: IndicatorId;
	readonly at: Period;
	readonly kind: ViewKind;
	readonly level: MapLevel;
	/** Places with a value, by code of the ancestor they lie in (`vn`, province, district). */
	readonly within: Readonly<Record<string, number>>;
}

/** What coverage needs to know of a place. */
export interface PlaceOfCoverage {
	readonly level: MapLevel;
	/** Codes from the country down to the parent. */
	readonly ancestors: readonly PlaceCode[];
}

/** Figures that a register has from the places of an older one. */
export interface CarriedIn {
	/** Observations of the older register: their years can be asked for as well. */
	readonly observations: readonly Observation[];
	/** Figures of the places of a level that have none of their own for the question. */
	figures(question: FigureQuestion, level: MapLevel): ReadonlyMap<PlaceCode, Figure>;
}

/**
 * Coverage of every question that at least one place can answer, in a stable order: by indicator as
 * listed, then kind, level, newest year first.
 */
export function coverageOf(
	observations: readonly Observation[],
	indicators: readonly IndicatorId[],
	place: (code: PlaceCode) => PlaceOfCoverage | undefined,
	carried: CarriedIn = { observations: [], figures: () => new Map<PlaceCode, Figure>() }
): Coverage[] {
	const found: Coverage[] = [];
	for (const by of indicators) {
		for (const kind of ['observed', 'target', 'gap'] as const) {
			const needed = neededIndicators(by, kind);
			const own = observations.filter((o) => needed.includes(o.indicator));
			const old = carried.observations.filter((o) => o.indicator === by);
			const years = [...new Set([...own, ...old].map((o) => yearOf(o.period)))].sort().reverse();
			for (const level of ['province', 'district', 'commune'] as const) {
				for (const year of years) {
					const at = toPeriod(year);
					const within: Record<string, number> = {};
					const question = { by, at, kind };
					const figures = ownFirst(resolveFigures(own, question), carried.figures(question, level));
					for (const figure of figures.values()) {
						const known = place(figure.place);
						if (figure.value === null || known?.level !== level) continue;
						for (const code of known.ancestors) within[code] = (within[code] ?? 0) + 1;
					}
					if (within['vn']) found.push({ by, at, kind, level, within });
				}
			}
		}
	}
	return found;
}

/** Coverage of one question inside a place, 0 where nobody can answer. */
export function coveredWithin(
	coverage: readonly Coverage[],
	question: { by: string; at: string; kind: ViewKind; level: MapLevel; in: string }
): number {
	const entry = coverage.find(
		(c) =>
			c.by === question.by &&
			c.at === yearOf(question.at) &&
			c.kind === question.kind &&
			c.level === question.level
	);
	return entry?.within[question.in] ?? 0;
}

/**
 * The observed figures of an indicator that the most places of the country have; at equal numbers the
 * first listed, null where no place has any.
 */
export function fullestCoverage<Entry extends Coverage>(
	coverage: readonly Entry[],
	by: IndicatorId
): Entry | null {
	const own = coverage.filter((entry) => entry.by === by && entry.kind === 'observed');
	const most = Math.max(...own.map(({ within }) => within['vn'] ?? 0));
	return own.find(({ within }) => within['vn'] === most) ?? null;
}
