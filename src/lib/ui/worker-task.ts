/** A question that a worker is busy with. */
export interface WorkerTask {
	/** Ends the worker, whose answer no longer matters. */
	stop(): void;
}

/**
 * Asks a worker of its own one question and hears what it says; `onFail` where it does not start or breaks.
 */
export function askWorker<Question, Message>(
	worker: Worker,
	question: Question,
	onMessage: (message: Message) => void,
	onFail: (reason: string) => void
): WorkerTask {
	worker.addEventListener('message', ({ data }: MessageEvent<Message>) => {
		onMessage(data);
	});
	worker.addEventListener('error', ({ message }) => {
		onFail(message);
	});
	worker.postMessage(question);
	return {
		stop: () => {
			worker.terminate();
		}
	};
}
