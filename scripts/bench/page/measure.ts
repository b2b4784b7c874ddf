/** Milliseconds that a map took on the page. */
export interface MapTimes {
	/** From the data in memory, or the address of its tiles, to the first coloured picture. */
	readonly first_ms: number;
	/** From other classes to the picture that shows them, each time. */
	readonly recolour_ms: readonly number[];
}

/** Changes of colour that are measured. */
export const recolours = 9;

/** Runs a task and returns how long it took until what it promises was there. */
export async function timed(task: () => Promise<void>): Promise<number> {
	const start = performance.now();
	await task();
	return performance.now() - start;
}
