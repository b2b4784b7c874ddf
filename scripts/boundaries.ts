/**
 * `npm run boundaries`: with no word it draws static/boundaries (see build-boundaries.ts); `check` and
 * `import` are about packs, see docs/boundaries.md.
 */
import { join } from 'node:path';
import { consoleReport } from './build-boundaries/report';
import { checkCommand } from './check-packs/command';
import { Refusal } from './check-packs/refusal';
import { importCommand } from './import-boundaries/command';
import { importUsage } from './import-boundaries/options';

const usage = [
	'npm run boundaries [-- --brotli]                     draws static/boundaries from packs, or schematic',
	'npm run boundaries -- check <folder> [--json <file>] checks packs against the registers',
	'npm run boundaries -- import <files or folders> …    makes a pack of GeoJSON, TopoJSON, Shapefile or GeoPackage',
	'',
	...importUsage,
	'',
	'docs/boundaries.md says more.'
];

const root = join(import.meta.dirname, '..');
const [word, ...rest] = process.argv.slice(2);
const say = (line: string) => console.log(line);

// `| head` closes the pipe once it has enough: no reason to end otherwise than with the result.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code !== 'EPIPE') throw error;
});

try {
	if (word === undefined || word === '--brotli') await import('./build-boundaries');
	else if (word === '--help' || rest.includes('--help')) usage.forEach(say);
	else if (word === 'check') process.exitCode = checkCommand(rest, root, say) ? 0 : 1;
	else if (word === 'import') importCommand(rest, root, consoleReport('boundaries'));
	else throw new Refusal([`"${word}" is no word of this command`, ...usage]);
} catch (error) {
	if (!(error instanceof Refusal)) throw error;
	for (const line of error.lines) console.error(`boundaries · ${line}`);
	process.exitCode = 1;
}
