import { spawn } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Steps of `npm start` and `npm test`. Plain JavaScript, because it runs before anything is installed.
 */

const bin = join('node_modules', '.bin');
/** @param {string} name */
export const tool = (name) => join(bin, process.platform === 'win32' ? `${name}.cmd` : name);

/**
 * Runs a command to its end with its output on screen.
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 * @returns {Promise<number>} exit code
 */
export function run(command, args, env = {}) {
	return new Promise((resolve) => {
		const child = spawn(command, args, {
			stdio: 'inherit',
			shell: process.platform === 'win32',
			env: { ...process.env, ...env }
		});
		child.on('error', (error) => {
			console.error(error.message);
			resolve(1);
		});
		child.on('close', (code) => {
			resolve(code ?? 1);
		});
	});
}

/**
 * Runs one named step and says how long it took.
 * @param {string} name
 * @param {() => Promise<number>} work
 * @returns {Promise<boolean>} whether it succeeded
 */
export async function step(name, work) {
	console.log(`\n▸ ${name}`);
	const started = performance.now();
	const code = await work();
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	console.log(`${code === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
	return code === 0;
}

/** Whether `node_modules` is what the lockfile asks for. */
function installed() {
	const marker = join('node_modules', '.package-lock.json');
	return (
		existsSync(marker) && statSync(marker).mtimeMs >= statSync('package-lock.json').mtimeMs - 1000
	);
}

/** Installs the packages when they are missing or older than the lockfile. */
export async function install() {
	if (installed()) return true;
	return step('install packages', () => run('npm', ['ci', '--no-audit', '--no-fund']));
}

/** Builds data, boundaries, the scripts of embeds, previews, the site, its redirects and its page for other addresses, and compresses what is served. */
export async function build() {
	return (
		(await step('build data', () => run(tool('tsx'), ['scripts/build-data.ts']))) &&
		(await step('build boundaries', () => run(tool('tsx'), ['scripts/build-boundaries.ts']))) &&
		(await step('build embed scripts', () => run(tool('tsx'), ['scripts/build-embed.ts']))) &&
		(await step('build previews', () => run(tool('tsx'), ['scripts/build-previews.ts']))) &&
		(await step('build site', () => run(tool('vite'), ['build', '--logLevel', 'warn']))) &&
		(await step('build redirects', () => run(tool('tsx'), ['scripts/build-redirects.ts']))) &&
		(await step('build not-found page', () => run(tool('tsx'), ['scripts/build-not-found.ts']))) &&
		(await step('compress site', () => run(tool('tsx'), ['scripts/compress.ts'])))
	);
}
