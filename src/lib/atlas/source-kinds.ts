/**
 * Where figures come from: the administrative review, a sample survey, or neither (a legal list, the
 * population of a register). In this order wherever sources are listed.
 */
export const seriesNames = ['review', 'survey', 'none'] as const;
export type Series = (typeof seriesNames)[number];

export const sourceKinds = [
	'plan',
	'review_result',
	'statistical_table',
	'reference_map',
	'legal_standard',
	'legal_list',
	'press',
	'secondary',
	'computation'
] as const;
/** What sort of document a source is. */
export type SourceKind = (typeof sourceKinds)[number];
