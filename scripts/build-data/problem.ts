/** One thing wrong with the data, with the place to mend it. */
export interface Problem {
	readonly file: string;
	/** 1 is the header. */
	readonly line: number;
	/** Column by number from 1, or null where the whole line or file is meant. */
	readonly column: number | null;
	readonly message: string;
	/** The nearest valid value, where one can be named. */
	readonly nearest: string | null;
}

/** `data/observation.csv:118:2 · place_code "6161" is not in … · nearest: 616 Huyện Sa Thầy`. */
export function problemText(problem: Problem): string {
	const at = [problem.file, problem.line, problem.column].filter((part) => part !== null).join(':');
	return [at, problem.message, problem.nearest && `nearest: ${problem.nearest}`]
		.filter(Boolean)
		.join(' · ');
}
