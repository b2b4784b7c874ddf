import type { MapLevel, ViewKind } from '../atlas/types';

/** Units of a level in a sentence: a huyện, a thị xã and a thành phố are all of one level. */
const units: Record<MapLevel, string> = {
	province: 'tỉnh, thành phố',
	district: 'đơn vị cấp huyện',
	commune: 'đơn vị cấp xã'
};
/** What changes in a sentence about a change. */
const changing: Record<ViewKind, (name: string) => string> = {
	observed: (name) => name,
	target: (name) => `chỉ tiêu về ${name}`,
	gap: (name) => `khoảng cách đến chỉ tiêu về ${name}`
};

/** Texts of taking a view away as a picture or as words, in Vietnamese; the English ones have the same shape. */
export const takeVi = {
	heading: 'Tải ảnh · chép · nhúng',
	close: 'Đóng',
	image: {
		heading: 'Ảnh',
		format: 'Định dạng',
		formats: { svg: 'SVG (chữ là chữ)', png: 'PNG', pdf: 'PDF (để in)' },
		size: 'Khổ',
		sizes: {
			web: 'Trang web, ngang',
			portrait: 'A4 đứng',
			landscape: 'A4 ngang',
			card: 'Thẻ chia sẻ'
		},
		scale: 'Độ nét',
		scales: (times: string, width: string, height: string) => `${times}× (${width} × ${height} px)`,
		transparent: 'Nền trong suốt',
		save: 'Tải ảnh',
		working: 'Đang vẽ ảnh…',
		saved: (file: string) => `Đã tải ${file}.`,
		failed: 'Không vẽ được ảnh trong trình duyệt này. SVG thì hầu như trình duyệt nào cũng được.',
		noBoundaries: 'Bản này không có ranh giới để vẽ.',
		first: 'Ảnh là của bản đồ thứ nhất.',
		preview: 'Xem trước'
	},
	batch: {
		heading: (province: string) => `Mỗi huyện một ảnh: ${province}`,
		text: 'Huyện nào có số liệu của các xã thì ảnh là bản đồ các xã; huyện nào không có thì ảnh là bản đồ các huyện, có viền quanh huyện đó.',
		make: 'Tải mọi ảnh (ZIP)',
		cancel: 'Dừng',
		progress: (done: string, all: string) => `Đã vẽ ${done} / ${all} ảnh`,
		saved: (file: string, count: string) => `Đã tải ${file}, ${count} ảnh.`,
		cancelled: 'Đã dừng, không có tệp nào được tải.'
	},
	copy: {
		heading: 'Sao chép',
		share: 'Làm khung nhúng: tiêu đề, lời ghi, xem trước…',
		what: {
			sentenceVi: 'Câu tiếng Việt',
			sentenceEn: 'Câu tiếng Anh',
			citation: 'Trích dẫn',
			figures: 'Số liệu (CSV)',
			frame: 'Mã nhúng',
			link: 'Đường dẫn'
		},
		copied: (what: string) => `Đã sao chép: ${what}.`,
		refused: (what: string) =>
			`Trình duyệt không cho sao chép. ${what} ở trong ô dưới đây, đã chọn sẵn: bấm Ctrl+C.`,
		failed: 'Không lấy được số liệu để sao chép.',
		text: 'Nội dung sao chép'
	},
	sheet: {
		places: (count: string, all: string) => `${count} / ${all} nơi có số liệu`,
		chosen: (name: string) => name,
		rateLimits: (limits: string) => `A, B, C: tỷ lệ, chia ở ${limits} %.`,
		countLimits: (limits: string) => `1, 2, 3: số hộ, chia ở ${limits}.`,
		circles: (count: string) => `vòng tròn lớn nhất: ${count} hộ`,
		source: (sources: string) => `Nguồn: ${sources}`,
		more: (count: string) => `và ${count} nguồn khác`,
		made: (date: string) => `lập ngày ${date}`,
		only: (range: string) => `Chỉ hiện: ${range}.`,
		hexagons: 'Mỗi nơi một ô lục giác bằng nhau; vị trí gần đúng.'
	},
	sentence: {
		endOf: (year: string) => `Cuối năm ${year}`,
		startOf: (year: string) => `Đầu năm ${year}`,
		inYear: (year: string) => `Năm ${year}`,
		on: (date: string) => `Ngày ${date}`,
		country: 'cả nước',
		poor: {
			poor_rate: 'hộ nghèo',
			near_poor_rate: 'hộ cận nghèo',
			poor_and_near_poor_rate: 'hộ nghèo và cận nghèo'
		},
		households: (when: string, place: string, count: string, poor: string, rate: string) =>
			`${when}, ${place} có ${count} ${poor}, chiếm ${rate}`,
		ofTotal: (total: string) => `tổng số ${total} hộ dân cư`,
		ofAll: (base: string) => `số ${base}`,
		named: (name: string) => `chỉ số “${name}”`,
		value: (when: string, name: string, place: string, value: string) =>
			`${when}, ${name} của ${place} là ${value}`,
		base: (base: string) => `trên ${base}`,
		target: (name: string, place: string, when: string, value: string) =>
			`Chỉ tiêu ${when.toLocaleLowerCase('vi')} về ${name} của ${place} là ${value}`,
		gap: (name: string, place: string, words: string) => `Về ${name}, ${place} ${words}`,
		points: 'điểm %',
		difference: {
			lead: (title: string) => `Lấy ${title}`,
			name: 'hiệu số',
			one: (lead: string, place: string, value: string) =>
				`${lead}, hiệu số của ${place} là ${value}`
		},
		change: {
			lead: (from: string, to: string) => `Từ ${from} đến ${to}`,
			name: changing,
			oneRose: (lead: string, name: string, place: string, by: string) =>
				`${lead}, ${name} của ${place} tăng ${by}`,
			oneFell: (lead: string, name: string, place: string, by: string) =>
				`${lead}, ${name} của ${place} giảm ${by}`,
			oneStayed: (lead: string, name: string, place: string) =>
				`${lead}, ${name} của ${place} không đổi`,
			roseMost: (where: string) => `tăng nhiều nhất ở ${where}`,
			roseLeast: (where: string) => `tăng ít nhất ở ${where}`,
			fellMost: (where: string) => `giảm nhiều nhất ở ${where}`,
			fellLeast: (where: string) => `giảm ít nhất ở ${where}`,
			stayed: (where: string) => `không đổi ở ${where}`,
			allRose: (by: string) => `ở nơi nào cũng tăng ${by}`,
			allFell: (by: string) => `ở nơi nào cũng giảm ${by}`,
			allStayed: 'không nơi nào đổi',
			both: (lead: string, among: string, name: string, one: string, other: string) =>
				`${lead}, ${among}, ${name} ${one}, ${other}.`,
			alike: (lead: string, among: string, name: string, said: string) =>
				`${lead}, ${among}, ${name} ${said}.`
		},
		noData: (name: string, place: string, at: string) =>
			`Atlas chưa có số liệu về ${name} của ${place} cho năm ${at}; thiếu số liệu không có nghĩa là bằng 0.`,
		among: (count: string, all: string, level: string, scope: string) =>
			`trong ${count} ${level} có số liệu trên tổng số ${all} của ${scope}`,
		amongAll: (all: string, level: string, scope: string) =>
			`trong cả ${all} ${level} của ${scope}`,
		limited: (scope: string, limits: string) => `${scope} trong giới hạn đã chọn (${limits})`,
		units,
		extremes: (lead: string, among: string, name: string, most: string, least: string) =>
			`${lead}, ${among}, ${name} cao nhất ở ${most}, thấp nhất ở ${least}.`,
		alike: (lead: string, among: string, name: string, value: string) =>
			`${lead}, ${among}, ${name} đều là ${value}.`,
		others: (names: string, count: string) => `${names} và ${count} nơi khác`,
		and: 'và',
		figure: 'con số',
		printed: (printed: string) =>
			`Văn bản in “${printed}”, không khớp với số hộ trong cùng văn bản; số ở đây tính lại từ số hộ.`,
		contradicted: 'Số này mâu thuẫn với số khác cùng nguồn.',
		series: {
			review: 'Số rà soát của chính quyền',
			survey: 'Ước lượng từ điều tra chọn mẫu',
			none: 'Số liệu'
		},
		promised: 'Chỉ tiêu của văn bản',
		source: (series: string, sources: string) => `${series}, nguồn: ${sources}.`,
		sources: (series: string, count: string) => `${series}, ${count} nguồn.`
	}
};

export type TakeMessages = typeof takeVi;
