import type { Definition, PovertyStandard } from '../types';
import { definitionsOf } from './definitions-of';

export const indicatorChanges = ['new', 'dropped', 'changed', 'same'] as const;
/** What became of an indicator; `changed` where the two standards word its threshold differently. */
export type IndicatorChange = (typeof indicatorChanges)[number];

/** An indicator in two standards: its name and threshold in each, empty where the standard lacks it. */
export interface ComparedIndicator {
	readonly subject: string;
	readonly change: IndicatorChange;
	readonly before: readonly Definition[];
	readonly after: readonly Definition[];
}

/** A dimension in two standards, with the indicators of both. */
export interface ComparedDimension {
	readonly subject: string;
	readonly before: readonly Definition[];
	readonly after: readonly Definition[];
	readonly indicators: readonly ComparedIndicator[];
}

function changeOf(before: Definition | undefined, after: Definition | undefined): IndicatorChange {
	if (!before) return 'new';
	if (!after) return 'dropped';
	return before.rule.vi === after.rule.vi ? 'same' : 'changed';
}

/**
 * Sets the indicators of two standards side by side, by dimension: those of the later standard in its
 * order, then what was dropped.
 */
export function compareIndicators(
	definitions: readonly Definition[],
	earlier: PovertyStandard,
	later: PovertyStandard
): ComparedDimension[] {
	const subjectsOf = (list: readonly Definition[]) => list.map(({ subject }) => subject);
	/** Subjects of a topic, in both standards or in one dimension of each. */
	const both = (topic: 'dimension' | 'indicator', before?: string, after?: string) => [
		...new Set([
			...subjectsOf(
				definitionsOf(definitions, later, topic).filter((d) => !after || d.dimension === after)
			),
			...subjectsOf(
				definitionsOf(definitions, earlier, topic).filter((d) => !before || d.dimension === before)
			)
		])
	];
	return both('dimension').map((subject) => {
		const before = definitionsOf(definitions, earlier, 'dimension', subject);
		const after = definitionsOf(definitions, later, 'dimension', subject);
		const [from, to] = [before[0]?.dimension ?? 'none', after[0]?.dimension ?? 'none'];
		const indicators = both('indicator', from, to).map((own): ComparedIndicator => {
			const statements = (standard: PovertyStandard) => [
				...definitionsOf(definitions, standard, 'indicator', own),
				...definitionsOf(definitions, standard, 'threshold', own)
			];
			const [was, is] = [statements(earlier), statements(later)];
			return {
				subject: own,
				change: changeOf(was.at(-1), is.at(-1)),
				before: was,
				after: is
			};
		});
		return { subject, before, after, indicators };
	});
}
