import { describe, expect, it } from 'vitest';
import { bordersOf } from '../../../scripts/make-links/borders';
import { joinPlaces } from '../../../src/lib/geo/dissolve';
import { box } from './box';

describe('neighbours', () => {
	const { borders, alone } = bordersOf(
		joinPlaces(
			[
				box('23536', '616', [0, 0]),
				box('23530', '616', [0.1, 0]),
				box('23527', '616', [0.1, 0.1]),
				box('22736', '616', [1, 1])
			],
			1e5
		)
	);

	it('are those with a common line, once a pair, the lower code first', () => {
		expect(borders.map(({ code, neighbour }) => `${code} ${neighbour}`)).toEqual([
			'23527 23530',
			'23530 23536'
		]);
	});

	it('are measured on the globe: a tenth of a degree at the equator is 11,1 km', () => {
		for (const { km } of borders) expect(km).toBeCloseTo(11.12, 1);
	});

	it('do not meet at a corner only, and an island has none', () => {
		expect(borders.some(({ code, neighbour }) => `${code} ${neighbour}` === '23527 23536')).toBe(
			false
		);
		expect(alone).toEqual(['22736']);
	});
});
