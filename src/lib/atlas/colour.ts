import type { Indicator, ShownKind, Topic } from './types';

/**
 * Ramps, palest first, from ColorBrewer (Brewer, Harrower, The Pennsylvania State University): YlOrRd as
 * it is; YlGnBu without its second step, which a reader who cannot see blue takes for the first; Blues
 * from a deeper pale to a deeper dark, so that nine steps stay apart. They stand here because the
 * library that carries them brings all of its ramps into the first view, a tenth of its budget.
 */
export const ramps = {
	YlOrRd: 'ffffcc ffeda0 fed976 feb24c fd8d3c fc4e2a e31a1c bd0026 800026',
	YlGnBu: 'ffffd9 c7e9b4 7fcdbb 41b6c4 1d91c0 225ea8 253494 081d58',
	Blues: 'd6eaf8 8fc4e6 3f8fc5 135ea5 0b3a75 031433'
} as const;

/** The colour at a place of a ramp: 0 its palest, 1 its darkest. */
function colourAt(ramp: keyof typeof ramps, place: number): string {
	const steps = ramps[ramp].split(' ');
	const at = place * (steps.length - 1);
	const [pale = '', dark = pale] = steps.slice(Math.floor(at));
	const mixed = [0, 2, 4].map((i) => {
		const [a, b] = [pale, dark].map((hex) => parseInt(hex.slice(i, i + 2), 16));
		return Math.round((a ?? 0) + ((b ?? 0) - (a ?? 0)) * (at % 1))
			.toString(16)
			.padStart(2, '0');
	});
	return `#${mixed.join('')}`;
}

/** The first `count` of `of` even steps of a ramp, palest first; a single class gets the middle one. */
function steps(ramp: keyof typeof ramps, count: number, of = count): string[] {
	return Array.from({ length: count }, (_, i) => colourAt(ramp, of === 1 ? 0.5 : i / (of - 1)));
}

/**
 * One colour a class, lowest first, for `breaks.length + 1` classes. Rates where more is worse run
 * from yellow to dark red; what is planned or reached from yellow to dark blue. Gaps, and changes with
 * a limit at or under 0, diverge from there: blue on the good side (target met, rate fallen), yellow to
 * red on the other, equally dark at equally many classes from 0. So do differences; of what should
 * rise, the lower side is the red one.
 */
export function classColours(
	breaks: readonly number[],
	topic: Topic,
	kind: ShownKind,
	direction?: Indicator['direction']
): string[] {
	const count = breaks.length + 1;
	const under = breaks.filter((limit) => limit <= 0).length;
	const isApart = kind === 'gap' || kind === 'difference';
	const isChange = topic === 'reduction' && !isApart;
	if (isApart || (isChange && under > 0)) {
		const most = Math.max(under, count - under);
		const rises = isChange || (kind === 'difference' && direction === 'higher_is_better');
		const [low, high] = rises ? (['YlOrRd', 'Blues'] as const) : (['Blues', 'YlOrRd'] as const);
		return [...steps(low, under, most).reverse(), ...steps(high, count - under, most)];
	}
	return steps(topic === 'poverty' || topic === 'deprivation' ? 'YlOrRd' : 'YlGnBu', count);
}
