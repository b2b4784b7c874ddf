import { describe, expect, it } from 'vitest';
import { differenceFigures } from '../../../src/lib/atlas/difference';
import { printedFigure, resolveFigures } from '../../../src/lib/atlas/figures';
import { indicatorFrom, sourceFrom } from '../../../src/lib/atlas/rows';
import { indicatorId, period, placeCode } from '../../../src/lib/atlas/literals';
import type { Language, ViewKind } from '../../../src/lib/atlas/types';
import { changesStatement } from '../../../src/lib/i18n/change-sentence';
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
		question: { indicator, kind, at, title, change: null, sources, locale, texts }
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
	const level = within === 'vn' ? 'province' : 'district';
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
			'Cuối năm 2022, trong cả 17 đơn vị cấp huyện của tỉnh Gia Lai, tỷ lệ hộ nghèo cao nhất ở huyện Kông Chro (39,69 %), ' +
				'thấp nhất ở thành phố Pleiku (0,4 %). Số rà soát của chính quyền, nguồn: 64/KH-UBND, 09/01/2023.'
		);
		expect(await saidOfAll('64', 'poor_rate', '2022', 'en')).toBe(
			'At the end of 2022, among all 17 districts of Gia Lai Province, the poverty rate was highest in Kông Chro District (39.69%), ' +
				'lowest in Pleiku City (0.4%). Figure of the administrative review; source: 64/KH-UBND, 09/01/2023.'
		);
	});

	it('counts the places without figures', async () => {
		const vi = await saidOfAll('vn', 'gso_multidimensional_rate', '2023', 'vi');
		expect(vi).toContain('trong 62 tỉnh, thành phố có số liệu trên tổng số 63 của cả nước');
	});

	it('says that the places are only those within limits', async () => {
		const { figures, question } = await asked('poor_rate', '2022', 'vi');
		const places = (['Kông Chro', 'Kbang'] as const).map((name, index) => ({
			name: `Huyện ${name}`,
			figure: figures.get(placeCode(['630', '625'][index] ?? ''))
		}));
		expect(viewSentence('Tỉnh Gia Lai', places, 'district', question, 'từ 30 %')).toContain(
			'trong cả 2 đơn vị cấp huyện của tỉnh Gia Lai trong giới hạn đã chọn (từ 30 %)'
		);
	});

	it('says that there is nothing where there is nothing', async () => {
		expect(await saidOfAll('62', 'poor_rate', '2023', 'vi')).toMatch(/^Atlas chưa có số liệu/u);
	});
});

describe('a sentence about a difference', () => {
	const rate = 'gso_monetary_rate';

	async function changed(language: Language, keep: (value: number) => boolean) {
		const { figures: before } = await asked(rate, '2010', language);
		const { figures: after, question } = await asked(rate, '2013', language);
		const figures = differenceFigures(before, after);
		const change = { from: period('2010'), to: period('2013'), kind: 'observed' as const };
		const ofChange = { ...question, kind: 'difference' as const, change };
		const places = register
			.filter((cells) => cells['level'] === 'province')
			.map((cells) => ({
				name: cells['name'] ?? '',
				figure: figures.get(placeCode(cells['code'] ?? ''))
			}))
			.filter(({ figure }) => figure?.value != null && keep(figure.value));
		const value = (name: string) =>
			placeSentence(name, places.find((each) => each.name === name)?.figure, ofChange);
		return {
			said: viewSentence('vn', places, 'province', ofChange).replaceAll('\u00a0', ' '),
			of: (name: string) => value(name).replaceAll('\u00a0', ' ')
		};
	}

	it('where all fall, calls the smallest fall the smallest, not the highest figure', async () => {
		const { said, of } = await changed('vi', (value) => value < 0);
		expect(said).toMatch(
			/^Từ 2010 đến 2013, trong cả \d+ tỉnh, thành phố của cả nước, tỷ lệ hộ nghèo/u
		);
		expect(said).toMatch(
			/ giảm nhiều nhất ở tỉnh Hà Giang \(−16,2 điểm %\), giảm ít nhất ở .* \(−0,\d điểm %\)\./u
		);
		expect(said).not.toContain('cao nhất');
		expect(of('Tỉnh Hà Giang')).toMatch(/ của tỉnh Hà Giang giảm 16,2 điểm %\./u);
		const en = await changed('en', (value) => value < 0);
		expect(en.said).toMatch(
			/^From 2010 to 2013, among all \d+ provinces of Viet Nam, the monetary poverty rate .* fell most in Hà Giang Province \(−16\.2 percentage points\) and fell least in .* percentage points\)\./u
		);
		expect(en.of('Tỉnh Hà Giang')).toMatch(/ fell by 16\.2 percentage points\./u);
	});
});

describe('where changes are greatest', async () => {
	const { question } = await asked('gso_monetary_rate', '2013', 'vi');
	const change = { from: period('2010'), to: period('2013'), kind: 'observed' as const };
	const said = (least: number, most: number) =>
		changesStatement(
			change,
			[least, most],
			'tỷ lệ',
			'trong cả 2 tỉnh',
			(value, withValue) => (withValue ? `A${value}` : 'A'),
			{ ...question, kind: 'difference' }
		).replaceAll('\u00a0', ' ');

	it.each([
		[-5, 3, 'tăng nhiều nhất ở A3, giảm nhiều nhất ở A-5.'],
		[1, 3, 'tăng nhiều nhất ở A3, tăng ít nhất ở A1.'],
		[-5, -1, 'giảm nhiều nhất ở A-5, giảm ít nhất ở A-1.'],
		[-5, 0, 'giảm nhiều nhất ở A-5, không đổi ở A.'],
		[0, 3, 'tăng nhiều nhất ở A3, không đổi ở A.'],
		[-2, -2, 'ở nơi nào cũng giảm 2 điểm %.'],
		[0, 0, 'không nơi nào đổi.']
	])('from %d to %d', (least, most, end) => {
		expect(said(least, most)).toBe(`Từ 2010 đến 2013, trong cả 2 tỉnh, tỷ lệ ${end}`);
	});
});
