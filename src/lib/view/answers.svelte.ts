import { neededIndicators, type Figure } from '../atlas/figures';
import { defaultView, type FirstView } from '../atlas/first-view';
import { householdsCountedBy } from '../atlas/rate-households';
import type { BoundarySet, Designation, Observation, PlaceCode } from '../atlas/types';
import type { CarriedAnswers, loadCarried } from './carried';
import type { LazyDatabase } from './database.svelte';
import type { View } from './view';

/** Observations and designations that answer the view, with the question they answer. */
export interface Answers {
	readonly question: string;
	readonly observations: readonly Observation[];
	readonly designations: readonly Designation[];
	/** Null in the register of 2024, where nothing is carried to. */
	readonly carried: CarriedAnswers | null;
}

function questionOf(view: View): string {
	return [view.bounds, view.by, view.kind === 'observed' ? 'observed' : 'target'].join(' ');
}

/**
 * Answers of the page, from the first-view data where they suffice, else from the database.
 * What was asked last wins; an answer to an older question is dropped.
 */
export class ViewAnswers {
	#answers: Answers = $state.raw({
		question: '',
		observations: [],
		designations: [],
		carried: null
	});
	#asked = '';
	/** What was answered before is at hand: the data do not change while the page is open. */
	readonly #before = new Map<string, Answers>();

	constructor(
		private readonly firstView: FirstView,
		private readonly database: LazyDatabase,
		/** The rules of carrying, which come when a view of the newer register needs them. */
		private readonly carry: () => Promise<typeof loadCarried>
	) {}

	/** Observations for the view, or null while they are being fetched. */
	observationsFor(view: View): readonly Observation[] | null {
		if (this.#inFirstView(view)) return this.firstView.observations;
		return this.#answers.question === questionOf(view) ? this.#answers.observations : null;
	}

	/** Figures of the view's places that come from places of the older register. */
	carriedFor(view: View): ReadonlyMap<PlaceCode, Figure> {
		const { question, carried } = this.#answers;
		return (question === questionOf(view) && carried?.(view)) || new Map<PlaceCode, Figure>();
	}

	/** Designations of the view's register; empty until the database is there. */
	designationsFor(view: View): readonly Designation[] {
		return this.#answers.question.startsWith(`${view.bounds} `) ? this.#answers.designations : [];
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
		// Also where the answer is shown already: one to a question asked in between must not take its place.
		this.#asked = question;
		if (this.#answers.question === question) return;
		const before = this.#before.get(question);
		if (before) {
			this.#answers = before;
			return;
		}
		const counted = householdsCountedBy(view.by);
		const answers = await this.database.ask(async (database) => ({
			question,
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
		if (!answers) return;
		this.#before.set(question, answers);
		if (this.#asked === question) this.#answers = answers;
	}

	/** Designations of a register, where an answer has brought them. */
	#designationsIn(bounds: BoundarySet): readonly Designation[] | undefined {
		return [...this.#before.values()].find(({ question }) => question.startsWith(`${bounds} `))
			?.designations;
	}
}
