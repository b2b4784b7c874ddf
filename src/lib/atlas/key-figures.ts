import { indicatorId } from './literals';
import { endOf } from './period';
import type { Indicator, Observation, Topic } from './types';

/** What a reader asks first of a place, in this order. */
const asked = [
	'poor_rate',
	'poor_households',
	'near_poor_rate',
	'gso_multidimensional_rate',
	'households_total',
	'near_poor_households',
	'population'
].map(indicatorId);

/** As many as stand side by side. */
const shown = 4;

/**
 * The last observed figure of each of the leading indicators that a place has, at most four. Nothing
 * is put together: each is a figure of one source.
 */
export function keyFigures(observations: readonly Observation[]): Observation[] {
	return asked
		.flatMap((indicator) => {
			const own = observations.filter(
				(o) => o.indicator === indicator && o.kind === 'observed' && o.value !== null
			);
			return own.sort((a, b) => endOf(b.period).localeCompare(endOf(a.period))).slice(0, 1);
		})
		.slice(0, shown);
}

/** Deprivations that the bars show as rate and count at once. */
const inBars = /^(deprivation_rate|deprived_households)_/;

/** Topics that a page on paper has no room for. */
const aside: readonly Topic[] = ['proxy', 'output', 'context'];

/**
 * Figures that a page on paper leaves out: all but the newest of each indicator and kind, proxies and
 * planned works, and the deprivations, which stand in the bars above the list. The page on screen has
 * all of them.
 */
export function leftOutOnPaper(
	observations: readonly Observation[],
	indicators: readonly Indicator[]
): ReadonlySet<Observation> {
	const topicOf = new Map(indicators.map(({ id, topic }) => [id, topic]));
	const newest = new Map<string, Observation>();
	const keyOf = (o: Observation) => `${o.indicator} ${o.kind}`;
	for (const each of observations) {
		const known = newest.get(keyOf(each));
		if (!known || endOf(each.period) > endOf(known.period)) newest.set(keyOf(each), each);
	}
	return new Set(
		observations.filter((each) => {
			const topic = topicOf.get(each.indicator);
			return (
				newest.get(keyOf(each)) !== each ||
				(each.kind === 'observed' && inBars.test(each.indicator)) ||
				(topic !== undefined && aside.includes(topic))
			);
		})
	);
}
