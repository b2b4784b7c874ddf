import { describe, expect, it } from 'vitest';
import { classIndex, tidyBreaks } from '../../../src/lib/atlas/classify';
import { limitsOfDocuments, povertyThresholds } from '../../../src/lib/atlas/policy-breaks';

describe('limits that the documents use', () => {
	it('put a district of 39,69 % between 30 and 50, and one of 0,40 % under 2,5', () => {
		expect(povertyThresholds).toEqual([2.5, 6, 10, 20, 30, 50]);
		expect(classIndex(39.69, povertyThresholds)).toBe(5);
		expect(classIndex(0.4, povertyThresholds)).toBe(0);
	});

	it('put a value on a limit into the class above it', () => {
		expect(classIndex(2.5, [2.5, 6])).toBe(1);
		expect(classIndex(6, [2.5, 6])).toBe(2);
	});
});

it('only limits of poverty rates are called those of the documents', () => {
	expect(limitsOfDocuments('poverty', 'observed')).toBe(true);
	expect(limitsOfDocuments('poverty', 'gap')).toBe(false);
	expect(limitsOfDocuments('deprivation', 'observed')).toBe(false);
});

it('limits are put in order, without repeats and without what is no number', () => {
	expect(tidyBreaks([30, 10, 10, Infinity, NaN])).toEqual([10, 30]);
});
