import type { Texts } from './texts';

/** One thing that keeps the command from going on. */
export interface Trouble {
	/** File, sheet and cell: `bieu-1.xlsx · Biểu 1 · D7`. */
	readonly at: string;
	/** What is wrong, why, and what to do, in the reader's language. */
	readonly says: (t: Texts) => string;
}

/** Thrown where the command cannot go on. Nothing has been written then. */
export class Refusal extends Error {
	readonly troubles: readonly Trouble[];

	constructor(troubles: readonly Trouble[]) {
		super(troubles.map(({ at }) => at).join(', '));
		this.name = 'Refusal';
		this.troubles = troubles;
	}
}

/** A refusal for one reason. */
export function refuse(at: string, says: Trouble['says']): Refusal {
	return new Refusal([{ at, says }]);
}

/** One line for each trouble. */
export function troubleLines({ troubles }: Refusal, t: Texts): string[] {
	return troubles.map(({ at, says }) => (at ? `${at} · ${says(t)}` : says(t)));
}
