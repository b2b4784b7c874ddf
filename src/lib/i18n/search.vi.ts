import type { BoundarySet, MapLevel } from '../atlas/types';

const register: Record<BoundarySet, string> = {
	'2024': 'trước 1/7/2025',
	'2025': 'từ 1/7/2025'
};
const level: Record<MapLevel, string> = { province: 'tỉnh', district: 'huyện', commune: 'xã' };
const above: Record<MapLevel, (limit: string) => string> = {
	province: (limit) => `Tỉnh trên ${limit}`,
	district: (limit) => `Huyện trên ${limit}`,
	commune: (limit) => `Xã trên ${limit}`
};

/** Texts of the search, in Vietnamese; the English ones have the same shape. */
export const searchVi = {
	results: 'Kết quả tìm',
	groups: { places: 'Nơi', indicators: 'Chỉ số', presets: 'Bản đồ hay xem' },
	register,
	/** Level at which a place of this kind is drawn. */
	level: (name: string) => `cấp ${name}`,
	levelName: level,
	became: (name: string) => `nay là ${name}`,
	dividedAmong: (names: string) => `nay thuộc ${names}`,
	madeOf: (names: string) => `lập từ ${names}`,
	wasIn: (name: string) => `trước thuộc ${name}`,
	andMore: (names: string, count: string) => `${names} và ${count} nơi nữa`,
	above,
	aboveRate: (limit: string) => `tỷ lệ hộ nghèo từ ${limit} trở lên`,
	known: (count: string, level: string, scope: string, year: string) =>
		`${count} ${level} có số liệu ở ${scope}, ${year}`,
	listed: (count: string, level: string, scope: string) =>
		`${count} ${level} trong danh sách ở ${scope}`,
	country: 'cả nước',
	elsewhere: (scope: string) => `không có ở ${scope}`,
	nowhere: 'chưa có số liệu ở nơi nào',
	movedRegister: (name: string, register: string) =>
		`${name} chỉ có ở địa giới khác, nên đang xem: ${register}.`,
	movedScope: (scope: string, name: string) =>
		`Ở ${scope} chưa có số liệu cho “${name}”, nên bản đồ đã chuyển sang nơi có.`,
	count: (count: string) => `${count} kết quả.`,
	countOf: (shown: string, all: string) =>
		`${shown} trong ${all} nơi. Gõ thêm tên huyện hay tỉnh để thu hẹp.`,
	none: (typed: string) =>
		`Không thấy “${typed}”. Thử bớt chữ, viết không dấu, hoặc gõ mã của nơi đó.`,
	loading: 'Đang tải danh sách nơi…',
	failed: 'Không tải được danh sách nơi. Chỉ số và bản đồ hay xem vẫn tìm được.',
	hint: 'Gõ tên cũ hay mới, có dấu hay không, hoặc mã.'
};

export type SearchMessages = typeof searchVi;
