import type { ClassFit, ClassMethod } from '../atlas/classify';
import type { TypedBreaks } from '../atlas/read-breaks';
import type { HouseholdPicture } from '../atlas/rate-households';

type Problem = Extract<TypedBreaks, { problem: string }>['problem'];

const method: Record<ClassMethod, string> = {
	policy: 'Ngưỡng trong văn bản',
	quantile: 'Số nơi bằng nhau',
	equal: 'Khoảng bằng nhau',
	jenks: 'Ngắt tự nhiên',
	continuous: 'Liên tục, không chia bậc',
	custom: 'Ngưỡng tự chọn'
};
const fit: Record<ClassFit, string> = {
	scope: 'Các nơi trên bản đồ này',
	all: 'Mọi nơi cùng cấp, mọi năm'
};
const problem: Record<Problem, (word: string) => string> = {
	none: () => 'Hãy gõ ít nhất một ngưỡng, ví dụ 2,5; 6; 10.',
	no_number: (word) =>
		`“${word}” không phải là số. Viết các ngưỡng cách nhau bằng dấu chấm phẩy: 2,5; 6; 10.`,
	ambiguous: (word) => `“${word}” có thể đọc thành hai số. Viết không có dấu phân cách hàng nghìn.`,
	too_many: (word) => `${word} ngưỡng là quá nhiều: nhiều nhất 8 ngưỡng, 9 bậc.`
};

const householdPicture: Record<HouseholdPicture, string> = {
	none: 'Chỉ tỷ lệ',
	bivariate: 'Tỷ lệ và số hộ: màu 3 × 3',
	bubbles: 'Tỷ lệ và số hộ: vòng tròn'
};

/** Texts of what changes the legend, which comes when it is asked for. */
export const legendVi = {
	method,
	ownLimits: 'Ngưỡng mặc định của atlas',
	methodLabel: 'Cách chia',
	count: 'Số bậc',
	fitLabel: 'Tính bậc theo',
	fit,
	typed: 'Ngưỡng tự gõ',
	apply: 'Áp dụng',
	typedHint: 'Cũng có thể kéo các mốc trên trục.',
	problem,
	limit: (number: string) => `Ngưỡng ${number}`,
	weightLabel: 'Đếm theo',
	places: 'Số nơi',
	households: 'Số hộ',
	householdsKnown: (known: string, all: string) => `Văn bản cho số hộ của ${known} / ${all} nơi.`,
	from: 'Chỉ xem từ',
	to: 'đến dưới',
	brushHint: 'Kéo ngang trên biểu đồ, hoặc bấm vào một bậc, để chỉ xem những nơi ấy.',
	shown: (range: string, count: string, all: string) => `${range}: ${count} / ${all} nơi`,
	lift: 'bỏ lọc',
	marksByClass: 'Diện ưu tiên theo bậc',
	classColumn: 'Bậc',
	householdsLabel: 'Hiện',
	householdPicture,
	householdCount: (count: string) => `${count}\u00a0hộ`,
	/** The same where there is little room. */
	householdCell: (count: string) => `${count}\u00a0hộ`,
	noHouseholds: 'không có số hộ',
	summed: 'tính lại: cộng các nơi cũ',
	squareLabel: 'Tỷ lệ và số hộ',
	/** From the lowest; where there are two classes, the first and the last. */
	rateSteps: ['tỷ lệ thấp', 'tỷ lệ vừa', 'tỷ lệ cao'],
	countSteps: ['ít hộ', 'số hộ vừa', 'nhiều hộ'],
	oneRate: 'cùng tỷ lệ',
	oneCount: 'cùng số hộ',
	cell: (rate: string, count: string) => `${rate}, ${count}`,
	cellLabel: (cell: string, places: string, own: string) =>
		`${cell}: ${places} nơi${own && `, có ${own}`}`,
	squareNote:
		'Số trong ô là số nơi. Mỗi chiều chia các nơi trên bản đồ thành ba phần gần bằng nhau. Bấm vào một ô để chỉ xem những nơi ấy.',
	tiedRates: (classes: string) => `Nhiều nơi có cùng tỷ lệ nên tỷ lệ chỉ còn ${classes} bậc.`,
	tiedCounts: (classes: string) => `Nhiều nơi có cùng số hộ nên số hộ chỉ còn ${classes} bậc.`,
	noPlaceHasBoth: 'Chưa có nơi nào có cả tỷ lệ và số hộ.',
	alone: (places: string) => `Chỉ có một trong hai số nên không được tô màu: ${places} nơi`,
	circleNote: 'Diện tích vòng tròn theo số hộ',
	circlesLabel: (counts: string) => `Cỡ vòng tròn theo số hộ: ${counts}`
};

/** The shape of these texts. */
export type LegendMessages = typeof legendVi;
