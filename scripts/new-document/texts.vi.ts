import { ledgerVi } from '../../src/lib/i18n/ledger.vi';
import { vi } from '../../src/lib/i18n/vi';
import type { Unit } from '../../src/lib/atlas/types';

const seriesName = {
	review: 'Rà soát hộ nghèo của chính quyền',
	survey: 'Điều tra mẫu của cơ quan thống kê',
	none: 'Không thuộc loại nào (danh sách, dân số…)'
};

/** Why a row has to be asked about. */
const openRow: Record<
	'total' | 'ambiguous' | 'none' | 'code_differs' | 'code_unknown',
	(row: number, name: string, code: string) => string
> = {
	total: (row, name) =>
		`Dòng ${row} “${name}” có vẻ là dòng tổng: có phải số của chính nơi này không?`,
	ambiguous: (row, name) => `Dòng ${row} “${name}”: có hơn một nơi hợp với tên này. Là nơi nào?`,
	none: (row, name) => `Dòng ${row} “${name}”: không có nơi nào đúng tên này. Những nơi gần nhất:`,
	code_differs: (row, name, code) =>
		`Dòng ${row}: mã ${code} không phải của “${name}”. Là nơi nào?`,
	code_unknown: (row, name, code) =>
		`Dòng ${row} “${name}”: không có mã ${code} trong phạm vi đã chọn. Là nơi nào?`
};

/** Why a cell has to be asked about. */
const openCell: Record<
	'ambiguous' | 'not_whole' | 'percent_sign' | 'no_number',
	(shown: string, unit: string) => string
> = {
	ambiguous: (shown, unit) => `“${shown}”${unit && ` (${unit})`} có thể là hai số khác nhau.`,
	not_whole: (shown, unit) =>
		`“${shown}” không phải số nguyên, mà cột này đếm ${unit || 'số lượng'}.`,
	percent_sign: (shown, unit) => `“${shown}” có dấu %, mà cột này đếm ${unit || 'số lượng'}.`,
	no_number: (shown) => `“${shown}” không đọc được thành số.`
};

/** Texts of the command in Vietnamese; the English ones have the same shape. */
export const textsVi = {
	language: 'vi' as const,
	/** The texts of the site, for what both say. */
	site: vi,
	ledger: ledgerVi,
	levelName: vi.levelPlural,
	registerName: vi.register,
	kindName: vi.observationKind,
	unitName: (unit: Unit) => (unit === 'percent' ? '%' : vi.unit[unit]),
	seriesName,
	series: (word: string) =>
		word === 'review' || word === 'survey' || word === 'none' ? seriesName[word] : word,
	documentKind: {
		plan: 'Kế hoạch, tờ trình',
		review_result: 'Kết quả rà soát (quyết định, báo cáo)',
		statistical_table: 'Biểu thống kê, niên giám',
		legal_list: 'Danh sách theo quyết định',
		press: 'Báo chí',
		secondary: 'Nguồn thứ cấp'
	},
	indicatorLabel: ({ id, name_vi, unit, base_vi }: IndicatorText) => {
		const measure = unit === 'percent' ? `% ${base_vi}` : vi.unit[unit];
		return `${name_vi}${measure ? ` (${measure})` : ''} · ${id}`;
	},
	withSuggestion: (question: string, suggestion: string) => `${question}\n  [Enter: ${suggestion}]`,
	answerAt: (key: string) => `tệp trả lời · ${key}`,
	hello:
		'Thêm một văn bản vào atlas. Chưa có gì được ghi cho đến khi bạn đồng ý ở bước cuối.\nGõ câu trả lời rồi Enter; Ctrl+C để dừng.',
	spreadsheet: 'Tệp bảng tính (.xlsx hoặc .csv), gõ đường dẫn:',
	step: {
		document: '1. Văn bản',
		sheet: '2. Bảng tính',
		places: '3. Các nơi',
		columns: '4. Các cột',
		preview: '5. Những dòng sẽ thêm',
		ledger: '6. Sổ đối chiếu nói gì',
		write: '7. Ghi vào data/'
	},
	document: {
		title: 'Tên văn bản (trích yếu), như in:',
		title_en: 'Tên bằng tiếng Anh (bắt buộc, dịch ngắn gọn):',
		issuer: 'Cơ quan ban hành (ví dụ: UBND tỉnh Gia Lai):',
		issuer_en: 'Cơ quan ban hành bằng tiếng Anh (bắt buộc):',
		number: 'Số, ký hiệu (ví dụ: 64/KH-UBND; bản sao không có thì bỏ trống):',
		date: 'Ngày ban hành (31/12/2022, hoặc chỉ năm; không biết thì bỏ trống):',
		kind: 'Loại văn bản:',
		series: 'Số liệu của văn bản thuộc loại nào? Hai loại không bao giờ đứng chung một dãy.',
		url: 'Địa chỉ trên mạng (https://…; không có thì bỏ trống):',
		completeness_note: 'Bản sao thiếu gì, hoặc đã chép đến đâu (bắt buộc, một câu):',
		completeness_note_en: 'Câu đó bằng tiếng Anh (bắt buộc):',
		id: 'Mã của văn bản trong bảng (chữ thường, số, gạch nối):'
	},
	sheet: {
		which: 'Lấy trang nào?',
		named: (name: string, rows: number) => `${name} (${rows} dòng)`,
		header: 'Đầu cột ở những dòng nào của trang (ví dụ 5 hoặc 5-6)?',
		columns: 'Các cột tìm thấy:',
		headless: (column: string) => `  ${column} · không có đầu cột: bỏ qua`,
		table: 'Trong văn bản, đây là biểu (phụ lục) số mấy? Người đọc sẽ được dẫn về đó.'
	},
	places: {
		register: 'Tên các nơi theo địa giới nào?',
		level: 'Mỗi dòng là một:',
		parent: (level: string) => `Các ${level} này thuộc nơi nào? Gõ tên hoặc mã:`,
		scope: (count: number, level: string, parent: string) =>
			`Sẽ tìm trong ${count} ${level} của ${parent}.`
	},
	columns: {
		how: 'Với từng cột: Enter để nhận gợi ý; gõ vài chữ để tìm chỉ số; “-” để bỏ cột.\nCột tên nơi gõ “noi”, cột mã gõ “ma”, cột số thứ tự gõ “stt”.',
		role: { place: 'noi', code: 'ma', numbering: 'stt' },
		means: (column: string, head: string, proposed: string, unknown: boolean) =>
			`Cột ${column} “${head}”${proposed ? `: có lẽ là ${proposed}` : ''}${unknown ? ': chưa nhận ra, đầu cột không nói đủ là gì, trên số hộ nào' : ''}`,
		found: (typed: string) => `Các chỉ số có “${typed}”; gõ số thứ tự:`,
		kind: (column: string) => `Cột ${column} là:`,
		period: (column: string) => `Cột ${column} là số của ngày (31/12/2022) hay năm (2023) nào?`,
		fraction: (column: string) =>
			`Mọi số ở cột ${column} đều không quá 1. Số 0,4 ở đây nghĩa là gì?`,
		percentOfHundred: '0,4 %',
		shareOfOne: '40 %',
		numerator: (column: string, base: string) =>
			`Tỷ lệ ở cột ${column} (trên ${base}): số hộ của nó (tử số) ở cột nào? “-” nếu không có`,
		denominator: (column: string, base: string) =>
			`Tỷ lệ ở cột ${column}: tổng số ${base} (mẫu số) ở cột nào? “-” nếu không có`
	},
	rows: {
		open: openRow,
		how: '  Gõ số thứ tự, mã của nơi, hoặc “-” để bỏ dòng này.',
		folded: (address: string, name: string, place: string) =>
			`${address} “${name}” được hiểu là ${place} (khác dấu).`,
		empty: (count: number) => `${count} dòng có tên nhưng không có số ở cột nào: bỏ qua.`
	},
	cells: {
		question: (address: string, why: string) => `Ô ${address}: ${why}`,
		open: openCell,
		asPrinted: 'giữ như in, để trống giá trị (atlas ghi chú là không đọc được chắc chắn)',
		noData: 'coi là không có số liệu, không thêm dòng nào'
	},
	preview: {
		source: (id: string, title: string) => `Văn bản ${id}: ${title}`,
		total: (count: number, places: number) => `${count} số liệu của ${places} nơi:`,
		perIndicator: (count: number, indicator: string, kind: string, period: string) =>
			`  ${String(count).padStart(4)}  ${indicator} · ${kind}, ${period}`,
		first: 'Những dòng đầu:',
		printed: (text: string) => `in “${text}”`,
		withoutData: (count: number) =>
			`${count} ô để trống hoặc ghi “-”, “…”: không có số liệu, không phải số 0.`,
		unrounded: (cells: string) =>
			`Những ô này có số chưa làm tròn: ${cells}. Nếu văn bản in ít số lẻ hơn, hãy định dạng lại ô cho giống bản in.`,
		withoutCounts: (columns: string) =>
			`Tỷ lệ ở cột ${columns} không có đủ số hộ và mẫu số: sổ đối chiếu sẽ không tính lại được.`,
		unused: (keys: string) => `Những câu trả lời không dùng tới: ${keys}`,
		valid: 'Kiểm tra dữ liệu: không có lỗi.'
	},
	check: {
		none: 'Sổ đối chiếu không có gì để tính lại ở văn bản này.',
		tally: (count: string) => `${count} phép kiểm của văn bản này: `,
		line: (row: CheckText) =>
			`  ${row.verdict} · ${row.place} · ${row.figure} · ${row.when}\n    in ${row.printed}; tính lại ${row.recomputed}${row.how && ` (${row.how})`}; lệch ${row.difference} · ${row.where}${row.cell && ` · ô ${row.cell}`}`,
		keep: 'Mâu thuẫn là của văn bản: giữ cả hai số, không sửa số in. Chỉ sửa khi bảng tính chép sai bản in.',
		more: (count: number) => `  … và ${count} phép kiểm nữa như vậy`,
		changed: 'Kết luận về các văn bản cũ thay đổi:',
		becomes: (before: string, now: string) => `${before} → ${now}`,
		gone: 'không còn kiểm',
		added: (count: number) => `${count} phép kiểm mới về các văn bản cũ.`,
		unchanged: 'Kết luận về các văn bản cũ không thay đổi.'
	},
	write: {
		question: (count: number) =>
			`Ghi 1 dòng vào data/source.csv và ${count} dòng vào data/observation.csv?`,
		yes: 'Ghi',
		no: 'Không ghi',
		dryRun: 'Chạy thử (--dry-run): chưa ghi gì.',
		declined: 'Chưa ghi gì.',
		done: (count: number) =>
			`Đã thêm 1 dòng vào data/source.csv và ${count} dòng vào data/observation.csv.`,
		next: (address: string, place: string, id: string) =>
			[
				'Việc tiếp theo:',
				'  npm run dev                      xem trên bản đồ:',
				...(address ? [`    http://localhost:5173${address}`] : []),
				`    http://localhost:5173${place}`,
				'  git diff --stat                  chỉ hai tệp trên thay đổi, chỉ có dòng thêm',
				`  git switch -c ${id}`,
				'  git add data/source.csv data/observation.csv',
				`  git commit -m "Thêm ${id}"`,
				'  git push -u origin HEAD          rồi mở đề nghị hợp nhất; xem CONTRIBUTING.md'
			].join('\n')
	},
	saved: (path: string, command: string) =>
		`Các câu trả lời đã lưu ở ${path}. Chạy tiếp từ đó:\n  ${command}`,
	stopped: 'Dừng lại, chưa ghi gì vào data/:',
	trouble: {
		missingFile: 'không có tệp này. Kiểm tra lại đường dẫn và tên tệp.',
		wrongType: 'không phải .xlsx hay .csv. Mở tệp rồi lưu lại (Save As) thành .xlsx.',
		notXlsx:
			'không mở được như tệp .xlsx (có thể là .xls cũ đổi đuôi, hoặc có mật khẩu). Mở rồi lưu lại thành .xlsx.',
		notUtf8: 'không phải CSV mã UTF-8. Lưu lại kiểu “CSV UTF-8”, hoặc .xlsx.',
		emptyFile: 'không có ô nào có chữ hay số. Chọn tệp khác.',
		noHeader:
			'không tìm thấy dòng nào có tên nơi và số liệu dưới các đầu cột. Chọn trang khác, hoặc ghi rõ dòng đầu cột (header).',
		badHeader: (typed: string, rows: number) =>
			`“${typed}” không phải dòng đầu cột của trang này. Gõ số dòng từ 1 đến ${rows - 1}, như 5 hoặc 5-6.`,
		badTable: (typed: string) =>
			`“${typed}” không dùng được. Gõ số của biểu, không có dấu “;” hay “|”.`,
		noPlaceColumn:
			'chưa có cột nào là tên nơi hay mã. Chỉ ra cột đó bằng “noi” hoặc “ma” (trong tệp trả lời: place, code).',
		noFigureColumn: 'chưa có cột số liệu nào. Chọn chỉ số cho ít nhất một cột.',
		noRows: 'không còn dòng nào có số liệu của một nơi. Kiểm tra dòng đầu cột và phạm vi các nơi.',
		noPlaces: 'bảng danh mục hành chính không có nơi nào. Kiểm tra thư mục data/.',
		noAnswer: (key: string, question: string) =>
			`tệp trả lời thiếu ${key} (${question.split('\n')[0] ?? ''}). Thêm vào, hoặc chạy với --ask để được hỏi.`,
		ended: 'dừng trước khi trả lời xong.',
		emptyAnswer: (question: string) => `Chỗ này không được để trống. ${question}`,
		notAnOption: (typed: string, words: string) =>
			`“${typed}” không có trong các lựa chọn. Gõ số thứ tự, hoặc một trong: ${words}.`,
		badDate: (typed: string) =>
			`“${typed}” không phải ngày hay năm. Gõ như 31/12/2022, 2022-12-31 hoặc 2022.`,
		badUrl: (typed: string) =>
			`“${typed}” không phải địa chỉ trên mạng. Gõ cả https://, hoặc bỏ trống.`,
		badId: (typed: string) =>
			`Mã “${typed}” đã có văn bản khác dùng, hoặc có ký tự khác chữ thường không dấu, số và gạch nối.`,
		noSuchPlace: (typed: string, nearest: string) =>
			`Không có đúng một nơi tên “${typed}”. Gần nhất: ${nearest}. Gõ tên đủ loại (tỉnh, huyện…) hoặc mã.`,
		noSuchRowPlace: (typed: string) =>
			`“${typed}” không phải một lựa chọn, mã hay tên đầy đủ của một nơi trong phạm vi. Gõ lại, hoặc “-” để bỏ dòng.`,
		noIndicator: (typed: string) =>
			`Không có chỉ số nào có đủ các chữ “${typed}”. Thử ít chữ hơn, hoặc “-” để bỏ cột.`,
		noColumn: (typed: string) =>
			`“${typed}” không phải một cột khác của bảng. Gõ chữ cái của cột, hoặc “-”.`,
		openRow: (question: string, offered: string, row: number) =>
			`${question}${offered && ` ${offered}.`} Thêm vào tệp trả lời: "rows": {"${row}": "mã của nơi"}, hoặc "-" để bỏ dòng.`,
		openCell: (why: string, address: string, words: string) =>
			`${why} Sửa ô cho giống bản in, hoặc thêm vào tệp trả lời: "cells": {"${address}": …} với một trong: ${words}.`,
		badAnswers: 'không phải tệp trả lời dạng JSON. Xem mẫu trong CONTRIBUTING.md.',
		badOption: (option: string) =>
			`không có lựa chọn ${option}. Dùng: --spreadsheet, --answers, --ask, --save, --dry-run, --lang vi|en, --data.`,
		dataBroken: 'dữ liệu hiện có đang có lỗi, phải sửa trước (npm run data).'
	},
	problem: {
		rateOutside: (value: string) =>
			`${value} không phải tỷ lệ phần trăm: phải từ 0 đến 100. Kiểm tra chỉ số của cột và định dạng ô.`,
		overBase: (part: string, base: string) =>
			`tử số ${part} lớn hơn mẫu số ${base}. Kiểm tra hai cột số hộ đã chọn cho tỷ lệ này.`,
		noBase: (indicator: string) =>
			`chỉ số ${indicator} là phần trăm mà không ghi phần trăm của số nào (base_vi trống). Bổ sung trong data/indicator.csv trước.`,
		series: (indicator: string, own: string, other: string, nearest: string) =>
			`${indicator} thuộc loại “${own}”, còn văn bản này thuộc loại “${other}”; hai loại không đứng chung. Chọn chỉ số khác${nearest && ` (gần nhất: ${nearest})`}, hoặc sửa loại của văn bản.`,
		standard: (period: string, standard: string, indicator: string) =>
			`${indicator} theo chuẩn ${standard === 'qd59_2015' ? 'QĐ 59/2015/QĐ-TTg (2016–2021)' : 'NĐ 07/2021/NĐ-CP (từ 2022)'}, mà số này là của ${period}. Kiểm tra thời điểm của cột, hoặc chọn chỉ số của chuẩn khác.`,
		targetEarly: (period: string, start: string, where: string) =>
			`chỉ tiêu của ${period} lại trước ${start}, ngày của số liệu mà nó bắt đầu từ đó (${where}). Kiểm tra thời điểm của hai cột, hoặc một cột bị nhận nhầm là chỉ tiêu.`,
		twice: (where: string) =>
			`trùng nơi, chỉ số, thời điểm và loại với ${where}. Mỗi số chỉ một dòng: bỏ một cột hoặc một dòng.`,
		sourceTwice: (name: string, id: string) =>
			`“${name}” đã có trong atlas với mã ${id}. Một văn bản chỉ nhập một lần; muốn thêm số thì sửa data/observation.csv (xem CONTRIBUTING.md).`,
		empty: (column: string) => `thiếu ${column}. Trả lời câu hỏi đó.`,
		badValue: (column: string, value: string) =>
			`${column} “${value}” không đúng dạng. Kiểm tra câu trả lời hoặc ô này.`,
		other: (message: string) => message
	}
};

/** What is said of an indicator. */
export interface IndicatorText {
	readonly id: string;
	readonly name_vi: string;
	readonly name_en: string;
	readonly unit: Unit;
	readonly base_vi: string;
	readonly base_en: string;
}

/** What is said of a check of the ledger, each in the reader's language. */
export interface CheckText {
	readonly verdict: string;
	readonly place: string;
	readonly figure: string;
	readonly when: string;
	readonly printed: string;
	readonly recomputed: string;
	readonly how: string;
	readonly difference: string;
	readonly where: string;
	/** Cell of the spreadsheet; empty for an older document. */
	readonly cell: string;
}
