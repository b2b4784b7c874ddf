import { describe, expect, it } from 'vitest';
import { placeCode } from '../../../src/lib/atlas/literals';
import { answeringProvinces, viewIn } from '../../../src/lib/view/answering-scopes';
import { readView } from '../../../src/lib/view/query';
import { realFirstView } from '../real-data';

const viewOf = (query: string) => readView(new URLSearchParams(query), realFirstView).view;
const codesFor = (query: string) =>
	answeringProvinces(viewOf(query), realFirstView).map(({ code }) => code);

describe('the places that a frame can be limited to', () => {
	it('are the provinces whose districts or communes have a figure for the question', () => {
		const codes = codesFor('level=district&by=poor_rate&at=2022');
		expect(codes).toContain('64');
		expect(codes.length).toBeLessThan(63);
	});

	it('are none where only provinces have figures', () => {
		expect(codesFor('')).toEqual([]);
	});

	it('keep question and level where both are answered there', () => {
		const national = viewOf('level=district&by=poor_rate&at=2022&mark=poor_district');
		const giaLai = viewIn(national, placeCode('64'), realFirstView);
		expect(giaLai).toEqual({ ...national, in: '64' });
		expect(viewIn(giaLai, placeCode('vn'), realFirstView)).toEqual(national);
	});

	it('move to the level below where the level of the view ends with the country', () => {
		const national = viewOf('level=province&by=poor_rate&at=2022');
		expect(viewIn(national, placeCode('64'), realFirstView)).toMatchObject({
			in: '64',
			level: 'district',
			by: 'poor_rate',
			at: '2022'
		});
	});
});
