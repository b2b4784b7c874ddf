import type { Topic, ViewKind } from './types';

/**
 * ColorBrewer's nine-step ramps YlOrRd and YlGnBu (Brewer, Harrower, The Pennsylvania State
 * University), palest first. They stand here because the library that carries them brings all of its
 * ramps into the first view, a tenth of its budget; a test holds them to the library.
 */
export const ramps = {
	YlOrRd: 'ffffcc ffeda0 fed976 feb24c fd8d3c fc4e2a e31a1c bd0026 800026',
	YlGnBu: 'ffffd9 edf8b1 c7e9b4 7fcdbb 41b6c4 1d91c0 225ea8 253494 081d58'
} as const;

const targetMet = '#6aa6cc';

/** Evenly spaced steps of a ramp; a single class gets the middle one. */
function sequential(ramp: keyof typeof ramps, count: number): string[] {
	const steps = ramps[ramp].split(' ').map((hex) => `#${hex}`);
	const last = steps.length - 1;
	return Array.from({ length: count }, (_, i) => {
		const at = count === 1 ? last / 2 : (i * last) / (count - 1);
		return steps[Math.round(at)] ?? '';
	});
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
		return [...met, ...sequential('YlOrRd', count - metCount)];
	}
	return sequential(topic === 'poverty' || topic === 'deprivation' ? 'YlOrRd' : 'YlGnBu', count);
}
