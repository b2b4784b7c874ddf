import { neededIndicators, type Figure } from '../atlas/figures';
import { defaultView, type FirstView } from '../atlas/first-view';
import { householdsCountedBy } from '../atlas/rate-households';
import type { BoundarySet, Designation, Observation, PlaceCode } from '../atlas/types';
import type { CarriedAnswers, loadCarried } from './carried';
import type { LazyDatabase } from './database.svelte';
import type { View } from './view';

/** Observations and designations that answer a question. */
interface Answers {
	readonly observations: readonly Observation[];
	readonly designations: readonly Designation[];
	/** Null in the register of 2024, where nothing is carried to. */
	readonly carried: CarriedAnswers | null;
}

function questionOf(view: View): string {
	return [view.bounds, view.by, view.kind === 'observed' ? 'observed' : 'target'].join(' ');
}

/**
 * Answers of the page, from the first-view data where they suffice, else from the database. What was
 * answered before is at hand: the data do not change while the page is open.
 */
export class ViewAnswers {
	/** By question. */
	#answers: ReadonlyMap<string, Answers> = $state.raw(new Map());

	constructor(
		private readonly firstView: FirstView,
		private readonly database: LazyDatabase,
		/** The rules of carrying, which come when a view of the newer register needs them. */
		private readonly carry: () => Promise<typeof loadCarried>
	) {}

	/** Observations for the view, or null while they are being fetched. */
	observationsFor(view: View): readonly Observation[] | null {
		if (this.#inFirstView(view)) return this.firstView.observations;
		return this.#answers.get(questionOf(view))?.observations ?? null;
	}

	/** Figures of the view's places that come from places of the older register. */
	carriedFor(view: View): ReadonlyMap<PlaceCode, Figure> {
		return this.#answers.get(questionOf(view))?.carried?.(view) ?? new Map<PlaceCode, Figure>();
	}

	/** Designations of the view's register; empty until the database is there. */
	designationsFor({ bounds }: View): readonly Designation[] {
		return this.#designationsIn(bounds) ?? [];
	}

	/** Whether the view needs more than the first-view data. */
	needsDatabase(view: View): boolean {
		return !this.#inFirstView(view) || view.mark.length > 0 || view.place !== null;
	}

	#inFirstView(view: View): boolean {
		return view.by === defaultView.by && view.bounds === defaultView.bounds;
	}

	/** Fetches what the view needs. */
	async ask(view: View): Promise<void> {
		const question = questionOf(view);
		if (this.#answers.has(question)) return;
		const counted = householdsCountedBy(view.by);
		const answers = await this.database.ask(async (database) => ({
			observations: await database.observations(view.bounds, [
				...neededIndicators(view.by, view.kind),
				...(counted ? [counted] : [])
			]),
			designations: this.#designationsIn(view.bounds) ?? (await database.designations(view.bounds)),
			carried:
				view.bounds === '2025'
					? await (
							await this.carry()
						)(view, this.firstView.indicators, database)
					: null
		}));
		if (answers) this.#answers = new Map([...this.#answers, [question, answers]]);
	}

	/** Designations of a register, where an answer has brought them. */
	#designationsIn(bounds: BoundarySet): readonly Designation[] | undefined {
		const own = [...this.#answers].find(([question]) => question.startsWith(`${bounds} `));
		return own?.[1].designations;
	}
}
