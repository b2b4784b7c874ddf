import { foldWords } from '../../src/lib/atlas/fold-text';

/** Heads of columns that hold no figure. A head is one of these, or begins with it. */
export const plainHeads = {
	numbering: ['STT', 'TT', 'Số TT', 'Số thứ tự'],
	code: ['Mã', 'Mã số', 'Mã đơn vị', 'Mã ĐVHC', 'Mã huyện', 'Mã xã', 'Mã tỉnh'],
	place: [
		'Đơn vị',
		'Đơn vị hành chính',
		'Địa phương',
		'Địa bàn',
		'Tên đơn vị',
		'Tên huyện',
		'Tên xã',
		'Tên tỉnh',
		'Huyện',
		'Huyện, thị xã, thành phố',
		'Các huyện',
		'Xã',
		'Xã, phường, thị trấn',
		'Xã, phường',
		'Tỉnh',
		'Tỉnh, thành phố',
		'Nơi'
	],
	note: ['Ghi chú']
} as const;

/** Words of the ten deprivations of QĐ 59/2015/QĐ-TTg, and how their indicators end. */
export const deprivations: readonly (readonly [ending: string, words: readonly string[]])[] = [
	['health_insurance', ['bảo hiểm y tế', 'BHYT']],
	['health_access', ['tiếp cận dịch vụ y tế', 'tiếp cận các dịch vụ y tế', 'khám chữa bệnh']],
	['adult_education', ['giáo dục của người lớn', 'giáo dục người lớn', 'trình độ giáo dục']],
	['child_schooling', ['đi học của trẻ em', 'trẻ em đi học', 'đi học']],
	['housing_quality', ['chất lượng nhà ở']],
	['housing_area', ['diện tích nhà ở']],
	['water', ['nguồn nước']],
	['toilet', ['nhà tiêu', 'hố xí']],
	['telecom', ['dịch vụ viễn thông', 'viễn thông']],
	['information_asset', ['tài sản tiếp cận thông tin', 'tài sản phục vụ tiếp cận thông tin']]
];

/** A text to look for phrases in, without regard to marks, case and punctuation. */
export function phrasesOf(text: string): { has: (...phrases: readonly string[]) => boolean } {
	const words = ` ${foldWords(text).join(' ')} `;
	return {
		has: (...phrases) =>
			phrases.some((phrase) => words.includes(` ${foldWords(phrase).join(' ')} `))
	};
}
