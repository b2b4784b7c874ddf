/**
 * Runs a task when the browser has time for it, after `timeout` milliseconds at the latest; returns how
 * to call it off. Safari has no idle time to tell of: there the task runs in its turn.
 */
export function whenIdle(task: () => void, timeout: number): () => void {
	if (typeof requestIdleCallback !== 'function') {
		const waiting = setTimeout(task);
		return () => {
			clearTimeout(waiting);
		};
	}
	const waiting = requestIdleCallback(task, { timeout });
	return () => {
		cancelIdleCallback(waiting);
	};
}
