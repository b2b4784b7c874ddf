import { describe, expect, it } from 'vitest';
import { ringFaults } from '../../../src/lib/geo/ring-faults';

describe('a ring', () => {
	it('that is simple has no faults', () => {
		const square = [
			[0, 0],
			[4, 0],
			[4, 4],
			[0, 4],
			[0, 0]
		];
		expect(ringFaults(square)).toEqual({ touches: [], crossings: [] });
	});

	it('that passes a corner twice touches itself there', () => {
		const eight = [
			[0, 0],
			[2, 2],
			[4, 0],
			[4, 4],
			[2, 2],
			[0, 4],
			[0, 0]
		];
		expect(ringFaults(eight)).toEqual({ touches: [[2, 2]], crossings: [] });
	});

	it('whose edges cross tells where', () => {
		const bow = [
			[0, 0],
			[4, 4],
			[4, 0],
			[0, 4],
			[0, 0]
		];
		expect(ringFaults(bow)).toEqual({ touches: [], crossings: [[2, 2]] });
	});

	it('with a corner on another of its edges touches itself, and does not cross', () => {
		const notch = [
			[0, 0],
			[4, 0],
			[4, 4],
			[2, 0],
			[0, 4],
			[0, 0]
		];
		expect(ringFaults(notch)).toEqual({ touches: [[2, 0]], crossings: [] });
	});

	it('that repeats a corner at once is not at fault', () => {
		const doubled = [
			[0, 0],
			[4, 0],
			[4, 0],
			[4, 4],
			[0, 0]
		];
		expect(ringFaults(doubled)).toEqual({ touches: [], crossings: [] });
	});
});
