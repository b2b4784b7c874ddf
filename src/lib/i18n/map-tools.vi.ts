/** Texts of the map's keys and buttons, in Vietnamese; the English ones have the same shape. */
export const mapToolsVi = {
	role: 'bản đồ đi bằng phím',
	hint: 'Phím mũi tên sang nơi bên cạnh, Enter vào trong, Backspace ra ngoài, dấu ? xem mọi phím.',
	arrival: (scope: string, count: string, level: string) => `${scope}, ${count} ${level}.`,
	band: (limits: string) => `bậc ${limits}`,
	help: 'Phím trên bản đồ',
	close: 'Đóng',
	whenFocused:
		'Các phím này có tác dụng khi bản đồ đang được chọn: bấm vào nó hoặc đi tới bằng Tab.',
	move: 'Dời bản đồ',
	west: 'Dời về phía tây',
	east: 'Dời về phía đông',
	north: 'Dời về phía bắc',
	south: 'Dời về phía nam',
	fitPlace: 'Phóng vừa nơi đang chọn',
	gestures: {
		touch_pan: 'Dời bản đồ bằng hai ngón tay',
		wheel_zoom: 'Giữ Ctrl hoặc ⌘ và lăn chuột để phóng bản đồ'
	},
	keys: {
		arrows: { press: ['← ↑ → ↓'], does: 'Sang nơi bên cạnh theo hướng đó' },
		enter: { press: ['Enter'], does: 'Xem bên trong; ở cấp thấp nhất: mở số liệu và nguồn' },
		space: { press: ['Dấu cách'], does: 'Mở số liệu và nguồn của nơi này' },
		backspace: { press: ['Backspace'], does: 'Ra ngoài một cấp' },
		escape: { press: ['Esc'], does: 'Đóng bảng số liệu, trở lại bản đồ' },
		help: { press: ['?'], does: 'Hiện bảng phím này' }
	},
	cameraKeys: {
		zoom: { press: ['+', '−'], does: 'Phóng to, thu nhỏ' },
		fit: { press: ['0'], does: 'Về toàn cảnh' },
		pan: { press: ['Shift', '← ↑ → ↓'], does: 'Dời bản đồ' }
	}
};

export type MapToolsMessages = typeof mapToolsVi;
