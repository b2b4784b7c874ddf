/**
 * Runs a task once what changes now is on screen, for what need not hold it up; returns how to call it
 * off. Two pictures may wait to be drawn: the third frame begins when that of the first is done. After one
 * frame it is drawn as far as the page can, and the task waits no longer than it must.
 */
export function afterPaint(task: () => void, frames: 1 | 3): () => void {
	let waiting: ReturnType<typeof setTimeout> | undefined;
	let left: number = frames;
	let frame = requestAnimationFrame(next);
	function next(): void {
		left -= 1;
		if (left > 0) frame = requestAnimationFrame(next);
		else waiting = setTimeout(task);
	}
	return () => {
		cancelAnimationFrame(frame);
		clearTimeout(waiting);
	};
}
