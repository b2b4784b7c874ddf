/** Milliseconds that a map took on the page. */
export interface MapTimes {
	/** From the data in memory, or the address of its tiles, to the first coloured picture. */
	readonly first_ms: number;
	/** From other classes to the picture that shows them, each time. */
	readonly recolour_ms: readonly number[];
}

/** Changes of colour that are measured. */
export const recolours = 9;

/**
 * Runs a task that promises a picture, and returns how long it took until the picture was handed on: the
 * browser starts the next frame once it has done with the one before.
 */
export async function timed(task: () => Promise<void>): Promise<number> {
	const start = performance.now();
	await task();
	for (let frame = 0; frame < 2; frame += 1)
		await new Promise((resolve) => requestAnimationFrame(resolve));
	return performance.now() - start;
}
