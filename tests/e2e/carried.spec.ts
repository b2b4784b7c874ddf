import { readFile } from 'node:fs/promises';
import { expect, legendRow, open, test } from './fixtures';

const quangNgai = '/?bounds=2025&level=commune&in=51&by=poor_rate&at=2016';

test('communes of 2025 show figures of the old ones and say so, and the registers lead to each other', async ({
	page
}) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await open(page, quangNgai);
	await expect(page.getByText('Đơn vị hành chính từ 1/7/2025 (34 tỉnh)').first()).toBeVisible();
	const notes = page.getByRole('status').first();
	await expect(notes).toContainText('2 nơi nay giữ nguyên');
	await expect(notes).toContainText('Số liệu cấp huyện không chia cho các xã');
	// 96 communes, of which Mô Rai and Rờ Kơi have a figure.
	await expect(legendRow(page, 'không có số liệu')).toContainText('94');
	const row = page.getByRole('row', { name: /Xã Mô Rai/ });
	await expect(row).toContainText('62,93 %');
	await expect(row.getByTitle('số của đơn vị cũ, nay giữ nguyên')).toBeVisible();

	await row.getByRole('button').click();
	const panel = page.getByRole('region', { name: 'Xã Mô Rai' });
	await expect(panel).toContainText('62,93 % (số của đơn vị cũ, nay giữ nguyên)');
	await expect(panel).toContainText('in trong văn bản: “62,93%” · Kế hoạch, mục II.1, đoạn 3');
	await expect(panel.getByRole('link', { name: 'Xã Mô Rai' }).first()).toHaveAttribute(
		'href',
		/place\/2024\/23536\/$/
	);

	const choose = async (register: string) => {
		const controls = page.getByRole('form', { name: 'Chọn nội dung' });
		const select = controls.getByRole('combobox', { name: 'Địa giới' });
		if (!(await select.isVisible())) await controls.getByText('Địa giới, Cách xem').click();
		await select.selectOption({ label: register });
	};
	await choose('Đơn vị hành chính trước 1/7/2025 (63 tỉnh)');
	// Quảng Ngãi goes back to its namesake, where the commune of Kon Tum is not on the map.
	await expect(page).toHaveURL(/^[^?]*\?level=commune&.*in=51/);
	await expect(page.getByText('Đơn vị hành chính trước 1/7/2025 (63 tỉnh)').first()).toBeVisible();
	await page.goBack();
	await expect(page).toHaveURL(/bounds=2025&level=commune&in=51&by=poor_rate&at=2016&place=23536/);
	await expect(page.getByRole('row', { name: /Xã Mô Rai/ })).toContainText('62,93 %');
});

test('a district of 2024 becomes its new province, and the question stays', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await open(page, '/en/?level=commune&in=616&by=poor_rate&at=2016');
	await page.getByText('Register, Shown as').click();
	await page.getByRole('combobox', { name: 'Register' }).selectOption('2025');
	await expect(page).toHaveURL(/\?bounds=2025&level=commune&in=51&by=poor_rate&at=2016$/);
	await expect(page.getByRole('row', { name: /Rờ Kơi/ })).toContainText('52.62%');
	await expect(page.getByRole('status').first()).toContainText(
		'Figures of districts are not spread over communes'
	);
});

test('survey rates of merged provinces are missing, and the map says why', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await open(page, '/?bounds=2025&level=province&by=gso_multidimensional_rate&at=2023');
	await expect(legendRow(page, 'không có số liệu')).toContainText('23');
	await expect(page.getByRole('status').first()).toContainText('11 nơi nay giữ nguyên');
	await expect(page.getByRole('status').first()).toContainText('không có số hộ để cộng');
});

test('the page of a merged province lists what is added up from the old ones', async ({ page }) => {
	await page.goto('/place/2025/08/');
	await expect(page.getByRole('heading', { name: 'Số liệu của các đơn vị cũ' })).toBeVisible();
	const zone = page.locator('section').filter({ hasText: /^Xã thuộc khu vực I:/ });
	// 16 communes of Hà Giang and 26 of Tuyên Quang, as QĐ 582/2017 prints them.
	await expect(zone.first()).toContainText('42 xã');
	await expect(zone.first()).toContainText('cộng từ 2 đơn vị cũ');
	await expect(zone.first()).toContainText('“16”');
	await expect(zone.first()).toContainText('“26”');
});

test('a file of the view says which figures are carried, and from where', async ({ page }) => {
	await page.goto('/data/?bounds=2025&level=commune&in=51&by=poor_rate&at=2016#view');
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: /CSV/ }).click();
	const text = await readFile(await (await download).path(), 'utf8');
	const [head = '', ...rows] = text.split('\n').map((line) => line.trim().split(','));
	const column = (name: string) => [...head].indexOf(name);
	const moRai = rows.find((cells) => cells[0]?.endsWith('23536'));
	expect(moRai?.[column('carried_from')]).toBe('23536');
	expect(moRai?.[column('estimated')]).toBe('false');
});
