import { describe, expect, it } from 'vitest';
import { printedFigure, resolveFigures } from '../../../src/lib/atlas/figures';
import { indicatorFrom, sourceFrom } from '../../../src/lib/atlas/rows';
import { indicatorId, period, placeCode } from '../../../src/lib/atlas/literals';
import type { Language, ViewKind } from '../../../src/lib/atlas/types';
import { placeSentence, viewSentence } from '../../../src/lib/i18n/figure-sentence';
import { loadLocale } from '../../../src/lib/i18n/messages';
import { loadPageTexts } from '../../../src/lib/i18n/page-texts';
import { titlePhrase } from '../../../src/lib/i18n/phrases';
import { realData, realObservations } from '../real-data';

const rowsOf = (table: string) => realData.tables.get(table)?.rows ?? [];
const sources = rowsOf('source').map(({ cells }) => sourceFrom(cells));
const indicators = rowsOf('indicator').map(({ cells }) => indicatorFrom(cells));
const register = rowsOf('place')
	.map(({ cells }) => cells)
	.filter((cells) => cells['boundary_set'] === '2024' && cells['level'] !== 'region');

async function asked(by: string, at: string, language: Language, kind: ViewKind = 'observed') {
	const indicator = indicators.find(({ id }) => id === by);
	if (!indicator) throw new Error(`no indicator ${by}`);
	const locale = await loadLocale(language);
	const texts = await loadPageTexts('take', language);
	const view = { by: indicatorId(by), at: period(at), kind };
	const title = titlePhrase(indicator, view, locale);
	return {
		figures: resolveFigures(realObservations, view),
		question: { indicator, kind, at, title, sources, locale, texts }
	};
}

async function saidOf(code: string, ...of: Parameters<typeof asked>) {
	const { figures, question } = await asked(...of);
	const name = code === 'vn' ? code : register.find((cells) => cells['code'] === code)?.['name'];
	const said = placeSentence(name ?? '', figures.get(placeCode(code)), question);
	return said.replaceAll('\u00a0', ' ');
}

async function saidOfAll(within: string, ...of: Parameters<typeof asked>) {
	const { figures, question } = await asked(...of);
	const places = register
		.filter((cells) => cells['parent_code'] === within)
		.map((cells) => ({
			name: cells['name'] ?? '',
			figure: figures.get(placeCode(cells['code'] ?? ''))
		}));
	const scope =
		within === 'vn'
			? within
			: (register.find((cells) => cells['code'] === within)?.['name'] ?? within);
	const { levelPlural } = question.locale.t;
	const level = within === 'vn' ? levelPlural.province : levelPlural.district;
	return viewSentence(scope, places, level, question).replaceAll('\u00a0', ' ');
}

describe('a sentence about a place', () => {
	it('says when, how many and how much of what, and who counted', async () => {
		expect(await saidOf('630', 'poor_rate', '2022', 'vi')).toBe(
			'Cuối năm 2022, huyện Kông Chro có 5.033 hộ nghèo, chiếm 39,69 % tổng số 12.680 hộ dân cư. ' +
				'Số rà soát của chính quyền, nguồn: 64/KH-UBND, 09/01/2023.'
		);
		expect(await saidOf('630', 'poor_rate', '2022', 'en')).toBe(
			'At the end of 2022, Kông Chro District had 5,033 poor households, 39.69% of its 12,680 households. ' +
				'Figure of the administrative review; source: 64/KH-UBND, 09/01/2023.'
		);
	});

	it('calls a survey an estimate, and counts no households that nobody counted', async () => {
		const vi = await saidOf('64', 'gso_multidimensional_rate', '2023', 'vi');
		expect(vi).toMatch(/^Năm 2023, tỷ lệ nghèo đa chiều .* của tỉnh Gia Lai là [\d,]+ %/u);
		expect(vi).toContain('Ước lượng từ điều tra chọn mẫu');
		expect(vi).not.toContain('có 0');
		const en = await saidOf('64', 'gso_multidimensional_rate', '2023', 'en');
		expect(en).toMatch(/^In 2023, the multidimensional poverty rate .* of Gia Lai Province was /u);
		expect(en).toContain('Estimate of a sample survey');
	});

	it('never makes nothing out of no figure', async () => {
		const vi = await saidOf('616', 'poor_rate', '2022', 'vi');
		expect(vi).toBe(
			'Atlas chưa có số liệu về tỷ lệ hộ nghèo của huyện Sa Thầy cho năm 2022; thiếu số liệu không có nghĩa là bằng 0.'
		);
		expect(await saidOf('616', 'poor_rate', '2022', 'en')).toBe(
			'The atlas has no figure for the poverty rate of Sa Thầy District for 2022; no figure does not mean zero.'
		);
	});

	it('calls a target a target, and says that it was worked out where no document prints it', async () => {
		const vi = await saidOf('630', 'poor_rate', '2023', 'vi', 'target');
		expect(vi).toMatch(/^Chỉ tiêu năm 2023 về tỷ lệ hộ nghèo của huyện Kông Chro là 34,59 %/u);
		expect(vi).toContain('tính từ hai số của văn bản');
		expect(vi).toContain('Chỉ tiêu của văn bản');
		expect(vi).not.toMatch(/ có [\d.]+ hộ nghèo/u);
		const en = await saidOf('630', 'poor_rate', '2023', 'en', 'target');
		expect(en).toMatch(/^The target for the poverty rate of Kông Chro District in 2023 is 34.59%/u);
	});

	it('keeps a printed percentage that its own counts contradict beside the recomputed one', async () => {
		const printed = realObservations.find(
			(each) => each.place === '616' && printedFigure(each).basis === 'recomputed'
		);
		if (!printed) throw new Error('no figure of Sa Thầy contradicts its counts');
		const { question } = await asked(printed.indicator, printed.period, 'vi');
		const contradicted = printedFigure(printed);
		const said = placeSentence('Huyện Sa Thầy', contradicted, question);
		expect(said).toContain(`Văn bản in “${printed.asPrinted}”`);
		expect(said).toContain('tính lại');
	});
});

describe('a sentence about all places of a map', () => {
	it('says of how many there are figures, and where the rate is highest and lowest', async () => {
		expect(await saidOfAll('64', 'poor_rate', '2022', 'vi')).toBe(
			'Cuối năm 2022, trong 17 / 17 huyện của tỉnh Gia Lai có số liệu, tỷ lệ hộ nghèo cao nhất ở huyện Kông Chro (39,69 %), ' +
				'thấp nhất ở thành phố Pleiku (0,4 %). Số rà soát của chính quyền, nguồn: 64/KH-UBND, 09/01/2023.'
		);
		expect(await saidOfAll('64', 'poor_rate', '2022', 'en')).toBe(
			'At the end of 2022, among the 17 of 17 districts of Gia Lai Province with figures, the poverty rate was highest in Kông Chro District (39.69%), ' +
				'lowest in Pleiku City (0.4%). Figure of the administrative review; source: 64/KH-UBND, 09/01/2023.'
		);
	});

	it('counts the places without figures', async () => {
		const vi = await saidOfAll('vn', 'gso_multidimensional_rate', '2023', 'vi');
		expect(vi).toContain('trong 62 / 63 tỉnh của cả nước có số liệu');
	});

	it('says that there is nothing where there is nothing', async () => {
		expect(await saidOfAll('62', 'poor_rate', '2023', 'vi')).toMatch(/^Atlas chưa có số liệu/u);
	});
});
