import { chromium, type Browser } from '@playwright/test';
import { findChromium } from '../find-chromium.mjs';

/** A Chromium that draws WebGL by SwiftShader, as the browser tests have it. Throws where there is none. */
export async function benchBrowser(): Promise<Browser> {
	const executablePath = await findChromium();
	if (!executablePath) throw new Error('no Chromium to measure in');
	return chromium.launch({
		executablePath,
		args: [
			'--no-sandbox',
			'--use-angle=swiftshader',
			'--enable-unsafe-swiftshader',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync'
		]
	});
}
