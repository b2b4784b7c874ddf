import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { run, step, tool } from './steps.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const paths = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
];

/** @param {string} command @param {string[]} args */
function answer(command, args) {
	try {
		return execFileSync(command, args, { stdio: ['ignore', 'pipe', 'ignore'] })
			.toString()
			.trim();
	} catch {
		return '';
	}
}

/** Path of a Chromium or Chrome of this system, or the empty string. */
function systemChromium() {
	const asked = process.env.CHROMIUM_PATH;
	if (asked && existsSync(asked)) return asked;
	const which = process.platform === 'win32' ? 'where' : 'which';
	for (const name of names) {
		const path = answer(which, [name]).split('\n')[0];
		if (path) return path;
	}
	return paths.find((path) => existsSync(path)) ?? '';
}

/** Path of the Chromium that Playwright has downloaded, or the empty string. */
async function playwrightChromium() {
	const { chromium } = await import('@playwright/test');
	return existsSync(chromium.executablePath()) ? chromium.executablePath() : '';
}

/**
 * Finds a browser for the tests: the system's; else Debian's package where packages may be installed;
 * else Playwright's own download. Returns its path, or the empty string after saying what to install.
 */
export async function findChromium() {
	const found = systemChromium() || (await playwrightChromium());
	if (found) return found;
	const mayInstall = process.getuid?.() === 0 && answer('which', ['apt-get']) !== '';
	if (mayInstall)
		await step('install Chromium (Debian package)', async () => {
			await run('apt-get', ['update', '-qq']);
			return run('apt-get', ['install', '-y', '-qq', 'chromium'], {
				DEBIAN_FRONTEND: 'noninteractive'
			});
		});
	if (!systemChromium())
		await step('download Chromium (Playwright)', () =>
			run(tool('playwright'), ['install', 'chromium'])
		);
	const installed = systemChromium() || (await playwrightChromium());
	if (!installed)
		console.error(
			'No Chromium or Chrome was found and none could be installed. Install the package "chromium" (Debian, Ubuntu) or Google Chrome, or set CHROMIUM_PATH to one, and run the tests again.'
		);
	return installed;
}
