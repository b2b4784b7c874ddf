import { rankStability, type RankStability, type StabilityQuestion } from './stability';

/** What the worker is asked: a question without its way to tell progress. */
export type AskedStability = Omit<StabilityQuestion, 'onProgress'>;
/** What it says: the share of draws done, then the answer and how long it took, in milliseconds. */
export type StabilityMessage =
	| { readonly kind: 'progress'; readonly done: number }
	| { readonly kind: 'answer'; readonly answer: readonly RankStability[]; readonly took: number };

function say(message: StabilityMessage): void {
	postMessage(message);
}

addEventListener('message', ({ data }: MessageEvent<AskedStability>) => {
	const start = performance.now();
	const onProgress = (done: number) => {
		say({ kind: 'progress', done });
	};
	const answer = rankStability({ ...data, onProgress });
	say({ kind: 'answer', answer, took: performance.now() - start });
});
