import { describe, expect, it } from 'vitest';
import { linksFrom, type OldCommune } from '../../../scripts/make-links/links';
import { newProvinces } from '../../../scripts/make-links/new-provinces';

const whole = (to: string) => [{ to, share: 1, basis: 'overlay' as const }];
const commune = (code: string, km2: number, successors: OldCommune['successors']): OldCommune => ({
	code,
	district: '618',
	province: '62',
	km2,
	successors
});

describe('the links of a district', () => {
	const links = linksFrom(
		[
			commune('23535', 30, whole('23535')),
			commune('23537', 50, whole('23538')),
			commune('23538', 20, [
				{ to: '23538', share: 0.5, basis: 'overlay' },
				{ to: '23535', share: 0.5, basis: 'overlay' }
			])
		],
		new Map([['62', { to: '51' }]])
	);
	const of = (level: string) =>
		links.filter(({ fromLevel }) => fromLevel === level).map(({ to, share }) => [to, share]);

	it('are those of its communes, by area, and one to its new province', () => {
		expect(of('district')).toEqual([
			['23535', 0.4],
			['23538', 0.6],
			['51', 1]
		]);
		expect(of('province')).toEqual([['51', 1]]);
	});

	it('stand after the province and before the communes, by code', () => {
		expect(links.map(({ from, to }) => `${from}→${to}`)).toEqual([
			'62→51',
			'618→23535',
			'618→23538',
			'618→51',
			'23535→23535',
			'23537→23538',
			'23538→23535',
			'23538→23538'
		]);
	});
});

describe('the new province of an old one', () => {
	const piece = (from: string, to: string, km2: number) => ({ from, to, share: 1, km2 });
	const firstTwo = (code: string) => code.slice(0, 2);

	it('is the one that has nearly all its area, slivers along its edge aside', () => {
		const found = newProvinces(
			[piece('62a', '51a', 99), piece('62b', '52a', 1)],
			firstTwo,
			firstTwo
		);
		expect(found.get('62')).toEqual({ to: '51', share: 0.99 });
	});

	it('is refused where the province would be divided: no province was', () => {
		const pieces = [piece('62a', '51a', 60), piece('62b', '52a', 40)];
		expect(() => newProvinces(pieces, firstTwo, firstTwo)).toThrow(/62 lies in 51 with 0\.600/);
	});
});
