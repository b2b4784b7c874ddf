/**
 * Runs a task once what changes now is on screen, for what need not hold it up; returns how to call it
 * off. The second frame begins when the picture of the first is done.
 */
export function afterPaint(task: () => void): () => void {
	let waiting: ReturnType<typeof setTimeout> | undefined;
	let frame = requestAnimationFrame(() => {
		frame = requestAnimationFrame(() => {
			waiting = setTimeout(task);
		});
	});
	return () => {
		cancelAnimationFrame(frame);
		clearTimeout(waiting);
	};
}
