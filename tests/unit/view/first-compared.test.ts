import { describe, expect, it } from 'vitest';
import { firstCompared } from '../../../src/lib/view/first-compared';
import { readView } from '../../../src/lib/view/query';
import { realFirstView } from '../real-data';

function compared(query: string) {
	const { view } = readView(new URLSearchParams(query), realFirstView);
	return firstCompared(view, realFirstView);
}

describe('what is compared before the reader has chosen', () => {
	it('is the earliest year by the same money line', () => {
		expect(compared('by=gso_monetary_rate&at=2016')).toMatchObject({
			by: 'gso_monetary_rate',
			at: '2010'
		});
	});

	it('is another year where no other has the same standard', () => {
		expect(compared('in=64&level=district&by=poor_rate&at=2022')).toMatchObject({
			by: 'poor_rate',
			kind: 'observed'
		});
	});

	it('is another indicator where there is one year only', () => {
		const { by } = compared('by=gso_multidimensional_rate&at=2023');
		expect(by).not.toBe('gso_multidimensional_rate');
	});
});
