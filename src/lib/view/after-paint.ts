/**
 * Runs a task once what changes now is on screen, for what need not hold it up; returns how to call it
 * off. Two pictures may wait to be drawn: the third frame begins when that of the first is done.
 */
export function afterPaint(task: () => void): () => void {
	let waiting: ReturnType<typeof setTimeout> | undefined;
	let frames = 3;
	let frame = requestAnimationFrame(next);
	function next(): void {
		frames -= 1;
		if (frames > 0) frame = requestAnimationFrame(next);
		else waiting = setTimeout(task);
	}
	return () => {
		cancelAnimationFrame(frame);
		clearTimeout(waiting);
	};
}
