import type { Definition, Source } from '../types';

/** What was seen of some definitions in one place of a source. */
export interface DefinitionNote {
	/** From 1, in the order of the sources. */
	readonly number: number;
	readonly source: Source;
	readonly locator: string;
	readonly seen: Definition['seen'];
	readonly attestation: Definition['attestation'];
}

/**
 * Numbers what was seen, once for all definitions that rest on the same, by the id of the definition.
 * Throws where a source is not among those given.
 */
export function definitionNotes(
	definitions: readonly Definition[],
	sources: readonly Source[]
): ReadonlyMap<string, DefinitionNote> {
	const lost = definitions.find((each) => !sources.some(({ id }) => id === each.source));
	if (lost) throw new Error(`definition "${lost.id}" has no source "${lost.source}"`);
	const notes = new Map<string, DefinitionNote>();
	const byId = new Map<string, DefinitionNote>();
	for (const source of sources)
		for (const each of definitions.filter((own) => own.source === source.id)) {
			const { locator, seen, attestation } = each;
			const key = [source.id, locator, attestation, seen.vi].join(' | ');
			const number = notes.size + 1;
			const note = notes.get(key) ?? { number, source, locator, seen, attestation };
			notes.set(key, note);
			byId.set(each.id, note);
		}
	return byId;
}
