import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { extractText, getDocumentProxy } from 'unpdf';
import { expectAccessible } from './accessible';
import { expect, open, test } from './fixtures';
import { mapPixels } from './map-picture';

const giaLai = '/?level=district&in=64&by=poor_rate&at=2022';
const saThay = '/?level=commune&in=616&by=poor_rate&at=2016';

/** Opens the dialog that takes a view away, once its picture is there. */
async function dialogOf(page: Page, address: string) {
	await page.setViewportSize({ width: 1440, height: 900 });
	await open(page, address);
	await page
		.getByRole('button', { name: /^(Tải ảnh · chép · nhúng|Picture · copy · embed)$/ })
		.click();
	const dialog = page.getByRole('dialog', {
		name: /^(Tải ảnh · chép · nhúng|Picture · copy · embed)$/
	});
	await expect(dialog.getByRole('img', { name: /^(Xem trước|Preview)$/ })).toBeVisible();
	return dialog;
}

/** The file that a button of the dialog hands over. */
async function fileFrom(page: Page, button: string | RegExp) {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('dialog').getByRole('button', { name: button, exact: true }).click()
	]);
	return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

async function pictureAs(page: Page, format: RegExp) {
	await page.getByRole('dialog').getByRole('radio', { name: format }).check();
	return fileFrom(page, 'Tải ảnh');
}

/** Texts of an SVG document as a browser reads them, each element in one piece. */
function textsIn(page: Page, svg: string): Promise<string[]> {
	return page.evaluate((source) => {
		const document = new DOMParser().parseFromString(source, 'image/svg+xml');
		return [...document.querySelectorAll('text')].map((each) =>
			(each.textContent ?? '').replaceAll('\u00a0', ' ')
		);
	}, svg);
}

/** Size of a picture, its lowest and highest grey, and its see-through corner, as a browser decodes it. */
function measured(page: Page, png: Buffer) {
	return page.evaluate(
		async (source) => {
			const image = new Image();
			image.src = source;
			await image.decode();
			const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
			if (!context) throw new Error('no canvas');
			context.drawImage(image, 0, 0);
			const { data } = context.getImageData(0, 0, image.width, image.height);
			let [darkest, lightest] = [255, 0];
			for (let i = 0; i < data.length; i += 4) {
				if (data[i + 3] === 0) continue;
				darkest = Math.min(darkest, data[i] ?? 255);
				lightest = Math.max(lightest, data[i] ?? 0);
			}
			return { width: image.width, height: image.height, darkest, lightest, corner: data[3] };
		},
		`data:image/png;base64,${png.toString('base64')}`
	);
}

test('an SVG is opened again: its title, classes, names, source, date and version are text', async ({
	page
}) => {
	await dialogOf(page, `${giaLai}&mark=plan_focus&place=630`);
	const { name, bytes } = await pictureAs(page, /^SVG/);
	expect(name).toBe('atlas-2024-64-district-poor_rate-2022-observed-plan_focus.svg');
	const texts = await textsIn(page, bytes.toString('utf8'));
	for (const text of [
		'Tỷ lệ hộ nghèo, 2022',
		'Tỉnh Gia Lai · Huyện · 17 / 17 nơi có số liệu',
		'30 – 50 %',
		'không có số liệu',
		'Kông Chro',
		'39,69 %',
		'Huyện Kông Chro',
		'Hoàng Sa',
		'Trường Sa'
	])
		expect(texts).toContain(text);
	const all = texts.join(' ');
	expect(all).toContain('Trọng điểm của kế hoạch');
	expect(all).toContain('64/KH-UBND, 09/01/2023');
	const downloads: { dataVersion: string } = JSON.parse(
		readFileSync('build/data/downloads.json', 'utf8')
	);
	expect(all).toMatch(
		new RegExp(`Dữ liệu ${downloads.dataVersion} · lập ngày \\d\\d/\\d\\d/\\d{4}`)
	);
	// The font is in the file, and nothing is fetched.
	expect(bytes.toString('utf8').match(/font\/woff2;base64,/g)).toHaveLength(4);
	expect(bytes.toString('utf8')).not.toMatch(/(?:href|src)="http/);
});

test('no text of a picture runs over its edge, in any size', async ({ page }) => {
	const dialog = await dialogOf(page, saThay);
	for (const size of ['Trang web, ngang', 'A4 đứng', 'A4 ngang', 'Thẻ chia sẻ']) {
		await dialog.getByLabel('Khổ').selectOption({ label: size });
		const { bytes } = await pictureAs(page, /^SVG/);
		const over = await page.evaluate(async (source) => {
			const frame = document.createElement('div');
			const parsed = new DOMParser().parseFromString(source, 'image/svg+xml').documentElement;
			frame.append(document.importNode(parsed, true));
			document.querySelector('dialog')?.append(frame);
			await document.fonts.ready;
			const svg = frame.querySelector('svg');
			if (!svg) throw new Error('no picture');
			const edge = svg.getBoundingClientRect();
			const over = [...svg.querySelectorAll('text')]
				.filter((text) => {
					const box = text.getBoundingClientRect();
					return (
						box.left < edge.left ||
						box.right > edge.right ||
						box.top < edge.top ||
						box.bottom > edge.bottom
					);
				})
				.map((text) => text.textContent);
			frame.remove();
			return over;
		}, bytes.toString('utf8'));
		expect(over, size).toEqual([]);
	}
});

test('the classes of an SVG are those of the map on screen, at every district', async ({
	page
}) => {
	const dialog = await dialogOf(page, giaLai);
	const { bytes } = await pictureAs(page, /^SVG/);
	await dialog.getByRole('button', { name: 'Đóng' }).click();
	await expect(dialog).toBeHidden();
	const fills = await page.evaluate((source) => {
		const document = new DOMParser().parseFromString(source, 'image/svg+xml');
		return [...document.querySelectorAll('path[data-code]')].map((path) => ({
			code: path.getAttribute('data-code'),
			fill: path.getAttribute('fill') ?? ''
		}));
	}, bytes.toString('utf8'));
	const pixels = await mapPixels(page, '2024/district.topojson', (p) => p.parent === '64');
	expect(pixels).toHaveLength(17);
	for (const { code, colour } of pixels) {
		const fill = fills.find((each) => each.code === code)?.fill ?? '';
		const exported = (fill.match(/[0-9a-f]{2}/g) ?? []).map((hex) => parseInt(hex, 16));
		const difference = Math.max(
			...colour.map((channel, i) => Math.abs(channel - (exported[i] ?? NaN)))
		);
		expect(difference, `${code}: ${fill} shown as rgb(${colour.join()})`).toBeLessThan(8);
	}
});

test('a PNG has the pixels that were asked for, is not blank, and can be seen through', async ({
	page
}) => {
	const dialog = await dialogOf(page, giaLai);
	await dialog.getByRole('radio', { name: 'PNG' }).check();
	for (const times of [1, 2, 4]) {
		await dialog.getByLabel('Độ nét').selectOption(String(times));
		const { bytes } = await pictureAs(page, /^PNG/);
		const picture = await measured(page, bytes);
		expect(picture).toMatchObject({ width: 1200 * times, height: 900 * times, corner: 255 });
		expect(picture.lightest - picture.darkest).toBeGreaterThan(200);
	}
	await dialog.getByLabel('Độ nét').selectOption('1');
	await dialog.getByRole('checkbox', { name: 'Nền trong suốt' }).check();
	const { bytes } = await pictureAs(page, /^PNG/);
	expect(await measured(page, bytes)).toMatchObject({ width: 1200, corner: 0 });
});

test('a PDF is opened again: one page of A4 whose text can be read, marks and all', async ({
	page
}) => {
	const dialog = await dialogOf(page, giaLai);
	await dialog.getByLabel('Khổ').selectOption({ label: 'A4 đứng' });
	const { name, bytes } = await pictureAs(page, /^PDF/);
	expect(name).toMatch(/\.pdf$/);
	const document = await getDocumentProxy(new Uint8Array(bytes));
	expect(document.numPages).toBe(1);
	const [, , width = 0, height = 0] = (await document.getPage(1)).view;
	// Millimetres of A4, 72 points an inch.
	expect(Math.round((width / 72) * 25.4)).toBe(210);
	expect(Math.round((height / 72) * 25.4)).toBe(297);
	const { text } = await extractText(document, { mergePages: true });
	const read = text.normalize('NFC').replaceAll(/\s+/g, ' ');
	for (const words of [
		'Tỷ lệ hộ nghèo, 2022',
		'Tỉnh Gia Lai · Huyện · 17 / 17 nơi có số liệu',
		'Kông Chro',
		'39,69 %',
		'không có số liệu',
		'64/KH-UBND, 09/01/2023',
		'Ranh giới'
	])
		expect(read).toContain(words);
});

test('a picture of rate and households can be read without its colours', async ({ page }) => {
	await dialogOf(page, `${giaLai}&households=bivariate`);
	const { name, bytes } = await pictureAs(page, /^SVG/);
	expect(name).toBe('atlas-2024-64-district-poor_rate-2022-observed-bivariate.svg');
	const texts = await textsIn(page, bytes.toString('utf8'));
	expect(texts).toContain('C3 · tỷ lệ cao, nhiều hộ');
	expect(texts).toContain('39,69 % · C3');
	expect(texts.join(' ')).toContain('A, B, C: tỷ lệ, chia ở 8,77 · 13,46 %.');
});

test('all communes of the country go on one page of PDF', async ({ page }) => {
	test.slow();
	await dialogOf(page, '/?level=commune&by=poor_rate&at=2016');
	const { bytes } = await pictureAs(page, /^PDF/);
	const document = await getDocumentProxy(new Uint8Array(bytes));
	expect(document.numPages).toBe(1);
	const { text } = await extractText(document, { mergePages: true });
	const read = text.normalize('NFC').replaceAll(/\s+/g, ' ');
	expect(read).toContain('Cả nước · Xã · 6 / 10.592 nơi có số liệu');
});

test('each district of Gia Lai becomes a picture of its own in one file', async ({ page }) => {
	await dialogOf(page, giaLai);
	const { name, bytes } = await fileFrom(page, 'Tải mọi ảnh (ZIP)');
	expect(name).toMatch(/\.zip$/);
	const files = unzipSync(new Uint8Array(bytes));
	expect(Object.keys(files)).toHaveLength(17);
	const svg = new TextDecoder().decode(files['630-kong-chro.svg']);
	const texts = await textsIn(page, svg);
	expect(texts.join(' ')).toContain('Huyện Kông Chro, Tỉnh Gia Lai');
	// No document has figures of its communes, so it is marked among the districts, in words as well.
	expect(texts.join(' ')).toContain('Cuối năm 2022, huyện Kông Chro có 5.033 hộ nghèo');
	await expect(page.getByRole('dialog')).toContainText('17 ảnh');
});

test('a batch can be stopped, and then nothing is saved', async ({ page }) => {
	const dialog = await dialogOf(page, giaLai);
	await dialog.getByRole('radio', { name: 'PNG' }).check();
	await dialog.getByLabel('Độ nét').selectOption('4');
	await dialog.getByRole('button', { name: 'Tải mọi ảnh (ZIP)' }).click();
	await expect(dialog.getByRole('progressbar')).toBeVisible();
	await dialog.getByRole('button', { name: 'Dừng' }).click();
	await expect(dialog).toContainText('Đã dừng, không có tệp nào được tải.');
});

test.describe('copying', () => {
	test('says what was copied: sentences in both languages, citation, figures, embed code, link', async ({
		page,
		context,
		baseURL
	}) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		const dialog = await dialogOf(page, `${giaLai}&place=630`);
		const copied = async (what: string) => {
			await dialog.getByRole('button', { name: what, exact: true }).click();
			await expect(dialog.getByText(`Đã sao chép: ${what}.`)).toBeVisible();
			const text = await page.evaluate(() => navigator.clipboard.readText());
			return text.replaceAll('\u00a0', ' ');
		};
		expect(await copied('Câu tiếng Việt')).toContain(
			'Cuối năm 2022, huyện Kông Chro có 5.033 hộ nghèo, chiếm 39,69 %'
		);
		expect(await copied('Câu tiếng Anh')).toContain(
			'At the end of 2022, Kông Chro District had 5,033 poor households, 39.69%'
		);
		const citation = await copied('Trích dẫn');
		expect(citation).toContain('Atlas Giảm Nghèo. Tỷ lệ hộ nghèo, 2022, Huyện Kông Chro');
		expect(citation).toMatch(/\. Dữ liệu \w+\. \S+ \(truy cập ngày \d\d\/\d\d\/\d{4}\)\. /u);
		expect(citation).toContain('64/KH-UBND');
		const figures = await copied('Số liệu (CSV)');
		expect(figures.trim().split('\n')).toHaveLength(18);
		expect(figures).toContain('630,Huyện Kông Chro');
		const frame = await copied('Mã nhúng');
		expect(frame).toContain(`src="${baseURL}/embed/2024/64/district/poor_rate/2022/"`);
		const link = await copied('Đường dẫn');
		expect(link).toBe(`${baseURL}${giaLai}&place=630`);
	});

	test('where the browser refuses, the text stands selected in a field', async ({ page }) => {
		await page.addInitScript(() => {
			Object.defineProperty(navigator, 'clipboard', {
				value: { writeText: () => Promise.reject(new Error('refused')) }
			});
		});
		const dialog = await dialogOf(page, saThay);
		await dialog.getByRole('button', { name: 'Câu tiếng Việt' }).click();
		const field = dialog.getByRole('textbox', { name: 'Nội dung sao chép' });
		await expect(field).toBeFocused();
		await expect(field).toHaveValue(
			/trong 6 đơn vị cấp xã có số liệu trên tổng số 11 của huyện Sa Thầy/
		);
		const selected = await field.evaluate(
			(element: HTMLTextAreaElement) => element.selectionEnd - element.selectionStart
		);
		expect(selected).toBeGreaterThan(50);
	});
});

test('the dialog is used by keyboard alone and holds against axe', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await open(page, giaLai);
	const opener = page.getByRole('button', { name: 'Tải ảnh · chép · nhúng' });
	await opener.focus();
	await page.keyboard.press('Enter');
	const dialog = page.getByRole('dialog', { name: 'Tải ảnh · chép · nhúng' });
	await expect(dialog.getByRole('img', { name: 'Xem trước' })).toBeVisible();
	await expectAccessible(page, 'the dialog');
	await dialog.getByRole('radio', { name: /^SVG/ }).focus();
	await page.keyboard.press('ArrowDown');
	await expect(dialog.getByRole('radio', { name: 'PNG' })).toBeChecked();
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
	await expect(opener).toBeFocused();
});
