/**
 * Features of a GeoPackage, by way of mapshaper. It is fetched by npx when it is needed and never
 * installed with the atlas: it would double the install.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { refuse } from '../check-packs/refusal';
import type { RawFeature } from './feature';
import { readJsonFeatures } from './read-json';

/** What a command left behind: its exit code, null where it did not start, and its last words. */
export interface CommandResult {
	readonly code: number | null;
	readonly words: string;
}

export type RunCommand = (command: string, args: readonly string[]) => CommandResult;

/** The command that turns the layers of a GeoPackage into GeoJSON files in a folder. */
export function mapshaperCommand(file: string, folder: string): [string, string[]] {
	return [
		'npx',
		[
			'--yes',
			'mapshaper@0.7',
			resolve(file),
			'-o',
			resolve(folder),
			'format=geojson',
			'extension=json'
		]
	];
}

/** Runs a command and waits for it; a shell only where npx is a script of one. */
export const runCommand: RunCommand = (command, args) => {
	const { status, stderr, error } = spawnSync(command, args, {
		encoding: 'utf8',
		shell: process.platform === 'win32'
	});
	return { code: status, words: error?.message ?? stderr.trim().split('\n').slice(-3).join(' ') };
};

/** Reads the one layer of a GeoPackage. Throws a Refusal that says what to do without mapshaper. */
export function readGeoPackage(
	file: string,
	label: string,
	run: RunCommand = runCommand
): RawFeature[] {
	const folder = mkdtempSync(join(tmpdir(), 'atlas-import-'));
	try {
		const { code, words } = run(...mapshaperCommand(file, folder));
		if (code !== 0) {
			throw refuse(
				`${label} · npx mapshaper did not read it (${words || `exit ${code ?? 'none'}`}) · ` +
					'it needs the network once; or export the layer as GeoJSON'
			);
		}
		const layers = readdirSync(folder);
		const [layer, ...more] = layers;
		if (layer === undefined || more.length > 0) {
			throw refuse(
				`${label} · has ${layers.length} layers${layer ? `: ${layers.join(', ')}` : ''} · ` +
					'save the one with the units as a file of its own'
			);
		}
		return readJsonFeatures(readFileSync(join(folder, layer), 'utf8'), label);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
