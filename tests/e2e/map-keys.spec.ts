import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { formatPercent } from '../../src/lib/atlas/format';
import { placeCode } from '../../src/lib/atlas/literals';
import { placeOutlines, type PlaceTopology } from '../../src/lib/geo/place-features';
import { directions, type Direction } from '../../src/lib/geo/place-steps';
import { walkOn } from '../../src/lib/geo/walk';
import { servedObservations } from './database';
import { expect, open, test, withoutWebGl } from './fixtures';

const arrowKey: Readonly<Record<Direction, string>> = {
	north: 'ArrowUp',
	east: 'ArrowRight',
	south: 'ArrowDown',
	west: 'ArrowLeft'
};
const saThay = '/?level=commune&in=616&by=poor_rate&at=2016';

const map = (page: Page) => page.getByRole('application', { name: /^(Bản đồ|Map): / });
const said = (page: Page) => page.locator('.said');

/** Goes to the map by Tab alone, from the link that skips to the content. */
async function tabToMap(page: Page): Promise<void> {
	await expect(map(page)).toBeVisible();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await expect(map(page)).toBeFocused();
	await expect(said(page).locator('strong')).toBeVisible();
}

/** Walks by arrows, and by nothing else, from the place that is said to another on the same map. */
async function walkTo(
	page: Page,
	name: string,
	file: string,
	keep?: (place: { parent: string }) => boolean
): Promise<void> {
	const topology = JSON.parse(readFileSync(`build/boundaries/${file}`, 'utf8')) as PlaceTopology;
	const { places } = placeOutlines(topology, keep);
	const walk = await walkOn(places);
	const nameOf = new Map(places.features.map(({ properties: p }) => [p.code, p.name]));
	const known = [...nameOf.values()];
	const here = said(page).locator('strong');
	await expect(here).toHaveText(
		new RegExp(`^(${known.map((each) => each.replace(/[.()]/g, '.')).join('|')})$`)
	);
	const start = await here.innerText();
	const [from] = [...nameOf].find(([, each]) => each === start) ?? [];
	if (!from) throw new Error(`${start} is not on the map of ${file}`);

	const ways = new Map<string, Direction[]>([[from, []]]);
	for (const [code, way] of ways)
		for (const direction of directions) {
			const next = walk.step(placeCode(code), direction);
			if (next && !ways.has(next)) ways.set(next, [...way, direction]);
		}
	const [to] = [...nameOf].find(([, each]) => each === name) ?? [];
	for (const direction of ways.get(to ?? '') ?? []) await page.keyboard.press(arrowKey[direction]);
	await expect(here).toHaveText(name);
}

test('with the keyboard alone a reader goes from the country to Mô Rai and reads its value and source', async ({
	page
}) => {
	const [row] = (await servedObservations('poor_rate')).filter(
		(each) => each.place === '23536' && each.period.startsWith('2016')
	);
	await open(page, '/');
	await tabToMap(page);
	await walkTo(page, 'Tỉnh Kon Tum', '2024/province.topojson');
	await page.keyboard.press('Enter');
	await expect(said(page)).toContainText('Tỉnh Kon Tum, 10 huyện.');
	await walkTo(page, 'Huyện Sa Thầy', '2024/district.topojson', (p) => p.parent === '62');
	await page.keyboard.press('Enter');
	await walkTo(page, 'Xã Mô Rai', '2024/commune/62.topojson', (p) => p.parent === '616');
	const value = formatPercent(row?.value ?? NaN, 'vi');
	await expect(said(page)).toContainText(`Xã Mô Rai: ${value} · bậc từ 50`);
	await expect(said(page)).toContainText('Xã biên giới');
	await page.keyboard.press('Enter');
	const panel = page.getByRole('region', { name: 'Xã Mô Rai' });
	await expect(panel.getByRole('heading', { name: 'Xã Mô Rai' })).toBeFocused();
	await expect(panel).toContainText(value);
	await expect(panel.getByText('Nguồn').first()).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(panel).toBeHidden();
	await expect(map(page)).toBeFocused();
});

test('Backspace goes out a level at a time, and the walk goes on at the place that was left', async ({
	page
}) => {
	await open(page, saThay);
	const here = page.getByRole('navigation', { name: 'Phạm vi' }).locator('[aria-current]');
	await tabToMap(page);
	await page.keyboard.press('Backspace');
	await expect(here).toHaveText('Tỉnh Kon Tum');
	await expect(said(page).locator('strong')).toHaveText('Huyện Sa Thầy');
	await page.keyboard.press('Backspace');
	await expect(here).toHaveText('Cả nước');
	await expect(said(page).locator('strong')).toHaveText('Tỉnh Kon Tum');
	await expect(map(page)).toBeFocused();
});

test('pointing at places writes no history; a choice writes one step', async ({ page }) => {
	await open(page, saThay);
	const steps = () => page.evaluate(() => history.length);
	const before = await steps();
	await map(page).hover();
	await expect(said(page).locator('strong')).toBeVisible();
	expect(await steps()).toBe(before);
	await tabToMap(page);
	// The link that skips to the content is a step of its own.
	const walking = await steps();
	await page.keyboard.press('ArrowLeft');
	await page.keyboard.press('ArrowRight');
	expect(await steps()).toBe(walking);
	const name = await said(page).locator('strong').innerText();
	await page.keyboard.press('Space');
	const panel = page.getByRole('region', { name });
	await expect(panel).toBeVisible();
	await expect(page).toHaveURL(/place=/);
	expect(await steps()).toBe(walking + 1);
	await page.goBack();
	await expect(panel).toBeHidden();
});

test('a question mark lists the keys, in the language of the page; Escape closes the list alone', async ({
	page
}) => {
	for (const [address, heading, key] of [
		[`${saThay}&place=23536`, 'Phím trên bản đồ', 'Dấu cách'],
		[`/en${saThay}&place=23536`, 'Keys of the map', 'Space']
	] as const) {
		await open(page, address);
		await map(page).focus();
		await page.keyboard.press('?');
		const list = page.getByRole('dialog', { name: heading });
		await expect(list.getByText(key, { exact: true })).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(list).toBeHidden();
		await expect(map(page)).toBeFocused();
		await expect(page.getByRole('region', { name: /Mô Rai/ })).toBeVisible();
	}
});

test('buttons do all that dragging does, and a small map says where the view lies', async ({
	page
}) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await open(page, `${saThay}&place=23536`);
	const view = page.locator('[aria-hidden]:has(> img[src*="locator"]) > span');
	await expect(view).toBeVisible();
	const where = async () =>
		JSON.stringify(await view.evaluate((each) => each.getAttribute('style')));
	const button = (name: string) => page.getByRole('button', { name, exact: true });
	await button('Dời bản đồ').click();
	for (const name of [
		'Phóng to',
		'Dời về phía tây',
		'Dời về phía đông',
		'Dời về phía bắc',
		'Dời về phía nam',
		'Phóng vừa nơi đang chọn',
		'Về toàn cảnh',
		'Thu nhỏ'
	]) {
		const before = await where();
		await button(name).click();
		await expect.poll(where, name).not.toBe(before);
	}
});

test('without WebGL2 the same keys walk over the SVG map', async ({ page }) => {
	await withoutWebGl(page);
	await open(page, saThay);
	await tabToMap(page);
	await walkTo(page, 'Xã Mô Rai', '2024/commune/62.topojson', (p) => p.parent === '616');
	await page.keyboard.press('Space');
	await expect(page.getByRole('region', { name: 'Xã Mô Rai' })).toContainText('62,93');
});

test.describe('on a touch screen', () => {
	test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

	test('the buttons of the map are 44 pixels wide and high', async ({ page }) => {
		await open(page, saThay);
		await page.getByRole('button', { name: 'Dời bản đồ' }).click();
		const buttons = await page.locator('#content').getByRole('button').all();
		expect(buttons).toHaveLength(9);
		for (const button of buttons) {
			const box = await button.boundingBox();
			expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
		}
	});
});
