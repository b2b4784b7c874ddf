import type { Definition, DefinitionTopic, PovertyStandard } from '../types';

/** The definitions of one topic of a standard, in its own order; of one subject where that is given. */
export function definitionsOf(
	definitions: readonly Definition[],
	standard: PovertyStandard,
	topic: DefinitionTopic,
	subject?: string
): Definition[] {
	return definitions
		.filter(
			(each) =>
				each.standard === standard &&
				each.topic === topic &&
				(subject === undefined || each.subject === subject)
		)
		.sort((a, b) => a.ord - b.ord);
}
