import loadSolver from 'highs';
import { exactInvestment, type ExactInvestment } from './exact-investment';
import type { InvestmentQuestion } from './investment';

/** What the worker is asked: where the solver's wasm is served, and several questions at once. */
export interface AskedInvestments {
	readonly wasmUrl: string;
	readonly questions: readonly InvestmentQuestion[];
}
/** Answers in the order of the questions, null where nothing meets one; or that the solver failed. */
export type InvestmentMessage =
	| { readonly kind: 'answer'; readonly answer: readonly (ExactInvestment | null)[] }
	| { readonly kind: 'failed'; readonly message: string };

function say(message: InvestmentMessage): void {
	postMessage(message);
}

addEventListener('message', ({ data }: MessageEvent<AskedInvestments>) => {
	loadSolver({ locateFile: () => data.wasmUrl })
		.then((solver) => {
			const answer = data.questions.map((question) => exactInvestment(solver, question));
			say({ kind: 'answer', answer });
		})
		.catch((error: unknown) => {
			say({ kind: 'failed', message: String(error) });
		});
});
