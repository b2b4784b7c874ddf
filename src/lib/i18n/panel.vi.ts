/** Texts of the panel of a place beyond its facts, in Vietnamese; the English ones have the same shape. */
export const panelVi = {
	line: (indicator: string) => `Diễn biến: ${indicator}`,
	change: 'đổi chuẩn',
	hollow: 'Vòng tròn rỗng: chỉ tiêu',
	broken: 'Không nối qua lúc đổi chuẩn',
	noList: 'không có trong danh sách nào của atlas',
	/** Names of the button at the upper edge of the sheet, by what it does. */
	raise: 'Mở bảng số liệu cao hơn',
	lower: 'Thu gọn bảng số liệu'
};

export type PanelMessages = typeof panelVi;
