import type { Refusal } from '../atlas/difference';

/** Why two figures are not subtracted. */
const refusal: Record<Refusal, string> = {
	same: 'hai bên là cùng một số liệu',
	unit: 'hai bên khác đơn vị tính',
	series:
		'hai bên thuộc hai loại nguồn khác nhau, như rà soát của chính quyền và điều tra chọn mẫu',
	base: 'hai tỷ lệ tính trên hai nhóm khác nhau',
	subject: 'hai chỉ số đo hai việc khác nhau',
	standard: 'hai bên theo hai chuẩn nghèo khác nhau',
	time: 'hai chỉ số khác nhau chỉ trừ cho nhau được khi cùng năm và cùng loại số liệu'
};

/** Texts of comparing two questions or several places, in Vietnamese; the English ones have the same shape. */
export const compareVi = {
	refusal,
	refused: (reason: string) => `Không lấy hiệu được: ${reason}. Đang xem hai bản đồ cạnh nhau.`,
	against: (shown: string, other: string) => `${shown} và ${other}`,
	change: (name: string, from: string, to: string) => `Thay đổi ${name}, ${from} → ${to}`,
	minus: (shown: string, other: string) => `${shown} trừ ${other}`,
	changeColumn: (unit: string) => `Thay đổi (${unit})`,
	differenceColumn: (unit: string) => `Chênh lệch (${unit})`,
	slider: (left: string, right: string) => `Vạch chia: bên trái ${left}, bên phải ${right}`,
	split: (percent: string) => `bên trái ${percent}`,
	second: 'Bản đồ so sánh',
	sameClasses: 'Cùng bậc màu với chú giải trên.',
	otherClasses: 'Bậc màu riêng: hai bản đồ không cùng thước đo.',
	form: {
		heading: 'So sánh với',
		indicator: 'Chỉ số',
		kind: 'Loại số liệu',
		year: 'Năm',
		how: 'Cách xem',
		side: 'Cạnh nhau',
		swipe: 'Kéo vạch',
		difference: 'Lấy hiệu',
		noDifference: (reason: string) => `Không lấy hiệu được: ${reason}.`,
		show: 'So sánh',
		end: 'Thôi so sánh'
	},
	places: {
		open: 'So sánh với nơi khác',
		heading: (title: string) => `${title}: so với nơi khác`,
		place: 'Nơi',
		value: 'Giá trị',
		source: 'Nguồn',
		own: 'nơi đang xem',
		parent: 'cấp trên',
		neighbour: 'giáp ranh',
		remove: (name: string) => `Bỏ ${name}`,
		add: 'Thêm nơi để so sánh',
		otherRegister: (name: string) => `${name} thuộc danh mục địa giới khác.`,
		full: (most: string) => `Nhiều nhất ${most} nơi.`,
		end: 'Thôi so sánh nơi này',
		loading: 'Đang tìm các nơi giáp ranh…'
	}
};

export type CompareMessages = typeof compareVi;
