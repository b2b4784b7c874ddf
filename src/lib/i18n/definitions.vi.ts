import type { HouseholdClass } from '../atlas/standards/income-lines';
import type { IndicatorChange } from '../atlas/standards/compare-indicators';
import type { Attestation, Definition } from '../atlas/types';

const attestation: Record<Attestation, string> = {
	attested: 'có nguồn',
	partly: 'có một phần',
	unverified: 'chưa kiểm'
};

const attestationMeaning: Record<Attestation, string> = {
	attested: 'đã thấy trong nguồn nêu bên cạnh',
	partly: 'suy ra, hoặc chỉ thấy ở một văn bản khác',
	unverified: 'chưa thấy trong nguồn nào; cần đối chiếu với phụ lục của văn bản'
};

const change: Record<IndicatorChange, string> = {
	new: 'mới',
	dropped: 'đã bỏ',
	changed: 'ngưỡng ghi khác',
	same: 'giữ nguyên'
};

const incomeOf: Record<HouseholdClass, string> = {
	poor: 'Mức thu nhập để xét hộ nghèo',
	near_poor: 'Mức thu nhập để xét hộ cận nghèo',
	average: 'Mức trần của hộ có mức sống trung bình'
};

const area: Record<Exclude<Definition['area'], ''>, string> = {
	rural: 'nông thôn',
	urban: 'thành thị'
};

/** Texts of the page of the poverty standards in Vietnamese. */
export const definitionsVi = {
	title: 'Chuẩn nghèo đa chiều',
	lead: 'Nghèo đa chiều xét một hộ theo hai mặt: thu nhập, và những dịch vụ xã hội cơ bản mà hộ còn thiếu. Trang này đặt cạnh nhau hai chuẩn mà số liệu của atlas dựa vào.',
	toMap: 'Về bản đồ',
	howHeading: 'Một hộ được xét thế nào',
	how: [
		'So thu nhập bình quân đầu người một tháng của hộ với mức của chuẩn; nông thôn và thành thị có mức riêng.',
		'Xem hộ thiếu hụt ở những chỉ số nào: bảo hiểm y tế, nhà ở, nguồn nước, việc học của trẻ… mỗi chỉ số có một ngưỡng, rồi đếm số chỉ số thiếu hụt.',
		'Ghép hai kết quả lại để xếp hộ: nghèo, cận nghèo, hay có mức sống trung bình.'
	],
	marksHeading: 'Dấu đối chiếu nguồn',
	marksLead:
		'Atlas chưa xem được phụ lục của hai văn bản. Mỗi điều ghi ở đây vì thế mang một dấu, tên nguồn đã đọc, và số của ghi chú ở cuối trang.',
	attestation,
	attestationMeaning,
	statements: (count: string) => `${count} điều`,
	matter: 'Nội dung',
	years: (from: string, to: string) => `${from}–${to}`,
	incomeHeading: 'Thời hạn và mức thu nhập',
	incomeCaption: 'Thời hạn và mức thu nhập của hai chuẩn',
	incomeUnit: 'Đồng cho mỗi người một tháng.',
	term: 'Thời hạn áp dụng',
	incomeOf,
	area,
	amount: (area: string, amount: string) => `${area}: ${amount}\u00a0đồng`,
	classesHeading: 'Hộ nào được xếp vào đâu',
	classesCaption: 'Cách xếp hộ theo hai chuẩn',
	weightsHeading: 'Cách đếm thiếu hụt',
	weightsCaption: 'Trọng số và ngưỡng đếm của hai chuẩn',
	outOf: (value: string, all: string) => `từ ${value} trong ${all} chỉ số trở lên`,
	noWeight: 'Chưa thấy nguồn nào ghi trọng số mỗi chiều của chuẩn sau, nên atlas để trống.',
	indicatorsHeading: 'Các chiều và chỉ số',
	indicatorsCaption: 'Chiều, chỉ số và ngưỡng thiếu hụt của hai chuẩn',
	setSizes: (earlier: string, later: string) => `Từ ${earlier} sang ${later}.`,
	setSize: (indicators: string, dimensions: string) =>
		`${indicators} chỉ số trong ${dimensions} chiều`,
	change,
	changedMeaning:
		'“Ngưỡng ghi khác” và “giữ nguyên” so câu ghi ngưỡng của hai bên ở đây. Phần lớn ngưỡng chưa kiểm với phụ lục, nên chưa chắc nội dung khác nhau đến đâu.',
	threshold: 'Thiếu hụt khi:',
	absent: 'không có',
	noSource: 'không có nguồn',
	nameOf: 'Tên:',
	by: '·',
	against: '· cần đối chiếu với',
	mapOf: (places: string) => `Bản đồ theo chỉ số này (${places} nơi có số)`,
	breakHeading: 'Vì sao đường số liệu đứt giữa 2021 và 2022',
	breakWhy:
		'Từ năm 2022, mức thu nhập cao hơn; hộ phải vừa có thu nhập thấp vừa thiếu hụt mới được xếp là nghèo; và bộ chỉ số khác trước. Cùng một hộ có thể nghèo theo chuẩn này mà không nghèo theo chuẩn kia, nên tỷ lệ trước và sau không so được với nhau.',
	breakHow:
		'Atlas không nối hai giai đoạn. Đường trong hồ sơ của mỗi nơi dừng ở năm 2021 và bắt đầu lại từ 2022. Kết quả rà soát cuối năm 2021 theo chuẩn mới là số đầu kỳ, đứng thành chỉ số riêng (“cuối 2021, chuẩn mới”); cuối năm 2015 cũng vậy.',
	comingHeading: (from: string, to: string) => `Chuẩn sắp tới, ${from}–${to}`,
	coming: 'Số liệu theo chuẩn này chưa có trong atlas.',
	seriesHeading: 'Rà soát và điều tra không phải một',
	seriesWhat:
		'Rà soát là việc chính quyền xem xét từng hộ mỗi năm để lập danh sách hộ nghèo, hộ cận nghèo. Điều tra là khảo sát mức sống của Cục Thống kê: hỏi một mẫu hộ rồi ước lượng tỷ lệ. Hai cách làm cho hai con số, nên không bao giờ đứng chung một chuỗi trong atlas.',
	seriesExample: (year: string, review: string, survey: string) =>
		`năm ${year}: rà soát ${review}, điều tra ${survey}.`,
	notesHeading: 'Nguồn và những gì đã thấy',
	note: (number: string) => `ghi chú ${number}`,
	download: 'Tải bảng các định nghĩa (CSV)'
};

export type DefinitionsMessages = typeof definitionsVi;
