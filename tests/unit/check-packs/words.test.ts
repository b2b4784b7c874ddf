import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

function boundaries(...args: string[]) {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		['--import', 'tsx', 'scripts/boundaries.ts', ...args],
		{ encoding: 'utf8' }
	);
	return { status, stdout, stderr };
}

describe('npm run boundaries', () => {
	it('says how it is called, with an unknown word as an error', () => {
		const help = boundaries('--help');
		expect(help.status).toBe(0);
		expect(help.stdout).toMatch(/check <folder>.*import <files or folders>.*--level/s);
		const unknown = boundaries('chek');
		expect(unknown.status).toBe(1);
		expect(unknown.stderr).toMatch(/"chek" is no word.*check <folder>/s);
	});

	it('ends with 1 and a line, not with a stack, when there is nothing to check', () => {
		const { status, stderr } = boundaries('check', 'nowhere');
		expect(status).toBe(1);
		expect(stderr.trim().split('\n')).toEqual([
			'boundaries · nowhere · is no folder · name the folder that holds the packs'
		]);
	});
});
