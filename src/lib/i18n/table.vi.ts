/** Texts of the wide table and of long lists, in Vietnamese; the English ones have the same shape. */
export const tableVi = {
	/** Heads of columns. */
	parent: 'Thuộc',
	rank: 'Thứ hạng',
	class: 'Bậc',
	note: 'Cách có số',
	period: 'Thời điểm',
	numerator: 'Tử số',
	denominator: 'Mẫu số',
	programmes: 'Diện ưu tiên',
	source: 'Nguồn',
	filter: 'Lọc theo tên hoặc mã',
	noMatch: 'Không có nơi nào khớp.',
	missing: (count: string) => `${count} nơi không có`,
	sum: (total: string) => `tổng: ${total}`,
	sumOf: (count: string, total: string) => `tổng của ${count} nơi có số liệu: ${total}`,
	listed: (count: string) => `đang hiện ${count} dòng`,
	copy: 'Chép bảng',
	copied: (count: string) => `Đã chép ${count} dòng, dán được vào Excel.`,
	copyFailed: 'Trình duyệt không cho chép. Hãy tải CSV.',
	download: 'Tải CSV',
	downloading: 'Đang lập tệp…',
	downloaded: (file: string, count: string) => `Đã lập ${file}: ${count} nơi.`,
	downloadFailed: 'Không lập được tệp: cơ sở dữ liệu không tải được. Vẫn chép bảng được.',
	keys: 'Phím ↑ ↓, Page Up, Page Down, Home, End đi qua các dòng; Enter chọn nơi.'
};

export type TableMessages = typeof tableVi;
