import type { CoverageLevel } from '../atlas/coverage-matrix';
import type { CoverageShare } from '../atlas/coverage-share';
import type { DownloadFormat } from '../atlas/downloads';
import type { Series, SourceKind } from '../atlas/source-kinds';
import { exportsVi } from './exports.vi';

const format: Record<DownloadFormat, string> = {
	csv: 'CSV',
	xlsx: 'XLSX',
	duckdb: 'DuckDB',
	zip: 'ZIP',
	datapackage: 'datapackage.json'
};
const series: Record<Series, string> = {
	review: 'rà soát của chính quyền',
	survey: 'điều tra mẫu',
	none: 'văn bản, danh mục khác'
};
const seriesHeading: Record<Series, string> = {
	review: 'Rà soát của chính quyền',
	survey: 'Điều tra mẫu',
	none: 'Văn bản, danh mục khác'
};
const sourceKind: Record<SourceKind, string> = {
	plan: 'kế hoạch',
	review_result: 'kết quả rà soát',
	statistical_table: 'biểu thống kê',
	reference_map: 'bản đồ tra cứu',
	legal_standard: 'chuẩn theo pháp luật',
	legal_list: 'danh sách theo pháp luật',
	press: 'báo chí',
	secondary: 'nguồn thứ cấp',
	computation: 'tính toán của atlas'
};
const level: Record<CoverageLevel, string> = {
	country: 'Cả nước',
	region: 'Vùng',
	province: 'Tỉnh',
	district: 'Huyện',
	commune: 'Xã'
};
const places: Record<CoverageLevel, (count: string) => string> = {
	country: (count) => `${count} nước`,
	region: (count) => `${count} vùng`,
	province: (count) => `${count} tỉnh`,
	district: (count) => `${count} huyện`,
	commune: (count) => `${count} xã`
};
const share: Record<CoverageShare, string> = {
	few: 'dưới 10 % số nơi',
	some: '10 – 50 %',
	most: 'từ 50 %',
	all: 'mọi nơi'
};

/** Texts of the data page in Vietnamese; the English ones have the same shape. */
export const dataPageVi = {
	title: 'Số liệu',
	lead: 'Toàn bộ dữ liệu của atlas: có gì, thiếu gì, lấy từ đâu, và các tệp để tải về.',
	onThisPage: 'Trong trang này',
	here: {
		heading: 'Có gì ở đây',
		summary: (figures: string, sources: string, from: string, to: string) =>
			`${figures} con số về nghèo đa chiều ở Việt Nam, năm ${from}–${to}, chép từ ${sources} nguồn. Mỗi con số giữ đúng như in, kèm nguồn và vị trí trong nguồn. Chỗ không có số thì để trống, không nội suy.`,
		licence: 'Giấy phép',
		licenceScope:
			'cho cách chọn và sắp xếp dữ liệu. Con số là của văn bản nguồn; khi dùng, hãy dẫn cơ quan ban hành.',
		cite: 'Trích dẫn',
		forms: 'BibTeX, RIS',
		citedTitle: exportsVi.citedTitle
	},
	downloads: {
		heading: 'Tải về',
		intro:
			'CSV là UTF-8, mở bằng Excel đúng tiếng Việt. Tệp XLSX có thêm một trang mô tả từng cột. Mã địa phương là chữ, giữ số 0 ở đầu.',
		table: 'Bảng',
		rows: 'Số dòng',
		whole: 'Toàn bộ',
		checksums: 'Địa chỉ cố định và mã kiểm (SHA-256)',
		latestOnly: 'chỉ có bản mới nhất',
		versionNote: (version: string) =>
			`Phiên bản dữ liệu này là ${version}. Địa chỉ mới nhất luôn dẫn đến phiên bản sau cùng; địa chỉ cố định giữ nguyên từng byte. Tệp DuckDB và XLSX lập lại được từ CSV nên chỉ có bản mới nhất.`,
		catalog: 'Danh mục cho cổng dữ liệu mở (DCAT 3, JSON-LD)',
		list: 'Danh sách tệp cho máy đọc (JSON)',
		format
	},
	view: {
		heading: 'Tải số liệu của một bản đồ',
		intro:
			'GeoJSON có ranh giới từng nơi kèm con số, số in, nguồn, vị trí trong nguồn và diện ưu tiên; CSV có cùng các cột, không có ranh giới. Nơi không có số vẫn có tên trong tệp, được ghi là không có số liệu.',
		needsScript:
			'Phần này lập tệp ngay trong trình duyệt nên cần JavaScript. Các tệp ở trên thì không cần.',
		loading: 'Đang đọc địa chỉ…',
		shown: (title: string, level: string, scope: string) => `${title}: cấp ${level}, ${scope}`,
		onMap: 'Xem trên bản đồ',
		other: 'Muốn tải bản đồ khác: chọn trên trang Bản đồ rồi bấm “Tải số liệu này”.',
		geojson: 'Tải GeoJSON',
		csv: 'Tải CSV',
		working: 'Đang lập tệp: tải ranh giới và cơ sở dữ liệu…',
		saved: (file: string, places: string, known: string) =>
			`Đã lập ${file}: ${places} nơi, ${known} nơi có số liệu.`,
		failed:
			'Không lập được tệp: ranh giới hoặc cơ sở dữ liệu không tải được. Các tệp ở trên vẫn tải được.',
		noOutlines: 'Bản này không có ranh giới nên chỉ có CSV.',
		unknownScope: (code: string) => `Không có nơi nào mang mã ${code} trong danh mục này.`
	},
	coverage: {
		heading: 'Biết được bao nhiêu',
		intro:
			'Mỗi ô là một năm. Ô càng nổi thì càng nhiều nơi có số; chỗ trống là chưa có số nào. Chỉ đếm số in trong văn bản, không đếm số tính ra. Mở “Từng chỉ số” để đọc số nơi và mở bản đồ.',
		legend: 'Cách đọc hình',
		target: 'chỉ tiêu hoặc dự kiến',
		missing: 'không có số nào',
		standardBreak: 'đổi chuẩn nghèo cuối 2021: không nối số hai bên',
		share,
		level,
		places,
		absent: (topics: string) => `Không có số nào về: ${topics}.`,
		row: (topic: string, series: string) => `${topic} · ${series}`,
		register2025: (places: string) => `địa giới 2025: ${places}`,
		ofPlaces: (places: string, all: string) => `${places}/${all}`,
		year: (year: string, places: string) => `${year}: ${places}`,
		targetYear: (year: string, places: string) => `${year} (chỉ tiêu): ${places}`,
		each: (count: string) => `Từng chỉ số: ${count}`,
		fullest: (year: string, share: string, series: string) =>
			`Tỷ lệ nghèo, năm có nhiều nơi nhất: ${year}, ${share} (${series}).`,
		noPovertyRate: 'Chưa nơi nào có tỷ lệ nghèo.'
	},
	sources: {
		heading: 'Các nguồn',
		intro: (count: string) =>
			`${count} nguồn, theo loại chuỗi rồi theo ngày. Mở nguồn là rời trang này.`,
		series,
		seriesHeading,
		kind: sourceKind,
		noNumber: 'bản sao không có số',
		noDate: 'không rõ ngày',
		covers: 'Có trong atlas',
		lacks: 'Phạm vi và chỗ thiếu',
		figures: (count: string, places: string, indicators: string) =>
			`${count} con số về ${places} nơi, ${indicators} chỉ số`,
		years: (from: string, to: string) => (from === to ? `năm ${from}` : `năm ${from}–${to}`),
		designations: (count: string, places: string) => `${count} lần ghi diện ưu tiên, ${places} nơi`,
		allocations: (count: string) => `${count} khoản kinh phí`,
		rules: (count: string) => `${count} quy định`,
		defines: (count: string) => `căn cứ định nghĩa của ${count} chỉ số`,
		unused: 'chưa có dòng nào',
		open: 'Mở nguồn',
		ledger: (count: string) => `Đối chiếu: ${count} phép kiểm`
	}
};

export type DataPageMessages = typeof dataPageVi;
