import type { Period } from '$lib/atlas/types';

/** Milliseconds that a period is shown: long enough to look at it, and to have its year read out. */
export const pace = 1200;

/** What a player goes through. */
export interface Reel {
	/** The period that play begins with: the next one, or at the end the first. */
	start(): Period | null;
	/** The one after; null at the end. */
	after(at: Period): Period | null;
	/** Shows a period, as a new step of the history or in the place of the last one. */
	show(at: Period, replace: boolean): Promise<void>;
}

/** Goes through periods by itself until it is paused or at the end: one step of the history in all. */
export class TimePlayer {
	playing = $state(false);
	/** The period that was shown last by playing. */
	at: Period | null = null;
	#waiting: ReturnType<typeof setTimeout> | undefined;

	constructor(private readonly reel: Reel) {}

	play(): void {
		const at = this.reel.start();
		if (this.playing || !at) return;
		this.playing = true;
		void this.#show(at, false);
	}

	pause(): void {
		clearTimeout(this.#waiting);
		this.playing = false;
	}

	async #show(at: Period, replace: boolean): Promise<void> {
		this.at = at;
		await this.reel.show(at, replace);
		if (!this.playing || this.at !== at) return;
		const next = this.reel.after(at);
		if (!next) return this.pause();
		this.#waiting = setTimeout(() => void this.#show(next, true), pace);
	}
}
