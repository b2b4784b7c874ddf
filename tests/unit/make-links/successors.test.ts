import { describe, expect, it } from 'vitest';
import { successorsOf } from '../../../scripts/make-links/successors';

const piece = (to: string, share: number, km2: number) => ({ from: 'old', to, share, km2 });

describe('where the list of successors does not know a commune', () => {
	it('Xã Vũ Xá (Bắc Giang) is divided 70 to 30, and the sliver beside them is dropped', () => {
		const { successors } = successorsOf(
			[piece('07492', 0.297, 4.51), piece('07519', 0.702, 10.64), piece('07522', 0.001, 0.02)],
			undefined
		);
		expect(successors.map(({ to }) => to)).toEqual(['07492', '07519']);
		expect(successors.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
	});

	it('a ward keeps to one successor though 4,9 % of it, 0,01 km², is drawn in another', () => {
		const { successors } = successorsOf(
			[piece('a', 0.951, 0.16), piece('b', 0.049, 0.01)],
			undefined
		);
		expect(successors).toEqual([{ to: 'a', share: 1, basis: 'overlay' }]);
	});

	it('a small share of a large commune counts when it is half a square kilometre', () => {
		const { successors } = successorsOf([piece('a', 0.98, 98), piece('b', 0.02, 2)], undefined);
		expect(successors.map(({ to }) => to)).toEqual(['a', 'b']);
	});
});

describe('where the list knows a commune', () => {
	it('a commune that it leaves whole is whole, whatever the lines beside it', () => {
		const drawn = [piece('a', 0.94, 0.2), piece('b', 0.06, 0.02)];
		const { successors, unlisted } = successorsOf(drawn, new Set(['a']));
		expect(successors).toEqual([{ to: 'a', share: 1, basis: 'overlay' }]);
		expect(unlisted.map(({ to }) => to)).toEqual(['b']);
	});

	it('Phường Sông Hiến goes where the list says, marked as not seen in the outlines', () => {
		const drawn = [piece('01279', 0.929, 0.05), piece('01273', 0.071, 0.004)];
		const { successors, unlisted } = successorsOf(drawn, new Set(['01273']));
		expect(successors).toEqual([{ to: '01273', share: 1, basis: 'list' }]);
		expect(unlisted.map(({ to }) => to)).toEqual(['01279']);
	});

	it('a divided commune keeps a successor that the outlines do not show, without a share of its own', () => {
		const { successors } = successorsOf([piece('a', 0.999, 5)], new Set(['a', 'b']));
		expect(successors).toEqual([
			{ to: 'a', share: 1, basis: 'overlay' },
			{ to: 'b', share: 0, basis: 'list' }
		]);
	});

	it('no share is made up where the outlines show none of several successors', () => {
		expect(() => successorsOf([piece('a', 1, 5)], new Set(['b', 'c']))).toThrow('b, c');
	});
});
