/** Texts that travel with exported files, in Vietnamese; the English ones have the same shape. */
export const exportsVi = {
	aboutSheet: 'Mô tả',
	table: 'Bảng',
	rows: 'Số dòng',
	column: 'Cột',
	meaning: 'Ý nghĩa',
	type: 'Kiểu',
	words: 'Giá trị cho phép',
	dataVersion: 'Phiên bản dữ liệu',
	source: 'Nguồn',
	sourceOfFigures:
		'Cột source_id ghi nguồn của mỗi dòng, cột locator ghi vị trí trong nguồn; bảng source ghi tên, cơ quan, số, ngày.',
	licence: 'Giấy phép',
	licenceScope:
		'Giấy phép áp dụng cho cách chọn và sắp xếp dữ liệu. Con số là của văn bản nguồn; khi dùng, hãy dẫn cơ quan ban hành.',
	wholeDatabase: 'Mọi bảng trong một tệp DuckDB',
	wholeZip: 'Mọi bảng dạng CSV, kèm mô tả, giấy phép và các lưu ý',
	wholeDescriptor: 'Mô tả máy đọc được của mọi bảng và cột (Frictionless)',
	siteTitle: 'Atlas Giảm Nghèo: nghèo đa chiều ở Việt Nam',
	citedTitle: 'Dữ liệu nghèo đa chiều ở Việt Nam',
	siteDescription:
		'Số liệu trong kế hoạch giảm nghèo và thống kê chính thức của Việt Nam, theo tỉnh, huyện, xã; mỗi con số kèm nguồn và vị trí trong nguồn.',
	readme: {
		contents: 'Trong gói này',
		tableLine: (file: string, title: string, rows: string) => `${file}: ${title} (${rows} dòng)`,
		descriptorLine: 'mô tả từng bảng, từng cột (Frictionless Data Package)',
		caveatsLine: 'những điều cần biết trước khi dùng',
		notesLine: 'ghi chú đầy đủ về dữ liệu (tiếng Anh)',
		dataLicenceLine: 'giấy phép của dữ liệu',
		codeLicenceLine: 'giấy phép của mã nguồn',
		format: 'CSV là UTF-8, có dấu BOM để Excel đọc đúng tiếng Việt. Mã là chữ: 01 là Hà Nội.',
		cite: 'Trích dẫn'
	},
	caveats: {
		title: 'Những điều cần biết trước khi dùng',
		rules: [
			'Số in trong văn bản không bao giờ bị sửa. Chỗ văn bản tự mâu thuẫn, cả hai số được giữ; bảng check_result ghi kết quả tính lại.',
			'Ô value trống nghĩa là không có số dùng được, không phải số 0. Không có số nào được nội suy.',
			'Số rà soát của chính quyền và số điều tra của Cục Thống kê là hai chuỗi khác nhau, không ghép vào một chuỗi.',
			'Chuẩn nghèo đổi giữa năm 2021 và 2022: số trước và sau không so trực tiếp được.',
			'Mẫu số là một phần của chỉ số: tỷ lệ trên hộ dân cư khác tỷ lệ trên hộ nghèo.',
			'Mã địa phương đi cùng danh mục (boundary_set): cùng một mã có thể là nơi khác ở danh mục 2024 và 2025.',
			'Phần lớn các xã và huyện chưa có số nào: không có trong bảng không có nghĩa là không nghèo.'
		],
		registers: 'Danh mục địa giới',
		contradictions: (count: string) =>
			`Sổ đối chiếu (check_result) có ${count} chỗ số in ra mâu thuẫn với số tính lại.`,
		bySource: 'Từng nguồn: có gì, thiếu gì'
	}
};

export type ExportTexts = typeof exportsVi;
