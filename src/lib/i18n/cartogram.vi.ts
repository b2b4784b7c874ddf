/** Texts of the cartogram, in Vietnamese; the English ones have the same shape. */
export const cartogramVi = {
	lead: (level: string) =>
		`Mỗi ô lục giác là một ${level}, ô nào cũng to bằng nhau: nơi hẹp mà đông không bị nơi rộng mà thưa lấn át. Vị trí chỉ gần đúng.`,
	cost: (places: string, kept: string, km: string, degrees: string) =>
		`Bố cục ${places} ô này giữ được ${kept} cặp giáp ranh; xê dịch trung bình ${km} km, lệch hướng trung bình ${degrees}°.`,
	howHeading: 'Các ô được xếp thế nào',
	how: 'Tâm các nơi được dời cho đến khi hai nơi giáp ranh cách nhau một ô, theo hướng thật của chúng (McNeill và Hale, 2017). Mỗi nơi nhận một ô riêng, sao cho tổng bình phương khoảng dời nhỏ nhất (bài toán phân công; Jonker và Volgenant, 1987). Sau đó các ô đổi chỗ dần để giữ thêm cặp giáp ranh và hướng. Đảo không giáp nơi nào nằm ngoài khơi và không tính vào xê dịch. Cặp giáp ranh lấy từ bảng neighbour ở',
	dataPage: 'trang số liệu',
	download: 'Tải bố cục (HexJSON)',
	open: 'Mở bố cục HexJSON của bạn',
	stays: 'Tệp ở lại trên máy này.',
	using: (file: string) => `Đang dùng bố cục trong tệp ${file} của bạn.`,
	drop: 'Trở lại bố cục của atlas',
	refused: (file: string) => `Không dùng được tệp ${file}:`,
	fault: {
		not_json: 'Tệp không phải là JSON. Hãy chọn tệp HexJSON đúng như công cụ vẽ đã lưu.',
		no_hexes: 'Tệp không có mục “hexes” gồm các ô theo mã. Hãy xem tệp tải từ trang này làm mẫu.',
		unknown_layout: (layout: string, known: string) =>
			`Kiểu bố cục “${layout}” không có trong HexJSON. Hãy ghi “layout” là một trong: ${known}.`,
		bad_position: (codes: string) => `q và r phải là số nguyên. Hãy sửa ở: ${codes}.`,
		unknown_codes: (codes: string) =>
			`Mã không có trong phạm vi đang xem. Hãy bỏ hoặc sửa: ${codes}.`,
		missing_codes: (codes: string) => `Chưa có ô cho những nơi sau, hãy thêm vào: ${codes}.`,
		same_cell: (codes: string, cell: string) =>
			`Hơn một nơi ở ô ${cell}. Hãy dời bớt trong số: ${codes}.`
	},
	cell: (q: string, r: string) => `q = ${q}, r = ${r}`,
	andMore: (count: string) => `và ${count} nơi nữa`
};

export type CartogramMessages = typeof cartogramVi;
