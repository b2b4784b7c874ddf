import type { LocatorStep } from '../atlas/locator';
import type { Verdict } from '../atlas/reconcile';
import type {
	BoundarySet,
	Designation,
	MapLevel,
	ObservationKind,
	Programme,
	Topic,
	Unit,
	ViewKind
} from '../atlas/types';

const level: Record<MapLevel, string> = { province: 'Tỉnh', district: 'Huyện', commune: 'Xã' };
const levelPlural: Record<MapLevel, string> = {
	province: 'tỉnh',
	district: 'huyện',
	commune: 'xã'
};
const kind: Record<ViewKind, string> = {
	observed: 'Hiện trạng',
	target: 'Chỉ tiêu',
	gap: 'Cách chỉ tiêu'
};
const observationKind: Record<ObservationKind, string> = {
	observed: 'hiện trạng',
	target: 'chỉ tiêu',
	planned: 'dự kiến'
};
const programme: Record<Programme, string> = {
	p135: 'Chương trình 135',
	p30a: 'Huyện nghèo 30a',
	poor_district: 'Huyện nghèo',
	border: 'Xã biên giới',
	specially_difficult: 'Xã đặc biệt khó khăn',
	plan_focus: 'Trọng điểm của kế hoạch',
	zone_1: 'Khu vực I',
	zone_2: 'Khu vực II',
	zone_3: 'Khu vực III'
};
const basis: Record<Designation['basis'], string> = {
	legal_list: 'theo danh sách pháp luật',
	plan: 'theo kế hoạch',
	computed: 'tính từ ranh giới, không phải danh sách pháp luật',
	secondary: 'theo nguồn thứ cấp'
};
const topic: Record<Topic, string> = {
	poverty: 'Tỷ lệ nghèo',
	deprivation: 'Thiếu hụt trong hộ nghèo',
	reduction: 'Mức giảm nghèo',
	service: 'Chỉ tiêu tiếp cận dịch vụ',
	count: 'Số lượng',
	composition: 'Cơ cấu hộ nghèo',
	output: 'Việc dự kiến làm',
	context: 'Bối cảnh',
	proxy: 'Chỉ số thay thế (điều tra mức sống)'
};
const register: Record<BoundarySet, string> = {
	'2024': 'Đơn vị hành chính trước 1/7/2025 (63 tỉnh)',
	'2025': 'Đơn vị hành chính từ 1/7/2025 (34 tỉnh)'
};
const unit: Record<Unit, string> = {
	percent: '',
	percentage_point: 'điểm %',
	household: 'hộ',
	person: 'người',
	commune: 'xã',
	ward: 'phường',
	village: 'thôn',
	district: 'huyện',
	year: 'tuổi',
	flag: '',
	km2: 'km²',
	m2: 'm²'
};
const verdict: Record<Verdict, string> = {
	agrees: 'khớp',
	rounding: 'khớp, sai số làm tròn',
	contradicts: 'mâu thuẫn',
	cannot_be_checked: 'không kiểm được'
};
const locatorStep: Record<LocatorStep, (value: string) => string> = {
	part: (value) => ({ proposal: 'Tờ trình', plan: 'Kế hoạch' })[value] ?? value,
	section: (value) => `mục ${value}`,
	paragraph: (value) => `đoạn ${value}`,
	bullet: (value) => `gạch đầu dòng ${value}`,
	table: (value) => `biểu ${value}`,
	row: (value) => `dòng ${value}`,
	list: (value) => `danh sách ${value}`
};
const stream: Record<string, string> = {
	total: 'Tổng kinh phí',
	central: 'Ngân sách trung ương',
	central_investment: 'Vốn đầu tư phát triển (trung ương)',
	central_recurrent: 'Vốn sự nghiệp (trung ương)',
	province_credit_programme: 'Ngân sách tỉnh cho tín dụng hộ nghèo',
	local_and_people_contribution: 'Địa phương và người dân đóng góp',
	preferential_credit_planned: 'Vốn vay ưu đãi dự kiến'
};

/** Every text of the site in Vietnamese; the English ones have the same shape. */
export const vi = {
	site: {
		name: 'Atlas Giảm Nghèo',
		tagline: 'Nghèo đa chiều ở Việt Nam trên bản đồ, số nào cũng có nguồn',
		description:
			'Bản đồ nghèo đa chiều theo tỉnh, huyện, xã: số liệu trong kế hoạch giảm nghèo và thống kê chính thức, kèm văn bản gốc của từng con số.',
		otherLanguage: 'English',
		skipToContent: 'Đến nội dung chính',
		dataVersion: (version: string) => `Dữ liệu ${version}`,
		boundaryCredit:
			'Ranh giới 2024: tham khảo, xấp xỉ. Nguồn ranh giới: thanglequoc/vietnamese-provinces-database (MIT), choisy/vietnam63 (MIT), sapnhap.bando.com.vn; danh mục hành chính: Cục Thống kê.',
		schematicCredit:
			'Ranh giới lược đồ, vẽ từ tâm điểm của các xã; không phải địa giới thật. Danh mục hành chính: Cục Thống kê. Đường bờ: Natural Earth.',
		privacy: 'Trang này không gửi dữ liệu đi đâu và không tải gì từ nơi khác.'
	},
	nav: {
		label: 'Các trang',
		explore: 'Bản đồ',
		plan: 'Lập kế hoạch',
		data: 'Số liệu',
		definitions: 'Chuẩn nghèo',
		ledger: 'Đối chiếu'
	},
	level,
	levelPlural,
	kind,
	observationKind,
	programme,
	basis,
	topic,
	register,
	unit,
	verdict,
	locatorStep,
	stream,
	controls: {
		heading: 'Chọn nội dung',
		indicator: 'Tô màu theo',
		kind: 'Loại số liệu',
		period: 'Năm',
		level: 'Cấp',
		register: 'Địa giới',
		marks: 'Đánh dấu',
		inAtlas: (count: string) => `atlas có ${count}`,
		noMarks: 'Chưa có danh sách nào cho cấp này.',
		marksElsewhere: (levels: string) => `Có danh sách ở cấp ${levels}.`,
		display: 'Cách xem',
		map: 'Bản đồ',
		cartogram: 'Ô lục giác',
		years: 'Từng năm',
		compare: 'So sánh…',
		table: 'Bảng'
	},
	search: 'Tìm nơi, mã, chỉ số',
	breadcrumb: { label: 'Phạm vi', country: 'Cả nước' },
	map: {
		label: (title: string) => `Bản đồ: ${title}`,
		hoangSa: 'Quần đảo Hoàng Sa',
		truongSa: 'Quần đảo Trường Sa',
		archipelagos: 'Quần đảo Hoàng Sa, quần đảo Trường Sa',
		hoangSaShort: 'Hoàng Sa',
		truongSaShort: 'Trường Sa',
		kilometres: (count: string) => `${count} km`,
		zoomIn: 'Phóng to',
		zoomOut: 'Thu nhỏ',
		fit: 'Về toàn cảnh',
		schematic: 'Ranh giới lược đồ',
		approximate: 'Ranh giới tham khảo, xấp xỉ',
		hint: 'Chọn một nơi để xem số liệu và nguồn; bấm hoặc chạm hai lần để xem bên trong.',
		loading: 'Đang tải ranh giới…',
		onePeriod: (year: string) => `Chỉ có số liệu năm ${year}.`
	},
	legend: {
		heading: 'Chú giải',
		below: (limit: string) => `dưới ${limit}`,
		between: (from: string, to: string) => `${from} – ${to}`,
		above: (limit: string) => `từ ${limit}`,
		all: 'mọi giá trị',
		places: (count: string) => `${count} nơi`,
		fixed: 'Bậc cố định: mọi năm, mọi nơi như nhau',
		fitted: 'Bậc tính theo các nơi trên bản đồ',
		noData: 'không có số liệu',
		contradicted: 'mâu thuẫn với số khác cùng nguồn',
		shareOf: (base: string) => `% ${base}`,
		targetMet: (limits: string) => `đạt chỉ tiêu (${limits})`,
		targetNote: 'Nơi văn bản chỉ in mức giảm, chỉ tiêu được tính: tỷ lệ in gần nhất trừ mức giảm.',
		gapNote:
			'Tỷ lệ gần nhất đã rà soát trừ chỉ tiêu. Nơi chưa có kết quả của năm, khoảng cách là phần còn phải giảm.'
	},
	value: {
		limited: (limits: string) => `chỉ những nơi trong giới hạn (${limits})`,
		noData: 'không có số liệu',
		awaited: 'đang tải số liệu',
		recomputed: 'tính lại',
		derived: 'tính từ hai số của văn bản',
		implied: (baseline: string, date: string, fall: string) =>
			`không in trong văn bản: tính ${baseline} (${date}) trừ mức giảm ${fall}`,
		millionDong: (amount: string) => `${amount} triệu đồng`,
		comparedAt: (words: string, date: string) => `${words}, so với số ${date}`,
		printed: (text: string) => `in trong văn bản: “${text}”`,
		ofBase: (numerator: string, denominator: string) => `${numerator} / ${denominator}`,
		ledger: 'sổ đối chiếu',
		check: (recomputed: string, verdict: string) => `tính lại ${recomputed}: ${verdict}`,
		aboveTarget: (points: string) => `cao hơn chỉ tiêu ${points} điểm %`,
		belowTarget: (points: string) => `thấp hơn chỉ tiêu ${points} điểm %`,
		atPeriod: (date: string) => `ngày ${date}`,
		inYear: (year: string) => `năm ${year}`
	},
	panel: {
		close: 'Đóng',
		in: (parent: string) => `thuộc ${parent}`,
		code: (code: string) => `mã ${code}`,
		shown: 'Trên bản đồ',
		observed: 'Hiện trạng',
		targets: 'Chỉ tiêu',
		designations: 'Diện ưu tiên',
		money: 'Kinh phí',
		rules: 'Quy định của kế hoạch',
		noDesignation: 'Không có trong danh sách nào mà atlas có. Các danh sách còn thiếu nhiều nơi.',
		nothing: 'Chưa có văn bản nào trong atlas nói về nơi này.',
		loading: 'Đang tải số liệu và nguồn…',
		source: 'Nguồn',
		issuer: 'Cơ quan ban hành',
		copyLacksNumber: 'bản sao không có số',
		openSource: 'mở nguồn',
		drill: (level: string) => `Xem các ${level} bên trong`,
		profile: 'Hồ sơ đầy đủ của nơi này',
		validity: (from: string, to: string) => `${from}–${to}`,
		validFrom: (from: string) => `từ ${from}`,
		validityUnknown: 'không ghi thời hạn',
		base: (base: string) => `trên ${base}`
	},
	table: {
		caption: (title: string) => `${title}: từng nơi`,
		place: 'Nơi',
		value: 'Giá trị',
		withData: (count: string, all: string) => `${count} / ${all} nơi có số liệu`,
		showAll: 'Hiện cả những nơi không có số liệu'
	},
	status: {
		loadingDatabase: (loaded: string, total: string) =>
			total
				? `Đang tải cơ sở dữ liệu: ${loaded} / ${total} MB`
				: `Đang tải cơ sở dữ liệu: ${loaded} MB`,
		databaseFailed:
			'Không mở được cơ sở dữ liệu trong trình duyệt này. Bản đồ cả nước, các giá trị và nguồn của nó vẫn xem được; các chỉ số khác thì chưa.',
		webglMissing:
			'Trình duyệt không có WebGL2 nên bản đồ được vẽ bằng SVG: vẫn xem, bấm và đọc nguồn được, chỉ không phóng to, kéo được.',
		boundariesFailed: 'Không tải được ranh giới. Bảng số liệu bên dưới vẫn đầy đủ.',
		noBoundaries: 'Bản này không có ranh giới để vẽ. Bảng số liệu bên dưới vẫn đầy đủ.',
		retry: 'Thử lại',
		nothingHere: (level: string) =>
			`Atlas chưa có số liệu nào cho câu hỏi này ở cấp ${level} trong phạm vi đang xem.`,
		corrected: 'Địa chỉ có phần không hiển thị được:',
		correction: (name: string, asked: string, shown: string) =>
			shown ? `${name} = “${asked}” được thay bằng “${shown}”` : `${name} = “${asked}” được bỏ qua`,
		switched: (from: string, to: string) => `Không có “${from}” ở đây, nên đang xem “${to}”.`
	},
	notFound: {
		title: 'Không có trang này',
		text: 'Địa chỉ có thể đã gõ sai, hoặc trang đã được dời đi.'
	},
	source: {
		part: 'Nguồn của bản đồ này',
		completeness: 'Phạm vi bản sao',
		download: 'Tải số liệu này',
		take: 'Tải ảnh · chép · nhúng'
	}
};

/** The shape of all texts; the compiler holds the languages together. */
export type Messages = typeof vi;
