import { describe, expect, it } from 'vitest';
import { readPrinted } from '../../../src/lib/atlas/read-printed';
import type { Unit } from '../../../src/lib/atlas/types';
import { units } from '../../../src/lib/atlas/types';
import { realData, realObservations } from '../real-data';

const number = (value: number) => ({ kind: 'number', value });

describe('a printed figure', () => {
	it.each<[string, Unit, number]>([
		['12.680', 'household', 12680],
		['12 680', 'household', 12680],
		['383.134', 'household', 383134],
		['1.234.567', 'person', 1234567],
		['4658', 'household', 4658],
		['04', 'district', 4],
		['39,69', 'percent', 39.69],
		['39,69 %', 'percent', 39.69],
		['39,69\u00a0%', 'percent', 39.69],
		['40,30%', 'percent', 40.3],
		['39.69', 'percent', 39.69],
		['0,08', 'percentage_point', 0.08],
		['2', 'percentage_point', 2],
		['-0,5', 'percentage_point', -0.5],
		['12,345', 'percent', 12.345],
		['1.234,56', 'km2', 1234.56],
		['0', 'household', 0]
	])('%s %s is %d', (text, unit, value) => expect(readPrinted(text, unit)).toEqual(number(value)));

	it.each(['', ' ', '-', '–', '—', '…', '...', '..', 'x'])(
		'“%s” states nothing, not zero',
		(text) => expect(readPrinted(text, 'household')).toEqual({ kind: 'no_data' })
	);

	it('1.234 in percent or km² may be thousands or decimals', () => {
		expect(readPrinted('1.234', 'percent')).toEqual({ kind: 'ambiguous', readings: [1234, 1.234] });
		expect(readPrinted('1,234', 'km2')).toEqual({ kind: 'ambiguous', readings: [1.234, 1234] });
	});

	it('12,680 households may be English thousands or a slip', () => {
		expect(readPrinted('12,680', 'household')).toMatchObject({ kind: 'ambiguous' });
	});

	it('12,5 households are none', () => {
		expect(readPrinted('12,5', 'household')).toEqual({ kind: 'not_whole', value: 12.5 });
	});

	it('a percent sign on a count is refused', () => {
		expect(readPrinted('40,3 %', 'household')).toEqual({ kind: 'percent_sign' });
	});

	it.each(['12.680*', '5.033 (1)', 'đang cập nhật', '1.23.4', '31/12/2022', '12.68,3.1'])(
		'%s is no number',
		(text) => expect(readPrinted(text, 'household')).toEqual({ kind: 'no_number' })
	);
});

it('reads the prints of the plans and reviews as the values that were entered by hand', () => {
	const unitOf = new Map(
		(realData.tables.get('indicator')?.rows ?? []).map(({ cells }) => [
			cells['id'] ?? '',
			units.find((unit) => unit === cells['unit'])
		])
	);
	const sources = ['kh-64-gia-lai-2023', 'kh-sa-thay-2016', 'kh-kon-tum-2018', 'tu-mo-rong-2017'];
	const own = realObservations.filter(
		(each) => sources.includes(each.source) && /^[\d.,%\s]+$/u.test(each.asPrinted)
	);
	expect(own.length).toBeGreaterThan(140);
	for (const { asPrinted, indicator, value } of own) {
		const unit = unitOf.get(indicator);
		if (!unit || value === null) continue;
		const reading = readPrinted(asPrinted, unit);
		// A count printed as a share of itself, or with a comma, is asked about; the rest must agree.
		if (reading.kind === 'number') expect(reading.value, `${indicator} ${asPrinted}`).toBe(value);
		else expect(reading.kind, `${indicator} ${asPrinted}`).toBe('ambiguous');
	}
});
