import { describe, expect, it } from 'vitest';
import { pictureFileName, viewFileName } from '../../../src/lib/view/file-name';
import { readView } from '../../../src/lib/view/query';
import { realFirstView } from '../real-data';

const viewOf = (query: string) => readView(new URLSearchParams(query), realFirstView).view;
const giaLai = 'in=64&level=district&by=poor_rate&at=2022';
const money = 'level=province&by=gso_monetary_rate&at=2013';

describe('files that differ have names that differ', () => {
	it.each([
		[giaLai, 'atlas-2024-64-district-poor_rate-2022-observed'],
		[`${giaLai}&mark=border,p135`, 'atlas-2024-64-district-poor_rate-2022-observed'],
		[`${giaLai}&only=30-50`, 'atlas-2024-64-district-poor_rate-2022-observed-limited'],
		[`${giaLai}&mark=border&has=border`, 'atlas-2024-64-district-poor_rate-2022-observed-limited'],
		[
			`${money}&compare=gso_monetary_rate@2010&how=difference`,
			'atlas-2024-vn-province-gso_monetary_rate-2013-observed-minus-2010'
		],
		[
			`${money}&compare=gso_monetary_rate@2010`,
			'atlas-2024-vn-province-gso_monetary_rate-2013-observed-and-2010'
		]
	])('figures of %s', (query, name) => {
		expect(viewFileName(viewOf(query))).toBe(name);
	});

	it('a change is named alike from whichever of its years it is asked', () => {
		const later = viewOf(`${money}&compare=gso_monetary_rate@2010&how=difference`);
		const earlier = viewOf(
			'level=province&by=gso_monetary_rate&at=2010&compare=gso_monetary_rate@2013&how=difference'
		);
		expect(viewFileName(earlier)).toBe(viewFileName(later));
	});

	it.each([
		['', ''],
		['&households=bivariate', '-bivariate'],
		['&households=bubbles', '-bubbles'],
		['&mark=p135,border', '-p135-border'],
		['&view=cartogram', '-cartogram'],
		['&only=30-50&households=bubbles', '-limited-bubbles']
	])('pictures of %s', (query, end) => {
		const plain = 'atlas-2024-64-district-poor_rate-2022-observed';
		expect(pictureFileName(viewOf(`${giaLai}${query}`))).toBe(`${plain}${end}`);
	});
});
