import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { build, install, run, step, tool } from './steps.mjs';

/**
 * `npm test`: sets itself up, then types, lint, unit and browser tests. Types and lint count as one
 * test each. The last line is `N passed, N failed`.
 */

const reports = 'test-results/reports';
const counts = { passed: 0, failed: 0 };

/** @param {boolean} ok */
const count = (ok) => {
	counts[ok ? 'passed' : 'failed'] += 1;
};

function finish() {
	console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
	process.exit(counts.failed === 0 && counts.passed > 0 ? 0 : 1);
}

/**
 * Adds the counts of a runner's JSON report; a missing report is a failure.
 * @param {string} file
 * @param {(report: any) => { passed: number, failed: number }} read
 * @param {boolean} ok whether the runner ended well
 */
function addReport(file, read, ok) {
	const result = existsSync(file)
		? read(JSON.parse(readFileSync(file, 'utf8')))
		: { passed: 0, failed: 1 };
	counts.passed += result.passed;
	counts.failed += result.failed;
	// A run can fail without a failed test: nothing found, an error between tests.
	if (!ok && result.failed === 0) counts.failed += 1;
}

if (!(await install())) {
	count(false);
	finish();
}
const { findChromium } = await import('./find-chromium.mjs');
rmSync('test-results', { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

// The site that is tested knows where it stands, so that its oEmbed is tested as well.
process.env.SITE_URL ??= `http://localhost:${process.env.TEST_PORT ?? 4319}${process.env.BASE_PATH ?? ''}`;
const built = await build();
count(await step('types', () => run(tool('svelte-check'), ['--fail-on-warnings'])));
count(
	await step('lint', async () => {
		const eslint = await run(tool('eslint'), ['.']);
		const prettier = await run(tool('prettier'), ['--check', '--log-level', 'warn', '.']);
		return eslint || prettier;
	})
);

const unitReport = `${reports}/unit.json`;
const unit = await step('unit tests', () =>
	run(tool('vitest'), [
		'run',
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${unitReport}`
	])
);
addReport(
	unitReport,
	(report) => ({ passed: report.numPassedTests, failed: report.numFailedTests }),
	unit
);

const chromium = await findChromium();
if (!built || !chromium) {
	count(false);
	finish();
}
const browserReport = `${reports}/browser.json`;
const browser = await step('browser tests', () =>
	run(tool('playwright'), ['test'], {
		CHROMIUM_PATH: chromium
	})
);
addReport(
	browserReport,
	({ stats }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected }),
	browser
);
finish();
