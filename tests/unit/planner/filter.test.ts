import { describe, expect, it } from 'vitest';
import {
	countMeeting,
	filterSteps,
	meets,
	type Filter,
	type FilteredPlace
} from '../../../src/lib/planner/filter';
import { filterSentence, type FilterPhrases } from '../../../src/lib/planner/filter-sentence';

type Key = 'rate' | 'toilet';
function place(
	rate: number | null,
	toilet: number | null,
	poorHouseholds: number | null,
	...lists: string[]
): FilteredPlace<Key> {
	return {
		value: (key) => (key === 'rate' ? rate : toilet),
		designated: (programme) => lists.includes(programme),
		poorHouseholds
	};
}
const border: Filter<Key> = { kind: 'designated', programme: 'border' };
const p135: Filter<Key> = { kind: 'designated', programme: 'p135' };
const over30: Filter<Key> = { kind: 'value', criterion: 'rate', comparison: 'at_least', than: 30 };
const toilet50: Filter<Key> = {
	kind: 'value',
	criterion: 'toilet',
	comparison: 'at_least',
	than: 50
};

describe('filters', () => {
	it('a missing figure leaves undecided only what hangs on it', () => {
		const unknown = place(null, 60, 10, 'border');
		expect(meets(over30, unknown)).toBeNull();
		expect(meets({ kind: 'not', of: over30 }, unknown)).toBeNull();
		expect(meets({ kind: 'any', of: [over30, toilet50] }, unknown)).toBe(true);
		expect(meets({ kind: 'all', of: [over30, p135] }, unknown)).toBe(false);
		expect(meets({ kind: 'all', of: [over30, border] }, unknown)).toBeNull();
	});

	it('limits include or exclude themselves as they say', () => {
		const at30 = place(30, null, 1);
		const compare = (comparison: 'at_least' | 'above' | 'at_most' | 'below') =>
			meets<Key>({ kind: 'value', criterion: 'rate', comparison, than: 30 }, at30);
		expect([compare('at_least'), compare('above'), compare('at_most'), compare('below')]).toEqual([
			true,
			false,
			true,
			false
		]);
	});

	it('each part says what it leaves by itself and what is left so far', () => {
		const places = [
			place(40, 10, 100, 'border'),
			place(35, 80, 50),
			place(20, 80, 20, 'border'),
			place(null, 80, null, 'border')
		];
		const steps = filterSteps({ kind: 'all', of: [border, over30] }, places);
		expect(steps.map(({ alone, remaining }) => [alone.places, remaining.places])).toEqual([
			[3, 3],
			[2, 1]
		]);
		expect(steps[0]?.remaining).toEqual({
			places: 3,
			poorHouseholds: 120,
			uncounted: 1,
			undecided: 0
		});
		expect(steps[1]?.remaining).toEqual({
			places: 1,
			poorHouseholds: 100,
			uncounted: 0,
			undecided: 1
		});
		expect(countMeeting({ kind: 'all', of: [] }, places).places).toBe(4);
		expect(countMeeting({ kind: 'any', of: [] }, places).places).toBe(0);
	});

	it('reads as a sentence, with brackets around a combination inside another', () => {
		const words: FilterPhrases<Key> = {
			and: ', ',
			or: ' hoặc ',
			not: (inner) => `không thuộc ${inner}`,
			everywhere: 'mọi nơi',
			nowhere: 'không nơi nào',
			designated: (programme) => (programme === 'border' ? 'xã biên giới' : '135'),
			value: (key, _, than) => `${key === 'rate' ? 'tỷ lệ hộ nghèo' : 'nhà tiêu'} ≥ ${than} %`
		};
		const either: Filter<Key> = { kind: 'any', of: [border, p135] };
		expect(filterSentence({ kind: 'all', of: [either, over30] }, words)).toBe(
			'(xã biên giới hoặc 135), tỷ lệ hộ nghèo ≥ 30 %'
		);
		expect(filterSentence({ kind: 'not', of: border }, words)).toBe('không thuộc xã biên giới');
		expect(filterSentence({ kind: 'all', of: [{ kind: 'any', of: [border] }] }, words)).toBe(
			'xã biên giới'
		);
		expect(filterSentence({ kind: 'all', of: [] }, words)).toBe('mọi nơi');
	});
});
