import { expectAccessible } from './accessible';
import { expect, test } from './fixtures';

const districts = '/share/?in=64&level=district&by=poor_rate&at=2022';

test('a frame is made: chosen, titled, previewed, and its code leads to what was previewed', async ({
	page
}) => {
	await page.goto(districts);
	const code = page.getByLabel('Mã để nhúng', { exact: true });
	await expect(code).toHaveValue(/embed\/2024\/64\/district\/poor_rate\/2022\/"/);
	await expect(code).toHaveValue(/ title="Tỷ lệ hộ nghèo, 2022 · Tỉnh Gia Lai"/);
	const preview = page.frameLocator('iframe');
	await expect(preview.getByRole('heading', { name: 'Tỷ lệ hộ nghèo, 2022' })).toBeVisible();

	await page.getByLabel('Tiêu đề của bạn').fill('Nơi nghèo nhất <script>alert(1)</script>');
	await page.getByLabel('Lời ghi của bạn').fill('Theo báo X');
	await page.getByLabel('Ô tìm nơi').uncheck();
	await page.getByText('Tối', { exact: true }).click();
	await page.getByText('1000 px').click();
	await expect(
		preview.getByRole('heading', { name: 'Nơi nghèo nhất <script>alert(1)</script>' })
	).toBeVisible();
	await expect(preview.getByText('Theo báo X')).toBeVisible();
	// The atlas's own words stay, and so does the source.
	await expect(preview.getByText('Tỷ lệ hộ nghèo, 2022', { exact: true })).toBeVisible();
	await expect(preview.getByText(/64\/KH-UBND, 09\/01\/2023/)).toBeVisible();
	await expect(preview.getByRole('searchbox')).toBeHidden();
	await expect(preview.locator('body')).toHaveCSS('background-color', 'rgb(23, 22, 20)');
	expect((await page.locator('iframe').boundingBox())?.width).toBe(1000);
	await expectAccessible(page, 'share page');

	await page.getByText('Giữ nguyên bản này').click();
	await expect(code).toHaveValue(
		/\/embed\/v\/[0-9a-f]{12}\/2024\/64\/district\/poor_rate\/2022\/\?/
	);
	await expect(page.getByLabel('Hoặc bằng phần tử', { exact: true })).toHaveValue(
		/<atlas-map src="[^"]*\/embed\/v\/[0-9a-f]{12}\/2024\/64\//
	);
	await expect(preview.getByText('số liệu giữ nguyên ở bản này')).toBeVisible();

	await page.reload();
	await expect(page.getByLabel('Lời ghi của bạn')).toHaveValue('Theo báo X');
	await expect(code).toHaveValue(/\/embed\/v\//);
	const made = await code.inputValue();
	const address = /src="([^"]*)"/.exec(made)?.[1]?.replaceAll('&amp;', '&') ?? '';
	await page.goto(address);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Nơi nghèo nhất <script>');
});

test('hatches and names are chosen for the light frame, which says their source', async ({
	page
}) => {
	await page.goto(districts);
	const preview = page.frameLocator('iframe');
	const key = preview.getByRole('listitem').filter({ hasText: /Huyện nghèo từ 2013\s+\(4\)/ });
	await expect(preview.getByRole('listitem').first()).toBeVisible();
	await expect(key).toBeHidden();
	await page.getByRole('checkbox', { name: /Huyện nghèo atlas có \d+/ }).check();
	await page.getByLabel('Tên nơi trên bản đồ').check();
	await expect(page.getByLabel('Mã để nhúng', { exact: true })).toHaveValue(
		/embed\/2024\/64\/district\/poor_rate\/2022\/\?mark=poor_district&amp;names=all"/
	);
	await expect(key).toBeVisible();
	await expect(preview.locator('g[data-mark=poor_district] path')).toHaveCount(4);
	await expect(preview.locator('g.wide').getByText('Kông Chro')).toBeVisible();
	await expect(preview.getByText(/293\/QĐ-TTg/)).toBeVisible();
	await expect(preview.getByText(/UBND tỉnh Gia Lai, 2017/)).toBeHidden();
	await preview.getByLabel('Tìm nơi trên bản đồ').fill('kong chro');
	await expect(preview.locator('[data-said]')).toHaveText(
		'Huyện Kông Chro: 39,69\u00a0% · Huyện nghèo'
	);
	await preview.getByText('Bảng số liệu').click();
	await expect(
		preview.getByRole('row', { name: /Huyện Kông Chro 39,69 % · Huyện nghèo/ })
	).toBeVisible();

	await page.getByText('320 px').click();
	await expect(preview.locator('g.wide').getByText('Kông Chro')).toBeHidden();
	await expect(preview.locator('g.narrow').getByText('Kông Chro')).toBeVisible();
});

test('a province is chosen among those that have figures for the question, and stays in the address', async ({
	page
}) => {
	await page.goto('/share/');
	const area = page.getByRole('combobox', { name: 'Phạm vi', exact: true });
	const code = page.getByLabel('Mã để nhúng', { exact: true });
	await expect(code).toHaveValue(/embed\/2024\/vn\/province\//);
	await expect(area.getByRole('option')).toHaveText(['Cả nước']);
	await expect(area).toHaveAccessibleDescription(/^Câu hỏi này chưa có số liệu bên trong tỉnh nào/);

	await page.getByRole('group', { name: 'Cấp', exact: true }).getByText('Huyện').click();
	await expect(area.getByRole('option')).toHaveText(['Cả nước', 'Tỉnh Gia Lai']);
	await area.selectOption({ label: 'Tỉnh Gia Lai' });
	await expect(page).toHaveURL(/level=district&in=64&by=poor_rate&at=2022/);
	await expect(code).toHaveValue(/embed\/2024\/64\/district\/poor_rate\/2022\/"/);
	await page.reload();
	await expect(area).toHaveValue('64');

	await area.focus();
	await page.keyboard.press('ArrowUp');
	await expect(area).toHaveValue('vn');
	await expect(page).not.toHaveURL(/in=64/);

	await page.goto('/share/?level=commune&in=630&by=poor_rate&at=2022');
	await expect(area).toHaveValue('630');
	await expect(area.getByRole('option', { name: 'Huyện Kông Chro' })).toBeAttached();
	await expect(code).toHaveValue(/in=630/);
});

test('what of the address cannot be shown is said until something is chosen', async ({ page }) => {
	await page.goto('/share/?level=district&in=64&by=poor_rate&at=1999');
	const said = page.getByText('at = “1999” được thay bằng “2016”');
	await expect(said).toBeVisible();
	await page.getByRole('combobox', { name: 'Phạm vi', exact: true }).selectOption('vn');
	await expect(said).toBeHidden();
});

test('a height of one’s own is in both codes', async ({ page }) => {
	await page.goto(districts);
	await page.getByText('Cố định', { exact: true }).click();
	await expect(page.getByLabel('Mã để nhúng', { exact: true })).toHaveValue(/height: 640px/);
	await expect(page.getByLabel('Hoặc bằng phần tử', { exact: true })).toHaveValue(/ height="640">/);
});

test('a question without a light frame is shared by the map that zooms, and the page says so', async ({
	page
}) => {
	await page.goto(`${districts}&class=quantile`);
	await expect(page.getByLabel('Mã để nhúng', { exact: true })).toHaveValue(
		/embed\/live\/\?.*class=quantile/
	);
	await expect(page.getByText(/^Câu hỏi này chưa có khung nhẹ/)).toBeVisible();
	await expect(page.getByLabel('Tiêu đề của bạn')).toBeDisabled();
	// It has no version that stays, whatever the address wishes.
	await page.goto(`${districts}&class=quantile&frozen`);
	await expect(page.getByLabel('Mã để nhúng', { exact: true })).toHaveValue(/class=quantile/);
	await expect(page.getByRole('radio', { name: 'Luôn mới nhất' })).toBeChecked();
});

test('the map leads to the page that makes its frame, in English too; a frame of the other language is offered', async ({
	page
}) => {
	await page.goto('/en/?in=64&level=district&by=poor_rate&at=2022');
	await page.getByRole('button', { name: 'Picture · copy · embed' }).click();
	await page.getByRole('link', { name: /^Make a frame/ }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Embed a map in another page');
	const code = page.getByLabel('Code to embed', { exact: true });
	await expect(code).toHaveValue(/\/en\/embed\/2024\/64\/district\/poor_rate\/2022\/"/);
	await page.getByText('Vietnamese', { exact: true }).click();
	await expect(code).toHaveValue(/4\d{3}\/embed\/2024\/64\//);
	await expect(code).toHaveValue(/ title="Tỷ lệ hộ nghèo, 2022 · Tỉnh Gia Lai"/);
});
