import { localMoran, type LocalMoran, type LocalMoranQuestion } from './local-moran';

/** What the worker is asked: a question without its way to tell progress. */
export type AskedMoran = Omit<LocalMoranQuestion, 'onProgress'>;
/** What it says: the share of places done, then the answer, one for each place. */
export type MoranMessage =
	| { readonly kind: 'progress'; readonly done: number }
	| { readonly kind: 'answer'; readonly answer: readonly (LocalMoran | null)[] };

function say(message: MoranMessage): void {
	postMessage(message);
}

addEventListener('message', ({ data }: MessageEvent<AskedMoran>) => {
	const onProgress = (done: number) => {
		say({ kind: 'progress', done });
	};
	say({ kind: 'answer', answer: localMoran({ ...data, onProgress }) });
});
