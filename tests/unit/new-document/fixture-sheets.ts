import writeXlsxFile, { type SheetData } from 'write-excel-file/node';
import { realData } from '../real-data';

/**
 * Spreadsheets of the documents that are in `data/` already, made anew from its rows. They are fixtures: they
 * live in memory or in a temporary folder for as long as a test runs, and are never served.
 */
type Cell = string | number | null | { value: number; format: string };

const rows = (realData.tables.get('observation')?.rows ?? []).map(({ cells }) => cells);
const places = (realData.tables.get('place')?.rows ?? []).map(({ cells }) => cells);

/** The print of a figure of a document, or null where it has none. */
function printed(source: string, place: string, indicator: string): string | null {
	return (
		rows.find(
			(row) =>
				row['source_id'] === source &&
				row['place_code'] === place &&
				row['indicator_id'] === indicator &&
				(row['kind'] === 'observed' || indicator.includes('reduction'))
		)?.['as_printed'] ?? null
	);
}

function nameOf(code: string): string {
	return (
		places.find((place) => place['boundary_set'] === '2024' && place['code'] === code)?.['name'] ??
		''
	);
}

const giaLai = 'kh-64-gia-lai-2023';

/** The districts of the table of 64/KH-UBND in its own order, and what it calls their rows. */
export const giaLaiDistricts = rows
	.filter((row) => row['source_id'] === giaLai && row['indicator_id'] === 'households_total')
	.filter((row) => row['place_code'] !== '64')
	.map((row) => row['place_code'] ?? '');

/** The table of 64/KH-UBND, cell by cell as it is printed, under the lines that stand above it. */
export function giaLaiTable(): Cell[][] {
	const figures = (code: string) =>
		['households_total', 'poor_households', 'poor_rate', 'poor_rate_reduction'].map((indicator) =>
			printed(giaLai, code, indicator)
		);
	return [
		['BẢNG THỬ (FIXTURE)'],
		['Biểu số 01'],
		[],
		[
			'STT',
			'Đơn vị',
			'Tổng số hộ dân cư cuối năm 2022',
			'Hộ nghèo cuối năm 2022',
			null,
			'Chỉ tiêu giảm tỷ lệ hộ nghèo năm 2023 (%)'
		],
		[null, null, null, 'Số hộ', 'Tỷ lệ (%)'],
		['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
		['I', 'Tổng cộng', ...figures('64')],
		...giaLaiDistricts.map((code, i) => [String(i + 1), nameOf(code), ...figures(code)])
	];
}

const saThay = 'kh-sa-thay-2016';
const deprivations = rows
	.filter(
		(row) => row['source_id'] === saThay && /^deprivation_rate_/u.test(row['indicator_id'] ?? '')
	)
	.map((row) => (row['indicator_id'] ?? '').replace('deprivation_rate_', ''));

/** The deprivations of Huyện Sa Thầy at the start of 2016: one row, a count and a percentage of each. */
export function saThayTable(): Cell[][] {
	const heads = deprivations.map((ending) => {
		const name = realData.tables
			.get('indicator')
			?.rows.find(({ cells }) => cells['id'] === `deprivation_rate_${ending}`)?.cells['name_vi'];
		return (name ?? '').replace('Thiếu hụt: ', '');
	});
	return [
		['BẢNG THỬ (FIXTURE)'],
		['Đơn vị', 'Tổng số hộ nghèo', ...heads.flatMap((head) => [head, null])],
		[null, null, ...heads.flatMap(() => ['Số hộ', 'Tỷ lệ (%)'])],
		[
			'Huyện Sa Thầy',
			printed(saThay, '616', 'poor_households'),
			...deprivations.flatMap((ending) => [
				printed(saThay, '616', `deprived_households_${ending}`),
				printed(saThay, '616', `deprivation_rate_${ending}`)
			])
		]
	];
}

/** A table as the bytes of an .xlsx file. */
export function xlsxOf(table: readonly (readonly Cell[])[], sheet = 'Biểu 1'): Promise<Buffer> {
	const data: SheetData = table.map((row) =>
		row.map((cell) =>
			cell === null ? null : typeof cell === 'object' ? { ...cell, type: Number } : { value: cell }
		)
	);
	return writeXlsxFile(data, { sheet }).toBuffer();
}

/** A table as CSV with semicolons, as Excel in Vietnamese saves it. */
export function csvOf(table: readonly (readonly Cell[])[]): string {
	return table
		.map((row) =>
			row
				.map((cell) =>
					cell === null ? '' : typeof cell === 'object' ? String(cell.value) : String(cell)
				)
				.join(';')
		)
		.join('\r\n');
}

/** Answers for the table of 64/KH-UBND. */
export const giaLaiAnswers = {
	document: {
		title:
			'Kế hoạch thực hiện Chương trình mục tiêu quốc gia giảm nghèo bền vững năm 2023 trên địa bàn tỉnh Gia Lai',
		title_en:
			'Plan for the national target programme on sustainable poverty reduction in 2023, Gia Lai Province',
		issuer: 'UBND tỉnh Gia Lai',
		issuer_en: 'People’s Committee of Gia Lai Province',
		number: '64/KH-UBND',
		date: '09/01/2023',
		kind: 'plan',
		series: 'review',
		completeness_note: 'Có biểu tổng hợp 17 huyện, thị xã, thành phố.',
		completeness_note_en: 'Has the table of 17 districts.'
	},
	table: '1',
	register: '2024',
	level: 'district',
	parent: 'Gia Lai',
	columns: {
		A: { means: 'numbering' },
		B: { means: 'place' },
		C: { means: 'households_total', kind: 'observed', period: '31/12/2022' },
		D: { means: 'poor_households', kind: 'observed', period: '31/12/2022' },
		E: { means: 'poor_rate', kind: 'observed', period: '31/12/2022' },
		F: { means: 'poor_rate_reduction', kind: 'target', period: '2023' }
	},
	rows: { '7': '64' }
};

/** Answers for the table of Sa Thầy. */
export const saThayAnswers = {
	document: {
		title:
			'Tờ trình và Kế hoạch giảm nghèo theo phương pháp tiếp cận đa chiều huyện Sa Thầy giai đoạn 2016–2020',
		title_en:
			'Proposal and plan for multidimensional poverty reduction in Sa Thầy District, 2016–2020',
		issuer: 'UBND huyện Sa Thầy',
		issuer_en: 'People’s Committee of Sa Thầy District',
		date: '2017',
		kind: 'plan',
		series: 'review',
		completeness_note: 'Bản sao không có số, ngày và phụ lục 1–2.',
		completeness_note_en: 'The copy lacks number, date and annexes 1–2.',
		id: 'kh-sa-thay-2016'
	},
	table: '1',
	register: '2024',
	level: 'district',
	parent: 'Tỉnh Kon Tum',
	columns: {
		A: { means: 'place' },
		B: { means: 'poor_households', kind: 'observed', period: '01/01/2016' },
		...Object.fromEntries(
			deprivations.flatMap((ending, i) => {
				const letter = (column: number) => String.fromCharCode(65 + column);
				return [
					[
						letter(2 + 2 * i),
						{ means: `deprived_households_${ending}`, kind: 'observed', period: '2016-01-01' }
					],
					[
						letter(3 + 2 * i),
						{ means: `deprivation_rate_${ending}`, kind: 'observed', period: '2016-01-01' }
					]
				];
			})
		)
	}
};
