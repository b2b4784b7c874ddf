import { interpolateYlGnBu, interpolateYlOrRd } from 'd3-scale-chromatic';
import type { Topic, ViewKind } from './types';

/** Part of the ramp in use: its palest end is too near to paper, its darkest too near to lines. */
const rampFrom = 0.06;
const rampTo = 0.95;
const targetMet = '#6aa6cc';

function sequential(ramp: (t: number) => string, count: number): string[] {
	if (count === 1) return [ramp((rampFrom + rampTo) / 2)];
	return Array.from({ length: count }, (_, i) =>
		ramp(rampFrom + ((rampTo - rampFrom) * i) / (count - 1))
	);
}

/**
 * One colour a class, lowest first, for `breaks.length + 1` classes. Rates where more is worse run
 * from yellow to dark red; what is planned or reached from yellow to dark blue; a gap is blue where
 * the class lies under 0 (target met), then pale to red.
 */
export function classColours(breaks: readonly number[], topic: Topic, kind: ViewKind): string[] {
	const count = breaks.length + 1;
	if (kind === 'gap') {
		const metCount = breaks.filter((limit) => limit <= 0).length;
		const met = Array.from({ length: metCount }, () => targetMet);
		return [...met, ...sequential(interpolateYlOrRd, count - metCount)];
	}
	const moreIsWorse = topic === 'poverty' || topic === 'deprivation';
	return sequential(moreIsWorse ? interpolateYlOrRd : interpolateYlGnBu, count);
}
