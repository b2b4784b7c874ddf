import { describe, expect, it } from 'vitest';
import { indicatorsOf, placesOf, placesWithin } from '../../../scripts/new-document/data-tables';
import { searchIndicators } from '../../../scripts/new-document/indicator-search';
import { rowLabels } from '../../../scripts/new-document/observation-rows';
import { periodInHead, writtenPeriod } from '../../../scripts/new-document/period-in-head';
import { recogniseColumn } from '../../../scripts/new-document/recognise-column';
import { isTotal, rowPlaces } from '../../../scripts/new-document/row-places';
import { sourceIdFor } from '../../../scripts/new-document/source-id';
import { realData } from '../real-data';

const indicators = indicatorsOf(realData.tables);

describe('the heads of a column', () => {
	const recognised = (...heads: string[]) => {
		const guess = recogniseColumn(heads, indicators, true);
		return guess.role === 'figure'
			? `${guess.indicator} ${guess.kind} ${guess.period ?? '?'}`
			: guess.role;
	};

	it.each([
		['numbering', ['STT']],
		['place', ['Huyện, thị xã, thành phố']],
		['place', ['Xã/phường/thị trấn']],
		['code', ['Mã ĐVHC']],
		['note', ['Ghi chú']],
		['households_total observed 2022-12-31', ['Tổng số hộ dân cư cuối năm 2022']],
		['poor_households observed 2022-12-31', ['Hộ nghèo cuối năm 2022', 'Số hộ']],
		['poor_rate observed 2022-12-31', ['HỘ NGHÈO CUỐI NĂM 2022', 'Tỷ lệ (%)']],
		['poor_rate observed ?', ['Tỉ lệ hộ nghèo']],
		['near_poor_rate observed 2023-12-31', ['Hộ cận nghèo tại thời điểm 31/12/2023', 'Tỷ lệ %']],
		['poor_and_near_poor_households observed ?', ['Số hộ nghèo và cận nghèo']],
		['poor_households_ethnic_minority observed ?', ['Số hộ nghèo DTTS']],
		['poor_rate_reduction target 2023', ['Chỉ tiêu giảm tỷ lệ hộ nghèo năm 2023 (%)']],
		['poor_rate target 2023-12-31', ['Chỉ tiêu năm 2023', 'Tỷ lệ hộ nghèo']],
		['deprivation_rate_toilet observed ?', ['Hố xí, nhà tiêu hợp vệ sinh', 'Tỷ lệ']],
		['deprived_households_health_insurance observed ?', ['Thiếu hụt BHYT', 'Số hộ']],
		['households_escaped_poverty observed 2023', ['Số hộ thoát nghèo năm 2023']]
	])('%s: %j', (wanted, heads) => expect(recognised(...heads)).toBe(wanted));

	it('that do not say over what, or of what, are left to the reader', () => {
		expect(recognised('Tỷ lệ (%)')).toBe('unknown');
		expect(recognised('Tỷ lệ hộ nghèo DTTS (%)')).toBe('unknown');
		expect(recognised('Nghèo')).toBe('unknown');
		expect(recognised('Kế hoạch giảm nghèo')).toBe('unknown');
	});

	it('that are the name of an indicator are that indicator', () => {
		for (const { id, name_vi } of indicators) {
			const same = indicators.filter((other) => other.name_vi === name_vi).map((each) => each.id);
			const guess = recogniseColumn([name_vi], indicators, false);
			expect(guess.role === 'figure' && same.includes(guess.indicator), `${id} ${name_vi}`).toBe(
				true
			);
		}
	});
});

describe('a search of the indicators', () => {
	it('finds them by words without marks, in any order, the shortest name first', () => {
		const [first] = searchIndicators('nha tieu thieu hut', indicators);
		expect(first?.id).toBe('deprivation_rate_toilet');
		expect(searchIndicators('ty le ho can ngheo', indicators)[0]?.id).toBe('near_poor_rate');
		expect(searchIndicators('poor_rate', indicators).map(({ id }) => id)).toContain('poor_rate');
	});

	it('finds nothing for words that no indicator has', () => {
		expect(searchIndicators('ngân hàng thế giới', indicators)).toEqual([]);
	});
});

describe('a period', () => {
	it('is a day of the calendar or a year', () => {
		expect(writtenPeriod('31/12/2022')).toBe('2022-12-31');
		expect(writtenPeriod('1.1.2016')).toBe('2016-01-01');
		expect(writtenPeriod('2022-12-31')).toBe('2022-12-31');
		expect(writtenPeriod('2023')).toBe('2023');
		for (const text of ['31/02/2023', '2022-13-01', 'cuối năm 2022', '23', ''])
			expect(writtenPeriod(text)).toBeNull();
	});

	it('of a head is the end of a year for a stock, its beginning where it says so, the year for a fall', () => {
		expect(periodInHead('Hộ nghèo cuối năm 2022', false)).toBe('2022-12-31');
		expect(periodInHead('Hộ nghèo đầu năm 2016', false)).toBe('2016-01-01');
		expect(periodInHead('Giảm trong năm 2023', true)).toBe('2023');
		expect(periodInHead('Số hộ', false)).toBeNull();
	});
});

describe('the places of rows', () => {
	const places = placesOf(realData.tables, '2024');
	const giaLai = places.find(({ code, level }) => code === '64' && level === 'province');
	if (!giaLai) throw new Error('no Gia Lai');
	const districts = placesWithin(places, 'district', '64');
	const found = (name: string, code = '') => {
		const [place] = rowPlaces([{ row: 0, name, code }], districts, giaLai);
		if (!place) throw new Error('no place');
		return place.kind === 'place'
			? `${place.how} ${place.place.code}`
			: `${place.why} ${place.offered.map((each) => each.code).join(' ')}`.trim();
	};

	it('are those within the parent, at whatever depth', () => {
		expect(districts).toHaveLength(17);
		expect(placesWithin(places, 'commune', '64').length).toBeGreaterThan(200);
		expect(placesWithin(places, 'province', 'vn')).toHaveLength(63);
	});

	it('are found by name', () => {
		expect(found('TP. Pleiku')).toBe('exact 622');
		expect(found('KBang')).toBe('exact 625');
	});

	it('are found by code where the name beside it is that of the place', () => {
		expect(found('Huyện Kông Chro', '630')).toBe('code 630');
		expect(found('Huyện Kông Chro', '631')).toBe('code_differs 631 630');
		expect(found('Huyện Kông Chro', '999')).toBe('code_unknown 630');
	});

	it('are offered for totals, by any of their names', () => {
		for (const name of ['Tổng cộng', 'TOÀN TỈNH', 'Cộng (I + II)', 'Tỉnh Gia Lai', 'Gia Lai'])
			expect(found(name)).toBe('total 64');
		expect(isTotal('Huyện Tông Cọ')).toBe(false);
	});
});

describe('the rows of a locator', () => {
	it('are called by the running numbers that the document prints', () => {
		expect(rowLabels(['I', '1', '2.', '3'])).toEqual(['I', '1', '2', '3']);
	});

	it('are counted where numbers are missing or begin anew', () => {
		expect(rowLabels(['1', '2', '1'])).toEqual(['1', '2', '3']);
		expect(rowLabels(['', '1'])).toEqual(['1', '2']);
	});
});

describe('the id of a document', () => {
	it('is that of the table for documents that are in it', () => {
		const none = new Set<string>();
		for (const id of ['kh-64-gia-lai-2023', 'kh-35-nghi-xuan-2019', 'qd-822-gia-lai-2022']) {
			const row = realData.tables
				.get('source')
				?.rows.find(({ cells }) => cells['id'] === id)?.cells;
			const { number = '', issuer = '', date = '', kind = '' } = row ?? {};
			expect(sourceIdFor({ number, issuer, date, kind }, none)).toBe(id);
		}
	});

	it('takes a number behind it where it is taken, and keeps y', () => {
		const document = { number: '', issuer: 'UBND huyện Sa Thầy', date: '2016', kind: 'plan' };
		expect(sourceIdFor(document, new Set())).toBe('kh-sa-thay-2016');
		expect(sourceIdFor(document, new Set(['kh-sa-thay-2016']))).toBe('kh-sa-thay-2016-2');
	});
});
