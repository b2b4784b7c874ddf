/**
 * Runs work that pauses at each of its steps, for at most so many milliseconds at a stretch and a step, and
 * gives the page its turn in between. What the work throws, the promise rejects with.
 */
export async function inSlices<Result>(work: Generator<void, Result>, slice = 20): Promise<Result> {
	for (;;) {
		const until = performance.now() + slice;
		let step = work.next();
		while (!step.done && performance.now() < until) step = work.next();
		if (step.done) return step.value;
		await new Promise((resolve) => setTimeout(resolve));
	}
}
