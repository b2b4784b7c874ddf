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
		'Tỷ lệ hộ nghèo thiếu hụt từng chỉ số. Chỗ tỷ lệ in ra mâu thuẫn với số hộ, thanh vẽ theo số hộ.',
	printedRate: (rate: string) => `in ${rate}`,
	trajectory: 'Chỉ tiêu và kết quả',
	trajectoryNote:
		'Chấm đặc: số đã rà soát; vòng tròn: chỉ tiêu. Không nối qua lúc đổi chuẩn nghèo (2021–2022).',
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
	parent: 'cấp trên',
	contains: 'Các nơi bên trong có số liệu',
	cite: 'Trích dẫn',
	citeForms: 'BibTeX, RIS',
	none: 'Chưa có văn bản nào trong atlas nói về nơi này.'
};

export type ProfileMessages = typeof profileVi;
