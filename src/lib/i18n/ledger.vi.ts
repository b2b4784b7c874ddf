import type { Lack } from '../atlas/ledger/check';
import type { LedgerRule } from '../atlas/types';
import type { Verdict } from '../atlas/reconcile';

const rule: Record<LedgerRule, string> = {
	counts_against_rate: 'Tỷ lệ so với số hộ',
	same_base: 'Hai tỷ lệ trên cùng một số hộ',
	parts_against_total: 'Tổng các nơi so với số chung',
	target_parts_against_whole: 'Chỉ tiêu của các nơi so với chỉ tiêu chung',
	target_against_baseline: 'Chỉ tiêu so với số đầu kỳ trừ mức giảm',
	yearly_against_total: 'Mức mỗi năm so với cả giai đoạn',
	money_against_sum: 'Kinh phí so với tổng các nguồn',
	dates_in_order: 'Thứ tự thời gian',
	implausible: 'Dân số khó tin'
};

const ruleMeaning: Record<LedgerRule, string> = {
	counts_against_rate:
		'Lấy số hộ in bên cạnh chia cho mẫu số rồi so với tỷ lệ in ra. Tỷ lệ của điều tra mẫu không dựa trên số đếm nên không kiểm kiểu này.',
	same_base:
		'Khi không in tổng số hộ: hai tỷ lệ của cùng nơi, cùng ngày phải cho ra cùng một tổng số hộ.',
	parts_against_total:
		'Cộng số của mọi huyện (hoặc xã) rồi so với số của tỉnh trong cùng nguồn. Chỉ làm khi nguồn liệt kê đủ mọi nơi. Số hộ phải khớp từng hộ; dân số và diện tích được lệch đến 1 %.',
	target_parts_against_whole:
		'Bình quân chỉ tiêu của mọi huyện, tính theo số hộ, so với chỉ tiêu của tỉnh trong cùng văn bản.',
	target_against_baseline:
		'Số đầu kỳ trừ mức giảm phải ra mức cần đạt. Tính đến sai số làm tròn của cả ba số.',
	yearly_against_total: 'Mức của mỗi năm nhân số năm so với mức của cả giai đoạn.',
	money_against_sum: 'Cộng các nguồn vốn rồi so với tổng in ra, khớp từng đồng.',
	dates_in_order: 'Ngày của chỉ tiêu phải sau ngày của số liệu mà nó bắt đầu từ đó.',
	implausible:
		'Dưới 300 người, trên ít nhất 5 km², thưa hơn 5 người/km²; hoặc một xã có trên 400.000 người. Chỉ ghi những nơi không qua; chỗ sai có thể ở dân số, ở diện tích hoặc ở bản sao.'
};

const verdictMeaning: Record<Verdict, string> = {
	contradicts: 'lệch quá mức mà làm tròn giải thích được; không biết số nào sai',
	rounding: 'lệch trong mức mà làm tròn giải thích được (dân số, diện tích: 1 %)',
	cannot_be_checked: 'văn bản không in đủ số để tính lại',
	agrees: 'tính lại ra đúng số in'
};

const lack: Record<Lack, string> = {
	counts: 'không in đủ số hộ và mẫu số',
	baseline: 'không in số đầu kỳ',
	weights: 'không in số hộ của từng nơi',
	parts: 'không in đủ các khoản',
	same_standard: 'hai số theo hai chuẩn nghèo khác nhau'
};

/** Texts of the ledger's page in Vietnamese. */
export const ledgerVi = {
	title: 'Sổ đối chiếu',
	lead: 'Mỗi con số được tính lại từ những con số khác của chính nguồn in ra nó. Sổ này do chương trình lập, không ai sửa tay. Số in trong văn bản luôn được giữ nguyên.',
	toMap: 'Về bản đồ',
	counts: 'Kết quả',
	checks: (count: string) => `${count} phép kiểm`,
	contradictions: 'Những chỗ mâu thuẫn',
	contradictionsIn: (source: string) => `Mâu thuẫn trong ${source}`,
	elsewhere: (count: string, rule: string) => `${count} mâu thuẫn: ${rule}`,
	bySource: 'Theo từng nguồn',
	howHeading: 'Cách kiểm',
	download: 'Tải sổ (CSV)',
	agreeing: (count: string) => `${count} phép kiểm khớp`,
	unchecked: (count: string) => `${count} số không kiểm được`,
	listed: (rule: string, count: string) => `${rule}: ${count} dòng`,
	shortfall: (count: string) =>
		`${count} nơi mâu thuẫn có xã để trống và tổng thấp hơn số chung: phần thiếu có thể là của các xã đó.`,
	tableOf: (source: string, rule: string) => `${source}: ${rule}`,
	place: 'Nơi (mở bản đồ)',
	what: 'Số liệu',
	printed: 'In ra',
	recomputed: 'Tính lại',
	difference: 'Chênh',
	verdict: 'Kết luận',
	where: 'Vị trí',
	none: '–',
	times: (figure: string, years: string) => `${figure} × ${years} năm`,
	sumOf: (count: string) => `tổng của ${count} nơi`,
	sumWithBlanks: (count: string, blank: string) => `tổng của ${count} nơi, ${blank} nơi để trống`,
	meanOf: (count: string) => `bình quân ${count} nơi theo số hộ`,
	millions: (amount: string) => `${amount} triệu đồng`,
	fromTo: (from: string, to: string) => `từ ${from} đến ${to}`,
	density: (people: string, area: string, density: string) =>
		`${people} người trên ${area} km²: ${density} người/km²`,
	rule,
	ruleMeaning,
	verdictMeaning,
	lack
};

export type LedgerMessages = typeof ledgerVi;
