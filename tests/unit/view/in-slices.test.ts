import { describe, expect, it } from 'vitest';
import { inSlices } from '../../../src/lib/view/in-slices';

function* counted(steps: number, seen: number[]): Generator<void, string> {
	for (let step = 0; step < steps; step += 1) {
		seen.push(step);
		yield;
	}
	return 'done';
}

describe('inSlices', () => {
	it('gives the page its turn between slices, and answers with the result', async () => {
		const seen: number[] = [];
		let turns = 0;
		const timer = setInterval(() => (turns += 1));
		const work = inSlices(counted(20, seen), 0);
		expect(seen).toEqual([0]);
		expect(await work).toBe('done');
		clearInterval(timer);
		expect(seen).toHaveLength(20);
		expect(turns).toBeGreaterThan(5);
	});

	it('does a whole slice at a stretch', async () => {
		const seen: number[] = [];
		const work = inSlices(counted(20, seen), 10_000);
		expect(seen).toHaveLength(20);
		expect(await work).toBe('done');
	});

	it('rejects with what the work throws', async () => {
		const work = (function* (): Generator<void, never> {
			yield;
			throw new Error('no place 7');
		})();
		await expect(inSlices(work, 0)).rejects.toThrow('no place 7');
	});
});
