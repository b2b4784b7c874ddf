import type { Yardstick } from '../atlas/yardstick';

const yardstick: Record<Yardstick, string> = {
	before_2016: 'chuẩn trước 2016',
	income_2011_2015: 'chuẩn thu nhập 2011–2015',
	qd59_2015: 'chuẩn 2016–2021 (QĐ 59/2015)',
	nd07_2021: 'chuẩn từ 2022 (NĐ 07/2021)',
	money_before_2006: 'chuẩn tiền trước 2006',
	money_2006: 'chuẩn tiền 2006–2010',
	money_2010: 'chuẩn tiền từ 2010'
};

/** Texts of the timeline and of the small maps by year, in Vietnamese; the English ones have the same shape. */
export const timeVi = {
	timeline: 'Dòng thời gian',
	back: 'Năm trước',
	forward: 'Năm sau',
	play: 'Chạy qua các năm',
	pause: 'Dừng',
	keys: 'Phím mũi tên: năm trước, năm sau; dấu cách: chạy, dừng.',
	yardstick,
	/** Short, for the axis. */
	begins: 'đổi chuẩn',
	withFigures: (count: string, all: string, level: string) =>
		`${count} / ${all} ${level} có số liệu`,
	inYear: (year: string, places: string) => `${year}: ${places}`,
	missing: (years: string) => `Không có số liệu: ${years}.`,
	broken: (years: string) => `Chuẩn đổi từ ${years}: số trước và sau không so sánh được.`,
	refitted: 'Khi chạy, bậc được tính theo mọi năm để màu so sánh được.',
	changeSince: 'Thay đổi so với',
	chooseYear: 'chọn năm',
	sideBySide: 'Mọi năm cạnh nhau',
	notSideBySide: 'Bản đồ từng năm có cho tỉnh, huyện và xã của một tỉnh.',
	yearMaps: 'Bản đồ từng năm',
	yearMapsNote: (at: string) =>
		`Các bản đồ dùng chung một thang bậc. Chú giải và danh sách là của ${at}; bấm một bản đồ để mở năm đó.`,
	openYear: (words: string) => `${words}: mở bản đồ`,
	byYear: (place: string, values: string) => `${place}: ${values}`
};

export type TimeMessages = typeof timeVi;
