/** Texts of figures that come from the older register, in Vietnamese; the English ones have the same shape. */
export const carriedVi = {
	/** How one figure comes about, behind the figure. */
	how: {
		unchanged: () => 'số của đơn vị cũ, nay giữ nguyên',
		summed: (count: string) => `cộng từ ${count} đơn vị cũ`,
		estimated: (count: string) => `ước theo diện tích từ ${count} đơn vị cũ`
	},
	estimatedKey: 'ước theo diện tích, vì có đơn vị cũ bị chia',
	/** Over a map that has such figures. */
	heading: 'Số liệu của đơn vị cũ trên đơn vị mới',
	counted: {
		unchanged: (count: string) => `${count} nơi nay giữ nguyên`,
		summed: (count: string) => `${count} nơi cộng từ số hộ của các đơn vị cũ`,
		estimated: (count: string) => `${count} nơi ước theo diện tích, vì có đơn vị cũ bị chia`
	},
	missing: {
		survey:
			'Nơi nhập từ nhiều đơn vị cũ không có số liệu: điều tra mẫu không có số hộ để cộng, tỷ lệ thì không lấy trung bình.',
		review:
			'Nơi nhập từ nhiều đơn vị cũ cần số hộ cùng ngày của mọi đơn vị: tỷ lệ tính lại từ số hộ, không lấy trung bình.'
	},
	districts:
		'Số liệu cấp huyện không chia cho các xã, vì nghèo không trải đều trong huyện; xem ở địa giới trước 1/7/2025.',
	/** In the panel and on the page of a place. */
	facts: 'Số liệu của các đơn vị cũ',
	factsNote:
		'Không văn bản nào in các số này cho đơn vị mới. Số lượng (hộ, người, xã…) được cộng từ các đơn vị cũ, tỷ lệ tính lại từ số hộ; nơi giữ nguyên có số của đơn vị cũ.',
	madeOf: 'Các đơn vị cũ',
	loading: 'Đang tải số liệu của các đơn vị cũ…'
};

export type CarriedMessages = typeof carriedVi;
