import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderAsync, type ResvgRenderOptions } from '@resvg/resvg-js';
import type { MapSheet } from '../../src/lib/export/sheet';
import { sheetLayouts } from '../../src/lib/export/sheet-layout';
import { sheetFamily, sheetSvg } from '../../src/lib/export/sheet-svg';
import { indexedPng } from './indexed-png';

/** What has been drawn before is taken from here by the text of its SVG: drawing takes a minute for all. */
const cache = 'node_modules/.cache/atlas-cards';

const fonts = 'node_modules/@expo-google-fonts/be-vietnam-pro';
const options: ResvgRenderOptions = {
	font: {
		loadSystemFonts: false,
		fontFiles: [
			`${fonts}/400Regular/BeVietnamPro_400Regular.ttf`,
			`${fonts}/600SemiBold/BeVietnamPro_600SemiBold.ttf`
		],
		defaultFontFamily: sheetFamily
	}
};

/** A card as a PNG of 1,200 by 630 pixels. */
export async function cardImage(sheet: MapSheet): Promise<Buffer> {
	const svg = sheetSvg(sheet, { layout: sheetLayouts.card, fonts: [] });
	const file = join(cache, `${createHash('sha256').update(svg).digest('hex')}.png`);
	if (existsSync(file)) return readFileSync(file);
	const png = await indexedPng(await renderAsync(svg, options));
	mkdirSync(cache, { recursive: true });
	writeFileSync(file, png);
	return png;
}
