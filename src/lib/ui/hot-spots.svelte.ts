import type { NeighbourLists } from '$lib/planner/contiguous';
import { moranPermutations, type LocalMoran } from '$lib/planner/local-moran';
import type { AskedMoran, MoranMessage } from '$lib/planner/local-moran.worker';
import { askWorker, type WorkerTask } from './worker-task';

/** Where the search for hot spots stands. */
export type HotSpotState =
	| { readonly status: 'none' | 'failed' }
	| { readonly status: 'working'; readonly done: number }
	| {
			readonly status: 'ready';
			/** One for each place of the facts; null where it could not be tested. */
			readonly of: readonly (LocalMoran | null)[];
	  };

/** Hot spots of one criterion, found in a worker. */
export class HotSpots {
	state: HotSpotState = $state.raw({ status: 'none' });
	#task: WorkerTask | null = null;

	/** Compares places with their neighbours; what was being compared is given up. */
	find(values: readonly (number | null)[], neighbours: NeighbourLists): void {
		this.stop();
		if (values.every((value) => value === null)) {
			this.state = { status: 'none' };
			return;
		}
		this.state = { status: 'working', done: 0 };
		const worker = new Worker(new URL('../planner/local-moran.worker.ts', import.meta.url), {
			type: 'module'
		});
		this.#task = askWorker<AskedMoran, MoranMessage>(
			worker,
			{ values, neighbours, permutations: moranPermutations, seed: 1 },
			(message) => {
				if (message.kind === 'progress') this.state = { status: 'working', done: message.done };
				else {
					this.state = { status: 'ready', of: message.answer };
					worker.terminate();
				}
			},
			() => {
				this.state = { status: 'failed' };
			}
		);
	}

	/** Ends what is running. */
	stop(): void {
		this.#task?.stop();
		this.#task = null;
	}
}
