import { chromium, type Browser } from '@playwright/test';
import { findChromium } from './find-chromium.mjs';

/** How Chromium is started wherever the site is opened by a program: as root, with WebGL by SwiftShader. */
export const chromiumFlags = [
	'--no-sandbox',
	'--use-angle=swiftshader',
	'--enable-unsafe-swiftshader',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];

/** Starts a Chromium without a window. Throws where none was found and none could be installed. */
export async function headlessChromium(): Promise<Browser> {
	const executablePath = await findChromium();
	if (!executablePath) throw new Error('there is no Chromium to open the site in');
	return chromium.launch({ executablePath, args: chromiumFlags });
}
