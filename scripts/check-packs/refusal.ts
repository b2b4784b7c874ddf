/** Why a command about packs cannot go on: one line for each reason. Nothing has been written then. */
export class Refusal extends Error {
	readonly lines: readonly string[];

	constructor(lines: readonly string[], options?: ErrorOptions) {
		super(lines.join('\n'), options);
		this.name = 'Refusal';
		this.lines = lines;
	}
}

/** A refusal for one reason: what, where, and how to mend it. */
export function refuse(line: string, cause?: unknown): Refusal {
	return new Refusal([line], cause === undefined ? undefined : { cause });
}

/** The words of whatever was thrown. */
export function reasonOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
