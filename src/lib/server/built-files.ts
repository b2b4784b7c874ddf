import { readFileSync } from 'node:fs';
import type { BoundaryManifest } from '../geo/boundary-files';

/** Reads a JSON file that the build has written under `static/`; its writer says what it holds. */
export function readBuilt<Content>(path: string): Content {
	return JSON.parse(readFileSync(`static/${path}`, 'utf8')) as Content;
}

/** Where the outlines of each register come from, without the list of files. */
export function boundarySources(): BoundaryManifest['vintages'] {
	const { vintages } = readBuilt<BoundaryManifest>('boundaries/manifest.json');
	return {
		'2024': { source: vintages['2024'].source },
		'2025': { source: vintages['2025'].source }
	};
}
