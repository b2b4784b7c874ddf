import type { LandNeighbour } from '../atlas/types';

/** Texts of the profile pages in Vietnamese; the English ones have the same shape. */
export const profileVi = {
	title: (place: string) => `${place}: nghèo đa chiều`,
	description: (place: string) =>
		`Số liệu hộ nghèo, chỉ tiêu, diện ưu tiên của ${place}, mỗi con số kèm văn bản nguồn.`,
	onMap: 'Xem trên bản đồ',
	register: (year: string) => `địa giới ${year}`,
	area: (area: string) => `${area} km² (tính từ ranh giới)`,
	locator: (place: string) => `Vị trí của ${place}`,
	figures: 'Số liệu và nguồn',
	deprivation: 'Hộ nghèo thiếu hụt gì',
	deprivationNote:
		'Tỷ lệ hộ thiếu hụt từng chỉ số. Chỗ tỷ lệ in ra mâu thuẫn với số hộ, thanh vẽ theo số hộ.',
	printedRate: (rate: string) => `in ${rate}`,
	trajectory: 'Chỉ tiêu và kết quả',
	trajectoryNote:
		'Chấm đặc, nét liền: số đã rà soát; vòng tròn, nét đứt: chỉ tiêu, từ số xuất phát của nó. Không nối qua lúc đổi chuẩn nghèo (2021–2022).',
	standards: 'Hai chuẩn nghèo khác nhau thế nào',
	observed: 'hiện trạng',
	target: 'chỉ tiêu',
	resultUnknown: 'Chưa có kết quả cho chỉ tiêu này nên chưa biết có đạt hay không.',
	plannedTo: (to: string) => `Chỉ tiêu: ${to}; văn bản không in số xuất phát.`,
	plannedFromTo: (from: string, to: string, fall: string) =>
		`Từ ${from} xuống ${to}: mỗi năm giảm ${fall} điểm %.`,
	targetMet: (reached: string) => `Đạt chỉ tiêu: ${reached}.`,
	targetMissed: (reached: string) => `Không đạt chỉ tiêu: ${reached}.`,
	ruleKept: (above: string, minimum: string) =>
		`Kế hoạch theo đúng quy định của mình: nơi trên ${above} giảm ít nhất ${minimum} điểm % mỗi năm.`,
	ruleBroken: (above: string, minimum: string) =>
		`Kế hoạch không theo quy định của mình: nơi trên ${above} phải giảm ít nhất ${minimum} điểm % mỗi năm.`,
	compared: (indicator: string, year: string) => `So với các nơi cùng cấp: ${indicator}, ${year}`,
	rank: (rank: string, count: string) => `cao thứ ${rank} trong ${count} nơi có số liệu`,
	neighbour: 'giáp ranh',
	parent: 'cấp trên',
	successors: 'Từ 1/7/2025 nơi này thuộc',
	predecessors: 'Hợp thành từ',
	origin: {
		continued: 'Một nơi cũ, giữ tên.',
		renamed: 'Một nơi cũ, đổi tên.',
		merged: 'Nhập từ nhiều nơi cũ, nơi nào cũng trọn vẹn.',
		recomposed: 'Có phần của nơi cũ đã bị chia.'
	},
	whole: 'trọn vẹn',
	part: (share: string) => `${share} diện tích nơi cũ`,
	partByList: 'một phần, theo danh sách sắp xếp',
	shareNote:
		'Tỷ lệ diện tích đo trên hai bộ ranh giới tham khảo, không phải số của văn bản sắp xếp.',
	neighbours: 'Giáp ranh',
	geography: 'Biên giới và khoảng cách',
	landBorder: 'Biên giới đất liền',
	landBorderWith: (km: string, countries: string) => `${km}\u00a0km với ${countries}`,
	noLandBorder: 'không có',
	country: { cn: 'Trung Quốc', la: 'Lào', kh: 'Campuchia' } satisfies Record<LandNeighbour, string>,
	borderDistance: 'Từ tâm điểm tới biên giới đất liền',
	provinceCentreDistance: 'Tới tâm điểm của tỉnh, thành phố (không phải nơi đặt trụ sở)',
	kilometres: (km: string) => `${km}\u00a0km`,
	geographyNote: 'Tính từ ranh giới tham khảo, không phải danh sách pháp luật.',
	distanceNote: 'Khoảng cách là đường chim bay từ tâm điểm của nơi này.',
	contains: 'Các nơi bên trong có số liệu',
	unknown: (code: string, register: string) =>
		`Danh mục hành chính ${register} không có nơi nào mang mã ${code}.`,
	databaseFailed:
		'Trang của nơi này được dựng trong trình duyệt từ cơ sở dữ liệu, và cơ sở dữ liệu không mở được.',
	cite: 'Trích dẫn',
	citeForms: 'BibTeX, RIS',
	leftOutOnPaper: (count: string, address: string) =>
		`Bản in chỉ có số mới nhất của mỗi chỉ số; ${count} số còn lại, và chỗ của từng số trong văn bản, ở ${address}`,
	none: 'Chưa có văn bản nào trong atlas nói về nơi này.'
};

export type ProfileMessages = typeof profileVi;
