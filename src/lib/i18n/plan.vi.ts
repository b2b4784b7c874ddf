import type { BoundarySet } from '../atlas/types';
import type { Quadrant } from '../planner/local-moran';
import type { Need, Normalisation } from '../planner/normalise';
import type { CostUnit, MapTheme, Weighing } from '../planner/plan';
import type { TargetShare } from '../planner/targets';

const method: Record<Normalisation, string> = {
	min_max: 'Nhỏ nhất – lớn nhất',
	rank: 'Thứ hạng',
	threshold: 'Ngưỡng',
	z_score: 'Điểm z'
};
const methodMeaning: Record<Normalisation, string> = {
	min_max: '(giá trị − nhỏ nhất) ÷ (lớn nhất − nhỏ nhất)',
	rank: 'thứ hạng chia đều từ 0 đến 1, bằng nhau thì lấy hạng trung bình',
	threshold: '1 nếu đạt ngưỡng, 0 nếu không',
	z_score: 'số độ lệch chuẩn so với trung bình, giữ trong ±3, quy về 0–1'
};
const need: Record<Need, string> = { high: 'Cao là cần hơn', low: 'Thấp là cần hơn' };
const weighing: Record<Weighing, string> = {
	sliders: 'Thanh kéo',
	order: 'Xếp thứ tự',
	pairs: 'So từng cặp'
};
const costUnit: Record<CostUnit, string> = {
	place: 'mỗi nơi',
	poor_household: 'mỗi hộ nghèo',
	deprived_household: 'mỗi hộ thiếu hụt'
};
const mapTheme: Record<MapTheme, string> = { score: 'Điểm', hot_spots: 'Điểm nóng' };
const quadrant: Record<Quadrant, string> = {
	high_high: 'Điểm nóng: cao, chung quanh cũng cao',
	low_low: 'Vùng thấp: thấp, chung quanh cũng thấp',
	high_low: 'Nổi lên: cao giữa vùng thấp',
	low_high: 'Lõm xuống: thấp giữa vùng cao'
};
const share: Record<TargetShare, string> = {
	proportional: 'Nơi nghèo nhiều giảm nhiều (cùng tỷ lệ số hộ nghèo)',
	even: 'Nơi nào cũng giảm cùng số điểm'
};
const register: Record<BoundarySet, string> = { '2024': 'Trước 1/7/2025', '2025': 'Từ 1/7/2025' };

/** Texts of the planner in Vietnamese. */
export const planVi = {
	title: 'Lập kế hoạch đầu tư',
	lead: 'Từ tiêu chí đến danh sách có thể kiểm tra: chọn nơi, lọc, cân nhắc, xem danh sách vững đến đâu, rồi mang về. Mọi phép tính chạy trong trình duyệt của bạn.',
	needsScript: 'Trang này cần JavaScript.',
	loading: 'Đang mở cơ sở dữ liệu…',
	failed: 'Không mở được cơ sở dữ liệu. Những gì bạn đã nhập vẫn còn; hãy tải lại trang.',
	unreadable:
		'Kế hoạch trong địa chỉ này không đọc được, nên trang bắt đầu từ đầu. Hãy kiểm tra địa chỉ có bị cắt không.',
	scope: {
		heading: 'Phạm vi',
		register: 'Địa giới',
		within: 'Tỉnh',
		level: 'Cấp',
		at: 'Năm',
		country: 'Cả nước',
		registerOf: register,
		older: 'Nơi chưa có số liệu năm này: lấy số liệu cũ hơn, cùng chuẩn nghèo (được đánh dấu)',
		places: (places: string, known: string) =>
			`${places} nơi, ${known} nơi có số hộ nghèo của năm này.`,
		corrected: {
			bounds: (asked: string) => `Không có địa giới “${asked}”: đang dùng địa giới ở dưới.`,
			in: (asked: string) => `Không có nơi mang mã “${asked}” ở địa giới này: đang xem cả nước.`,
			level: (asked: string) => `Ở phạm vi này không có cấp “${asked}”: đang dùng cấp ở dưới.`,
			at: (asked: string) => `Không có số liệu của “${asked}”: đang dùng năm gần nhất có số liệu.`
		},
		former: 'Xem ở các đơn vị trước 1/7/2025:',
		noFigures: (year: string) =>
			`Không nơi nào có số liệu của năm ${year}. Hãy chọn năm khác hoặc lấy số liệu cũ hơn.`
	},
	filter: {
		heading: 'Lọc',
		all: 'Thỏa mọi điều kiện',
		any: 'Thỏa một điều kiện là đủ',
		join: 'Ghép các điều kiện',
		kept: (places: string, households: string) => `Còn ${places} nơi, ${households} hộ nghèo.`,
		uncounted: (places: string) => ` ${places} nơi trong đó không có số hộ nghèo.`,
		undecided: (places: string) => `${places} nơi thiếu số liệu nên không lọc được, để riêng.`,
		step: (alone: string, households: string, remaining: string, left: string) =>
			`riêng nó: ${alone} nơi, ${households} hộ nghèo · đến đây còn ${remaining} nơi, ${left} hộ nghèo`,
		addList: 'Thêm danh sách',
		addValue: 'Thêm ngưỡng',
		addGroup: 'Thêm nhóm',
		list: 'Danh sách',
		not: 'Không thuộc / không thỏa',
		what: 'Chỉ số',
		compare: 'So sánh',
		than: 'Ngưỡng',
		remove: (name: string) => `Bỏ điều kiện: ${name}`,
		removeShort: 'Bỏ',
		presets: 'Lấy quy tắc của văn bản',
		choosePreset: 'Chọn…',
		presetSource: (citation: string, where: string) => `Theo ${citation}, ${where}`,
		and: ', và ',
		or: ' hoặc ',
		notWord: (inner: string) => `không phải ${inner}`,
		everywhere: 'mọi nơi trong phạm vi',
		nowhere: 'không nơi nào',
		inDistrict: (list: string) => `nằm trong huyện thuộc “${list}”`
	},
	criteria: {
		heading: 'Tiêu chí và trọng số',
		add: 'Thêm tiêu chí',
		choose: 'Chọn tiêu chí…',
		start: 'Bắt đầu với tỷ lệ hộ nghèo và số hộ nghèo',
		known: (known: string, all: string) => `${known}/${all} nơi có số liệu`,
		method: 'Cách quy về 0–1',
		methodOf: method,
		methodMeaning,
		need: 'Chiều',
		needOf: need,
		threshold: 'Ngưỡng',
		weight: 'Trọng số',
		weightOf: (name: string) => `Trọng số của ${name}`,
		weighing: 'Đặt trọng số bằng',
		weighingOf: weighing,
		orderNote: 'Tiêu chí đứng trên quan trọng hơn. Trọng số theo trọng tâm thứ hạng (ROC).',
		up: (name: string) => `Đưa ${name} lên`,
		down: (name: string) => `Đưa ${name} xuống`,
		remove: (name: string) => `Bỏ tiêu chí ${name}`,
		pairQuestion: (first: string, second: string) => `${first} so với ${second}`,
		pairEqual: 'quan trọng ngang nhau',
		pairFirst: (times: string) => `quan trọng hơn ${times} lần`,
		pairSecond: (times: string) => `kém quan trọng ${times} lần`,
		consistent: (ratio: string) => `Tỷ số nhất quán ${ratio}: các so sánh khớp nhau (≤ 0,1).`,
		inconsistent: (ratio: string) =>
			`Tỷ số nhất quán ${ratio} vượt 0,1: các so sánh trái nhau. Hãy xem lại cặp nào đánh giá quá mạnh.`,
		distanceBorder: 'Khoảng cách đến biên giới đất liền',
		distanceCentre: 'Khoảng cách đến tâm của tỉnh',
		around: (name: string) => `Trung bình các nơi giáp ranh: ${name}`,
		onList: (name: string) => `Thuộc danh sách: ${name}`,
		km: (value: string) => `${value} km`,
		yes: 'có',
		no: 'không'
	},
	list: {
		heading: 'Danh sách xếp hạng',
		first: 'Danh sách cần ít nhất một tiêu chí: thêm ở phần “Tiêu chí và trọng số”, hoặc',
		more: (count: string) => `và ${count} nơi nữa (đủ trong tệp CSV)`,
		top: 'Số nơi chọn',
		rank: 'Hạng',
		place: 'Nơi',
		score: 'Điểm',
		parts: 'Điểm gồm những phần nào',
		poor: 'Hộ nghèo',
		stability: 'Vững',
		firm: 'vững',
		firmMeaning: (top: string, share: string) =>
			`“Vững”: nằm trong ${top} nơi đầu ở ít nhất ${share} số lần thử với trọng số bất kỳ.`,
		inTop: (share: string) => `${share} số lần`,
		ranks: (from: string, to: string) => `hạng ${from}–${to}`,
		testing: (share: string) => `Đang thử 10.000 bộ trọng số: ${share}`,
		tested: (seconds: string) => `Đã thử 10.000 bộ trọng số trong ${seconds} giây.`,
		noTest: 'Chỉ có một tiêu chí: đổi trọng số không đổi thứ hạng.',
		tooMany: 'Quá nhiều nơi để thử: hãy thu hẹp phạm vi.',
		contradicted: 'mâu thuẫn trong nguồn',
		old: (period: string) => `số cũ: ${period}`,
		oldAround: 'có nơi giáp ranh dùng số cũ',
		carriedAround: (places: string) => `${places} nơi giáp ranh có số của đơn vị cũ`,
		noData: 'Chưa đủ số liệu, không xếp hạng',
		noDataNote: 'Thiếu số liệu không phải là 0: những nơi này để riêng, không phải cuối bảng.',
		missing: (names: string) => `thiếu ${names}`,
		undecided: 'Không lọc được vì thiếu số liệu',
		leaveOut: 'Nếu bỏ một tiêu chí',
		leaveOutRow: (name: string, entering: string, leaving: string) =>
			`Bỏ “${name}”: vào ${entering}; ra ${leaving}`,
		same: (name: string) => `Bỏ “${name}”: danh sách không đổi`,
		nobody: 'không nơi nào',
		ties: (count: string) => `Có ${count} nơi được chọn vì bằng điểm ở cuối.`,
		reach: (households: string, share: string) =>
			`Các nơi được chọn có ${households} hộ nghèo, ${share} số hộ nghèo đã biết của phạm vi.`
	},
	fault: {
		no_criteria: 'Chưa có tiêu chí nào. Hãy thêm ít nhất một tiêu chí.',
		all_zero: 'Mọi trọng số đều bằng 0. Hãy cho ít nhất một tiêu chí trọng số lớn hơn 0.',
		too_many_pairs:
			'So từng cặp chỉ dùng được cho tối đa 10 tiêu chí. Hãy bỏ bớt hoặc đặt trọng số cách khác.',
		nothing_left: 'Không nơi nào thỏa bộ lọc. Hãy nới hoặc bỏ một điều kiện.',
		missing_everywhere: (name: string) =>
			`“${name}” không có số liệu ở nơi nào. Hãy bỏ tiêu chí này, chọn năm khác, hoặc lấy số liệu cũ hơn.`,
		same_everywhere: (name: string) =>
			`“${name}” bằng nhau ở mọi nơi nên không phân biệt được. Hãy bỏ hoặc đổi tiêu chí này.`
	},
	budget: {
		heading: 'Ngân sách',
		intro:
			'Có bao nhiêu tiền, mỗi nơi hay mỗi hộ tốn bao nhiêu? Gõ hai số ấy; trang tìm tập hợp nơi phủ nhiều hộ nghèo nhất trong ngân sách, trong số các nơi bộ lọc giữ lại.',
		amount: 'Ngân sách (triệu đồng)',
		allocation: (name: string, year: string, amount: string) => `${name}, ${year}: ${amount}`,
		fromAllocation: 'Lấy từ kinh phí trong văn bản',
		unitCost: 'Đơn giá (triệu đồng)',
		unit: 'Đơn giá tính cho',
		unitOf: costUnit,
		floor: (parent: string) => `Mỗi ${parent} ít nhất`,
		must: 'Nơi phải có',
		addMust: 'Thêm nơi phải có…',
		removeMust: (name: string) => `Bỏ ${name} khỏi nơi phải có`,
		notNumber: (typed: string) =>
			`“${typed}” không phải số dương. Hãy gõ số triệu đồng, ví dụ 50.000.`,
		exact: 'Tối ưu (chứng minh được)',
		bestFound: 'Tốt nhất tìm được trong 10 giây (chưa chứng minh)',
		greedy: 'Lấy dần theo hiệu quả',
		way: 'Cách chọn',
		places: 'Nơi',
		cost: 'Chi phí (triệu đồng)',
		households: 'Hộ nghèo',
		share: 'Phần hộ nghèo',
		less: 'Ngân sách − 10 %',
		asIs: 'Ngân sách',
		more: 'Ngân sách + 10 %',
		working: 'Đang tìm tập hợp tốt nhất…',
		chosen: 'Các nơi được chọn',
		leftOut: {
			noPoor: (count: string) =>
				`${count} nơi không rõ số hộ nghèo: để riêng, không đưa vào phép chọn.`,
			noCount: (count: string) =>
				`${count} nơi không rõ số hộ thiếu hụt: để riêng, không tính là 0 đồng.`,
			nothing: (count: string) => `${count} nơi không có hộ nào để đầu tư.`
		},
		deprivation: 'Thiếu hụt về',
		chooseDeprivation: 'Chọn thiếu hụt…',
		no_deprivation: 'Hãy chọn thiếu hụt mà đơn giá tính cho.',
		noDeprivations:
			'Không nơi nào trong phạm vi có số hộ thiếu hụt của năm này, nên chưa tính được theo hộ thiếu hụt. Hãy chọn năm khác, hoặc tính theo hộ nghèo.',
		means: 'Lấy bình quân của kinh phí',
		mean: (amount: string, count: string, unit: string, each: string, citation: string) =>
			`${amount} ÷ ${count} (${unit}) = ${each} triệu đồng. Tính lại từ ${citation}: văn bản không ghi đơn giá.`,
		amountSource: (amount: string, citation: string) => `${amount} theo ${citation}.`,
		failed: 'Bộ giải không chạy được trong trình duyệt này. Cách lấy dần vẫn dùng được.',
		infeasible: {
			no_candidates: 'Không nơi nào có số hộ nghèo để chọn. Hãy nới bộ lọc hoặc chọn năm khác.',
			below_cheapest: (place: string, needed: string) =>
				`Ngân sách thấp hơn nơi rẻ nhất (${place}). Hãy nâng lên ít nhất ${needed} triệu đồng hoặc hạ đơn giá.`,
			must_haves: (needed: string) =>
				`Riêng các nơi phải có đã cần ${needed} triệu đồng. Hãy nâng ngân sách hoặc bớt nơi phải có.`,
			floor: (parent: string, available: string) =>
				`${parent} chỉ có ${available} nơi. Hãy hạ mức tối thiểu xuống ${available} hoặc nới bộ lọc.`,
			budget: (needed: string) =>
				`Nơi phải có cùng mức tối thiểu cần ít nhất ${needed} triệu đồng. Hãy nâng ngân sách hoặc hạ mức tối thiểu.`
		}
	},
	spatial: {
		heading: 'Liền kề và điểm nóng',
		clusters: 'Nơi được chọn liền nhau, có thể làm dự án chung',
		clusterMeaning:
			'Cụm: các nơi được chọn nối với nhau qua ranh giới chung. Dự án qua ranh giới (đường, nước, trường) nên bàn theo cụm.',
		cluster: (count: string, households: string) =>
			`${count} nơi liền nhau, ${households} hộ nghèo`,
		alone: 'Đứng riêng',
		hotspots: 'Điểm nóng về',
		hotspotMeaning:
			'So mỗi nơi và các nơi giáp ranh với trung bình (chỉ số Moran địa phương). Chỉ nêu nơi mà xáo trộn ngẫu nhiên 9.999 lần hiếm khi cho kết quả rõ như thế, sau khi hiệu chỉnh vì kiểm định nhiều nơi cùng lúc (Benjamini–Hochberg, 5 %).',
		quadrant,
		none: 'Không nơi nào nổi bật quá mức ngẫu nhiên sau khi hiệu chỉnh. Danh sách dài hơn (cấp xã, hoặc cả nước) dễ thấy hơn.',
		strongest: (place: string, kind: string, p: string) =>
			`Rõ nhất, nhưng chưa đủ chắc: ${place} – ${kind} (p hiệu chỉnh ${p}).`,
		row: (index: string, p: string) => `I = ${index}, p hiệu chỉnh ${p}`,
		unavailable: 'Chưa đủ số liệu để so với nơi giáp ranh.',
		finding: (share: string) => `Đang so từng nơi với các nơi giáp ranh: ${share}`,
		failed: 'Không tìm được điểm nóng trong trình duyệt này. Hãy tải lại trang.',
		found: (count: string, tested: string) => `${count} trong ${tested} nơi nổi bật:`,
		more: (count: string) => `và ${count} nơi nữa, xem trên bản đồ`,
		theme: 'Bản đồ tô theo',
		themeOf: mapTheme,
		mapTitle: (name: string) => `Điểm nóng: ${name}`,
		notSignificant: 'không nổi bật: có thể do ngẫu nhiên',
		untested: 'thiếu số liệu ở đây hoặc ở mọi nơi giáp ranh'
	},
	targets: {
		heading: 'Chỉ tiêu giảm nghèo',
		intro:
			'Chia mức giảm chung thành phần của từng nơi, sao cho các phần cộng lại đúng bằng mức chung.',
		fall: 'Mức giảm chung (điểm %)',
		printed: (value: string, citation: string) => `Văn bản: ${value} điểm % (${citation})`,
		printedParts: (sum: string) =>
			`Chỉ tiêu của từng nơi trong văn bản, bình quân theo số hộ, chỉ cộng thành ${sum} điểm %.`,
		share: 'Cách chia',
		shareOf: share,
		rules: (above: string, minimum: string, citation: string) =>
			`Giữ quy tắc: trên ${above} % thì giảm ít nhất ${minimum} điểm (${citation})`,
		before: 'Đầu kỳ: hộ nghèo ÷ hộ',
		after: 'Cuối kỳ: hộ nghèo',
		factorOf: { proportional: 'số hộ nghèo', even: 'tổng số hộ' } satisfies Record<
			TargetShare,
			string
		>,
		rounding: (factor: string, of: string) =>
			`Mỗi nơi giảm ${factor} ${of}, trừ nơi quy tắc đòi hơn hoặc không còn hộ nghèo. Làm tròn về hộ nguyên, phần dư lớn nhất được làm tròn lên trước, nên tổng khớp đến từng hộ. Tổng số hộ coi như không đổi.`,
		byRule: (households: string) => `theo quy tắc: ${households}`,
		byAll: (households: string) => `mọi hộ nghèo: ${households}`,
		fallOf: 'Giảm (điểm %)',
		householdsOut: 'Hộ thoát nghèo',
		printedOf: 'Văn bản in',
		sum: 'Cộng',
		arithmetic: (households: string, all: string, fall: string) =>
			`${households} hộ ÷ ${all} hộ = ${fall} điểm %`,
		notNumber: (typed: string) => `“${typed}” không phải mức giảm. Hãy gõ số điểm %, ví dụ 2,00.`,
		rules_ask_more: (possible: string) =>
			`Riêng các quy tắc đã đòi ${possible} điểm %. Hãy nâng mức chung hoặc bỏ quy tắc.`,
		too_few_poor: (possible: string) =>
			`Chỉ có ${possible} điểm % hộ nghèo để giảm. Hãy hạ mức chung.`,
		noData: 'Không nơi nào có cả tổng số hộ và số hộ nghèo của năm này.',
		leftOut: (count: string) => `${count} nơi thiếu số hộ, không tính vào.`
	},
	scenarios: {
		heading: 'Kịch bản',
		name: 'Tên kịch bản',
		save: 'Lưu trong trình duyệt này',
		saved: (name: string) => `Đã lưu “${name}”.`,
		open: (name: string) => `Mở “${name}”`,
		remove: (name: string) => `Xóa “${name}”`,
		export: 'Tải JSON',
		import: 'Mở tệp JSON',
		notScenario: 'Tệp này không phải kịch bản của Atlas. Hãy chọn tệp .json đã tải từ trang này.',
		otherData: (theirs: string, ours: string) =>
			`Kịch bản làm với dữ liệu ${theirs}, nay là ${ours}: kết quả có thể khác.`,
		noStore: 'Trình duyệt không cho lưu. Hãy dùng địa chỉ trang hoặc tải JSON.',
		compare: 'So với danh sách đang mở',
		otherScope: 'khác phạm vi, không so được',
		enters: 'Vào',
		leaves: 'Ra',
		same: 'Danh sách chọn giống nhau.',
		share: 'Chép địa chỉ',
		copied: 'Đã chép địa chỉ: gửi cho người khác là họ thấy đúng kế hoạch này.',
		openShort: 'Mở',
		removeShort: 'Xóa',
		none: 'Chưa lưu kịch bản nào.'
	},
	out: {
		heading: 'Mang về',
		xlsx: 'Tải XLSX (có công thức)',
		csv: 'Tải CSV',
		geojson: 'Tải GeoJSON',
		print: 'In báo cáo A4',
		saved: (name: string) => `Đã tải ${name}.`,
		failed: 'Không làm được tệp. Hãy tải lại trang rồi thử lại; những gì đã nhập vẫn còn.',
		sheetList: 'Danh sách',
		sheetAbout: 'Cách làm',
		weights: 'Trọng số',
		code: 'Mã',
		value: (name: string) => `${name} (giá trị)`,
		needColumn: (name: string) => `${name} (0–1)`,
		flags: 'Ghi chú'
	},
	report: {
		title: 'Báo cáo chọn nơi đầu tư',
		method: 'Cách làm',
		methodText:
			'Mỗi tiêu chí được quy về 0–1 (1 là cần nhất), nhân trọng số rồi cộng lại thành điểm. Nơi thiếu số liệu không xếp hạng.',
		filter: 'Bộ lọc',
		sources: 'Nguồn số liệu',
		made: (date: string) => `Lập ngày ${date}`,
		data: (version: string) => `Phiên bản dữ liệu ${version}`,
		legend: 'Chú giải',
		band: (from: string, to: string) => `điểm ${from}–${to}`,
		chosen: 'được chọn (đánh số theo hạng)',
		filtered: 'bị lọc ra',
		noData: 'chưa đủ số liệu',
		more: (places: string) => `Còn ${places} nơi xếp sau, không in ở đây: xem tệp XLSX hoặc CSV.`,
		noScores: 'được giữ lại, chưa có tiêu chí để tính điểm',
		north: 'B',
		map: 'Bản đồ điểm theo nơi'
	}
};

export type PlanMessages = typeof planVi;
