import { expect, it } from 'vitest';
import { firstViewOf } from '../../../scripts/build-data/first-view';
import { withLedger } from '../../../scripts/build-data/with-ledger';
import { ViewAnswers } from '../../../src/lib/view/answers.svelte';
import type { LazyDatabase } from '../../../src/lib/view/database.svelte';
import { readView } from '../../../src/lib/view/query';
import { realData } from '../real-data';

const firstView = firstViewOf(withLedger(realData).tables, 'test');
const viewOf = (query: string) => readView(new URLSearchParams(query), firstView).view;
const rates = viewOf('in=64&level=district&by=poor_rate&at=2022');
const nearPoor = viewOf('in=64&level=district&by=near_poor_rate&at=2022');

/** A database that answers when it is told to, and counts what it is asked. */
function slowDatabase() {
	const waiting: (() => void)[] = [];
	const asked = { observations: 0 };
	const database = {
		observations: () => {
			asked.observations += 1;
			return new Promise((resolve) => {
				waiting.push(() => {
					resolve([]);
				});
			});
		},
		designations: () => Promise.resolve([])
	};
	const lazy = { ask: (task: (of: typeof database) => unknown) => task(database) };
	return {
		asked,
		answer: () => waiting.shift()?.(),
		answers: new ViewAnswers(firstView, lazy as unknown as LazyDatabase, () => {
			throw new Error('nothing is carried here');
		})
	};
}

it('an answer to a question left behind does not take the place of the one that was gone back to', async () => {
	const { answer, answers } = slowDatabase();
	const first = answers.ask(rates);
	answer();
	await first;
	expect(answers.observationsFor(rates)).not.toBeNull();
	const second = answers.ask(nearPoor);
	await answers.ask(rates);
	answer();
	await second;
	expect(answers.observationsFor(rates)).not.toBeNull();
});

it('a question that was answered before is not asked again', async () => {
	const { answer, answers, asked } = slowDatabase();
	for (const view of [rates, nearPoor]) {
		const question = answers.ask(view);
		answer();
		await question;
	}
	expect(
		answers.observationsFor(rates),
		'shown at once, without a scene of no data'
	).not.toBeNull();
	await answers.ask(rates);
	expect(asked.observations).toBe(2);
});
