import { expect, it } from 'vitest';
import { calendarDay } from '../../../src/lib/atlas/calendar-day';
import {
	bibtexCitation,
	plainCitation,
	risCitation,
	type CitedPage
} from '../../../src/lib/atlas/cite-page';

const page: CitedPage = {
	title: 'Tỷ lệ hộ nghèo, 2022, Tỉnh Gia Lai',
	siteName: 'Atlas Giảm Nghèo',
	dataVersion: '4094c1657b77',
	address: 'https://atlas.example/?in=64',
	accessed: '2026-11-28',
	language: 'vi'
};

it('a citation is sentences that end, with the day on which the page was seen', () => {
	expect(plainCitation(page)).toBe(
		'Atlas Giảm Nghèo. Tỷ lệ hộ nghèo, 2022, Tỉnh Gia Lai. Dữ liệu 4094c1657b77. ' +
			'https://atlas.example/?in=64 (truy cập ngày 28/11/2026).'
	);
	expect(plainCitation({ ...page, language: 'en' })).toMatch(
		/\. Data 4094c1657b77\. \S+ \(accessed 28 November 2026\)\.$/u
	);
});

it('where nobody has seen the page yet, no day is made up', () => {
	const unseen = { ...page, accessed: null };
	expect(plainCitation(unseen)).toMatch(/\?in=64\.$/u);
	expect(bibtexCitation(unseen)).not.toContain('urldate');
	expect(risCitation(unseen)).not.toContain('Y2');
});

it('programs read the day in their own fields', () => {
	expect(bibtexCitation(page)).toContain(
		'url = {https://atlas.example/?in=64},\n  urldate = {2026-11-28}'
	);
	expect(risCitation(page)).toContain('Y2  - 2026/11/28');
});

it('the day is that of the reader', () => {
	expect(calendarDay(new Date(2026, 0, 5, 1))).toBe('2026-01-05');
});
