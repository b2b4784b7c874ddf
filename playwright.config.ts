import { defineConfig } from '@playwright/test';
import { chromiumFlags } from './scripts/headless-chromium';

const port = Number(process.env['TEST_PORT'] ?? 4319);
const chromiumPath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';

export default defineConfig({
	testDir: 'tests/e2e',
	outputDir: 'test-results/browser',
	// Fonts come with the site, so that pictures are the same wherever Chromium runs.
	snapshotPathTemplate: 'tests/e2e/pictures/{arg}{ext}',
	fullyParallel: true,
	workers: 2,
	retries: 0,
	forbidOnly: true,
	timeout: 90_000,
	expect: { timeout: 30_000 },
	reporter: [['list'], ['json', { outputFile: 'test-results/reports/browser.json' }]],
	use: {
		baseURL: `http://localhost:${port}`,
		locale: 'vi-VN',
		serviceWorkers: 'block',
		screenshot: 'only-on-failure',
		launchOptions: {
			executablePath: chromiumPath,
			// No name but this machine's own leads anywhere.
			args: [
				...chromiumFlags,
				'--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1'
			]
		}
	},
	webServer: {
		command: `npx tsx scripts/serve.ts ${port}`,
		url: `http://localhost:${port}/`,
		reuseExistingServer: false
	}
});
