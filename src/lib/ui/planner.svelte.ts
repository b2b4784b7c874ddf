import { untrack } from 'svelte';
import { period, placeCode } from '$lib/atlas/literals';
import type { Period } from '$lib/atlas/types';
import { emptyPlan, type Plan, type PlanScope } from '$lib/planner/plan';
import { availableCriteria, figureTable } from '$lib/planner/place-figures';
import type { PlanFacts } from '$lib/planner/plan-facts';
import { keptPlaces, planResult } from '$lib/planner/plan-result';
import { firmShare, needTable, stabilityDraws, type RankStability } from '$lib/planner/stability';
import type { AskedStability, StabilityMessage } from '$lib/planner/stability.worker';
import type { LazyDatabase } from '$lib/view/database.svelte';
import { loadPlanFacts } from '$lib/view/load-plan-facts';
import { HotSpots } from './hot-spots.svelte';
import { askWorker, type WorkerTask } from './worker-task';

/** What the planner shows when its address asks for nothing: the one province whose plan lists all its districts. */
export const defaultScope: PlanScope = {
	bounds: '2024',
	in: placeCode('64'),
	level: 'district',
	at: period('2022')
};

/** Most places whose stability is tried: beyond, memory and time grow past what a phone has. */
const mostTried = 3000;

/** Where the trial of weights stands. */
export type StabilityState =
	| { readonly status: 'none' | 'single_criterion' | 'too_many' | 'failed' }
	| { readonly status: 'working'; readonly done: number }
	| {
			readonly status: 'ready';
			/** By index of the place in the facts. */
			readonly of: ReadonlyMap<number, RankStability>;
			readonly took: number;
	  };

/** The planner's page: what was decided, the figures, and what follows. */
export class Planner {
	scope: PlanScope = $state.raw(defaultScope);
	plan: Plan = $state.raw(emptyPlan);
	facts: PlanFacts | null = $state.raw(null);
	failed = $state(false);
	stability: StabilityState = $state.raw({ status: 'none' });
	/** A change of weights leaves the figures, what can be chosen, and what the filter keeps as they are. */
	readonly #older = $derived(this.plan.older);
	readonly #filter = $derived(this.plan.filter);
	readonly #figures = $derived(
		this.facts ? figureTable(this.facts, { at: this.facts.scope.at, older: this.#older }) : null
	);
	readonly available = $derived(
		this.facts && this.#figures ? availableCriteria(this.facts, this.#figures) : []
	);
	readonly #kept = $derived(
		this.facts && this.#figures ? keptPlaces(this.#filter, this.facts, this.#figures) : null
	);
	readonly result = $derived(
		this.facts && this.#figures && this.#kept
			? planResult(this.plan, this.facts, this.#figures, this.#kept)
			: null
	);
	/** Needs of the scored places, which is all that the trial of weights depends on besides `top`. */
	readonly trial = $derived.by(() => {
		const scored = this.result?.ranking.scored ?? [];
		// Too many are not tried, nor written down at each change of a weight.
		if (scored.length > mostTried) return null;
		const byIndex = [...scored].sort((a, b) => a.index - b.index);
		return JSON.stringify({
			top: this.plan.top,
			indices: byIndex.map(({ index }) => index),
			needs: byIndex.map(({ parts }) => parts.map(({ need }) => need))
		});
	});
	readonly hotSpots = new HotSpots();
	/** Criteria of the plan that hot spots can be looked for in: those that are measured at each place by itself. */
	readonly measured = $derived(
		this.plan.criteria
			.map(({ criterion }) => criterion)
			.filter((id) => !id.startsWith('on:') && !id.startsWith('around:'))
	);
	/** The one that they are looked for in; null where none can be. */
	readonly hotSpotsIn = $derived(
		this.measured.find((id) => id === this.plan.hotSpots) ?? this.measured[0] ?? null
	);
	/** Values of that criterion: other weights or filters do not shuffle them again. */
	readonly hotSpotValues = $derived(
		JSON.stringify(
			this.hotSpotsIn === null || !this.result
				? []
				: this.result.figures(this.hotSpotsIn).map(({ value }) => value)
		)
	);
	#task: WorkerTask | null = null;
	#asked = '';

	constructor(private readonly database: LazyDatabase) {}

	/** Loads the figures of the scope unless they are there; a failure shows in `failed`. */
	async load(): Promise<void> {
		const key = JSON.stringify(this.scope);
		if (key === this.#asked) return;
		this.#asked = key;
		this.failed = false;
		const scope = this.scope;
		const facts = await this.database.ask((atlas) => loadPlanFacts(atlas, scope));
		if (this.#asked !== key) return;
		if (facts) this.facts = facts;
		else {
			this.failed = true;
			this.#asked = '';
		}
	}

	/** Changes the year without asking again: the figures of all years are there. */
	setYear(at: Period): void {
		this.scope = { ...this.scope, at };
		if (this.facts) {
			this.facts = { ...this.facts, scope: this.scope };
			this.#asked = JSON.stringify(this.scope);
		}
	}

	/** Tries all weights for the places as they stand, in a worker; what was being tried is given up. */
	tryWeights(trial: string | null): void {
		this.#task?.stop();
		this.#task = null;
		if (trial === null) {
			this.stability = { status: 'too_many' };
			return;
		}
		const { top, indices, needs } = JSON.parse(trial) as {
			top: number;
			indices: number[];
			needs: number[][];
		};
		const criteria = needs[0]?.length ?? 0;
		if (indices.length === 0) this.stability = { status: 'none' };
		else if (criteria < 2) this.stability = { status: 'single_criterion' };
		else {
			this.stability = { status: 'working', done: 0 };
			const worker = new Worker(new URL('../planner/stability.worker.ts', import.meta.url), {
				type: 'module'
			});
			this.#task = askWorker<AskedStability, StabilityMessage>(
				worker,
				{ table: needTable(needs), top, draws: stabilityDraws, seed: 1 },
				(message) => {
					if (message.kind === 'progress')
						this.stability = { status: 'working', done: message.done };
					else {
						const { answer, took } = message;
						const of = new Map(
							answer.flatMap((each, i) => {
								const index = indices[i];
								return index === undefined ? [] : [[index, each] as const];
							})
						);
						this.stability = { status: 'ready', of, took };
						worker.terminate();
					}
				},
				() => {
					this.stability = { status: 'failed' };
				}
			);
		}
	}

	/** Looks for hot spots among values of all places, in a worker. */
	findHotSpots(values: string): void {
		this.hotSpots.find(
			JSON.parse(values) as (number | null)[],
			untrack(() => this.facts?.neighbours ?? [])
		);
	}

	/** Stops what is running, when the page goes. */
	stop(): void {
		this.#task?.stop();
		this.hotSpots.stop();
	}

	/** Whether a place is firmly among the first; false until that is known. */
	isFirm(index: number): boolean {
		const { stability } = this;
		return stability.status === 'ready' && (stability.of.get(index)?.topShare ?? 0) >= firmShare;
	}
}
