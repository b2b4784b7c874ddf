import latin400 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-400-normal.woff2?url';
import latin600 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-600-normal.woff2?url';
import vietnamese400 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-400-normal.woff2?url';
import vietnamese600 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-600-normal.woff2?url';
import type { SheetFont } from './sheet';
import { fontRanges } from './font-ranges';

/** A file of the site as base64. Throws where it does not arrive. */
export async function base64Of(url: string): Promise<string> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`);
	const bytes = new Uint8Array(await response.arrayBuffer());
	const parts: string[] = [];
	// A call takes so many arguments at most.
	for (let i = 0; i < bytes.length; i += 0x8000)
		parts.push(String.fromCharCode(...bytes.subarray(i, i + 0x8000)));
	return btoa(parts.join(''));
}

let loading: Promise<SheetFont[]> | null = null;

/** The font of the site as a sheet carries it: the files that the page has loaded already. */
export function sheetFonts(): Promise<SheetFont[]> {
	loading ??= Promise.all(
		(
			[
				[400, 'latin', latin400],
				[400, 'vietnamese', vietnamese400],
				[600, 'latin', latin600],
				[600, 'vietnamese', vietnamese600]
			] as const
		).map(async ([weight, subset, url]) => ({
			weight,
			data: await base64Of(url),
			range: fontRanges[subset]
		}))
	);
	loading.catch(() => (loading = null));
	return loading;
}
