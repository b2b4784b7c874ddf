import { describe, expect, it } from 'vitest';
import { moveLimit, roundOnAxis } from '../../../src/lib/ui/move-limit';

const axis = { from: 0, to: 40 };

describe('a limit that is moved', () => {
	it('goes in round steps', () => {
		expect(roundOnAxis(12.3456, axis)).toBe(12.4);
		expect(moveLimit([10, 20], 0, 12.3456, axis)).toEqual([12.4, 20]);
	});

	it('stops a step before its neighbours and the ends of the axis', () => {
		expect(moveLimit([10, 20], 0, 35, axis)).toEqual([19.8, 20]);
		expect(moveLimit([10, 20], 1, 5, axis)).toEqual([10, 10.2]);
		expect(moveLimit([10, 20], 0, -3, axis)).toEqual([0.2, 20]);
		expect(moveLimit([10, 20], 1, 90, axis)).toEqual([10, 39.8]);
	});
});
