/** Texts of embeds, in Vietnamese. */
export const embedVi = {
	places: (count: string, all: string) => `${count} / ${all} nơi có số liệu`,
	source: 'Nguồn',
	openAtlas: 'Xem trong Atlas Giảm Nghèo',
	figures: 'Bảng số liệu',
	place: 'Nơi',
	value: 'Giá trị',
	find: 'Tìm nơi trên bản đồ',
	notFound: 'Không có nơi nào trên bản đồ tên như vậy',
	hint: 'Chạm hoặc trỏ vào bản đồ để đọc số liệu',
	live: 'Phóng to, thu nhỏ',
	boundaries: { pack: 'Ranh giới tham khảo', schematic: 'Ranh giới lược đồ' },
	version: (version: string) => `bản số liệu ${version}`,
	kept: 'số liệu giữ nguyên ở bản này',
	keptSince: (day: string) => `số liệu giữ nguyên như ngày ${day}; atlas nay có bản mới hơn`,
	unknown: 'Không có bản đồ ở địa chỉ này',
	unknownText: 'Địa chỉ nhúng nêu một nơi, chỉ số, năm hoặc bản số liệu mà atlas không có.'
};

export type EmbedMessages = typeof embedVi;
