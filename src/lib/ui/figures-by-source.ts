import type { Indicator, Observation, Source, SourceId } from '$lib/atlas/types';

/** Figures of a place that one source prints, in the order of the indicators. */
export interface SourceFigures {
	readonly source: Source;
	readonly figures: readonly { readonly observation: Observation; readonly indicator: Indicator }[];
}

/** Groups figures by source, in the order in which the sources first appear. */
export function figuresBySource(
	observations: readonly Observation[],
	indicators: readonly Indicator[],
	sources: readonly Source[]
): SourceFigures[] {
	const rank = new Map(indicators.map((indicator, i) => [indicator.id, i]));
	const groups = new Map<SourceId, Observation[]>();
	for (const each of observations)
		groups.set(each.source, [...(groups.get(each.source) ?? []), each]);
	return [...groups].flatMap(([id, own]) => {
		const source = sources.find((candidate) => candidate.id === id);
		if (!source) return [];
		const figures = own
			.flatMap((observation) => {
				const indicator = indicators.find((each) => each.id === observation.indicator);
				return indicator ? [{ observation, indicator }] : [];
			})
			.sort((a, b) => (rank.get(a.indicator.id) ?? 0) - (rank.get(b.indicator.id) ?? 0));
		return [{ source, figures }];
	});
}
