import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { build, install, run, step, tool } from './steps.mjs';

/**
 * `npm test`: sets itself up, then types, lint, unit and browser tests. Types and lint count as one
 * test each. The last line is `N passed, N failed`.
 */

const reports = 'test-results/reports';
const counts = { passed: 0, failed: 0 };
/**
 * What failed, said once more at the end, where it is found.
 * @type {string[]}
 */
const failures = [];

/**
 * @param {string} name
 * @param {boolean} ok
 */
const count = (name, ok) => {
	counts[ok ? 'passed' : 'failed'] += 1;
	if (!ok) failures.push(name);
};

function finish() {
	for (const failure of failures) console.log(`✗ ${failure}`);
	console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
	process.exit(counts.failed === 0 && counts.passed > 0 ? 0 : 1);
}

/**
 * Adds the counts of a runner's JSON report; a missing report is a failure.
 * @param {string} file
 * @param {(report: any) => { passed: number, failed: string[] }} read how many passed, and what failed
 * @param {boolean} ok whether the runner ended well
 */
function addReport(file, read, ok) {
	const result = existsSync(file)
		? read(JSON.parse(readFileSync(file, 'utf8')))
		: { passed: 0, failed: [`no ${file}`] };
	// A run can fail without a failed test: nothing found, an error between tests.
	if (!ok && result.failed.length === 0) result.failed.push(`${file}: an error between tests`);
	counts.passed += result.passed;
	counts.failed += result.failed.length;
	failures.push(...result.failed);
}

/**
 * @typedef {{ ok: boolean, file: string, line: number, title: string }} BrowserTest
 * @typedef {{ suites?: BrowserSuite[], specs?: BrowserTest[] }} BrowserSuite
 * @typedef {{ name: string, status: string, assertionResults: { status: string, fullName: string }[] }} UnitFile
 */

/**
 * The failed tests of a unit test file; the file itself where it ended between tests.
 * @param {UnitFile} file
 */
function failedOf({ name, status, assertionResults }) {
	const failed = assertionResults.filter((test) => test.status === 'failed');
	if (status === 'failed' && failed.length === 0) return [name];
	return failed.map(({ fullName }) => fullName);
}

/**
 * The failed tests of a suite of Playwright's report and of the suites in it.
 * @param {BrowserSuite} suite
 * @returns {string[]}
 */
function failedIn({ suites = [], specs = [] }) {
	const own = specs
		.filter(({ ok }) => !ok)
		.map(({ file, line, title }) => `${file}:${line} ${title}`);
	return [...own, ...suites.flatMap(failedIn)];
}

if (!(await install())) {
	count('install', false);
	finish();
}
const { findChromium } = await import('./find-chromium.mjs');
rmSync('test-results', { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

// The site that is tested knows where it stands, so that its oEmbed is tested as well.
process.env.SITE_URL ??= `http://localhost:${process.env.TEST_PORT ?? 4319}${process.env.BASE_PATH ?? ''}`;
const built = await build();
count('types', await step('types', () => run(tool('svelte-check'), ['--fail-on-warnings'])));
count(
	'lint',
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
	(report) => ({ passed: report.numPassedTests, failed: report.testResults.flatMap(failedOf) }),
	unit
);

/** @param {{ message: string }} error */
const messageOf = ({ message }) => message;
const chromium = await findChromium();
if (!built || !chromium) {
	count(built ? 'Chromium' : 'build', false);
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
	({ stats, suites, errors }) => ({
		passed: stats.expected + stats.flaky,
		failed: [...failedIn({ suites }), ...errors.map(messageOf)]
	}),
	browser
);
finish();
