/** Texts of the page that makes frames for other sites, in Vietnamese. */
export const shareVi = {
	title: 'Nhúng bản đồ vào trang khác',
	lead: 'Chọn bản đồ, xem trước ở ba bề rộng, rồi chép mã vào bài viết. Số liệu, nguồn và chú thích đi cùng bản đồ.',
	what: 'Bản đồ nào',
	noProvinces:
		'Câu hỏi này chưa có số liệu bên trong tỉnh nào. Chọn cấp huyện, cấp xã hoặc chỉ số khác để chọn được tỉnh.',
	shown: 'Khung hiện gì',
	ownTitle: 'Tiêu đề của bạn',
	ownTitleHint: 'Tiêu đề của atlas đứng nhỏ bên dưới.',
	note: 'Lời ghi của bạn',
	parts: { legend: 'Chú giải', search: 'Ô tìm nơi', figures: 'Bảng số liệu' },
	names: 'Tên nơi trên bản đồ, nơi nào đủ chỗ',
	theme: 'Nền',
	themes: { auto: 'Theo máy người đọc', light: 'Sáng', dark: 'Tối' },
	language: 'Ngôn ngữ của khung',
	languages: { vi: 'Tiếng Việt', en: 'Tiếng Anh' },
	figures: 'Số liệu',
	figuresOf: { newest: 'Luôn mới nhất', frozen: 'Giữ nguyên bản này' },
	frozen: (version: string) =>
		`Khung giữ nguyên bản số liệu ${version}, kể cả khi atlas có bản mới. Danh sách đánh dấu luôn là bản mới nhất.`,
	height: 'Chiều cao',
	heights: { auto: 'Vừa nội dung (có mã đặt chiều cao)', fixed: 'Cố định' },
	pixels: 'điểm ảnh',
	preview: 'Xem trước',
	width: 'Bề rộng',
	widthOf: (pixels: number) => `${pixels} px`,
	fixed: 'Khung nhẹ: bản đồ có sẵn trong trang, đọc được cả khi không có JavaScript.',
	live: 'Câu hỏi này chưa có khung nhẹ: khung hiện bản đồ của trang chính, nặng hơn, và không đổi được tiêu đề, lời ghi, phần hiện và nền, cũng không giữ nguyên được một bản số liệu.',
	code: 'Mã để nhúng',
	element: 'Hoặc bằng phần tử',
	link: 'Liên kết',
	copy: 'Chép',
	copied: (what: string) => `Đã chép: ${what}`,
	refused: 'Trình duyệt không cho chép: mã đã được bôi đen, hãy chép bằng bàn phím.',
	versions: 'Khung luôn hiện bản số liệu mới nhất của atlas.'
};

export type ShareMessages = typeof shareVi;
