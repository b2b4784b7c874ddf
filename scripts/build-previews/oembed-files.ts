import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { languages } from '../../src/lib/atlas/types';
import { embeddedViews, keptVersions } from '../../src/lib/server/embedded-views';
import { placeOembed, viewOembed, type OembedDocument } from '../../src/lib/server/oembed';
import { profiledPlaces } from '../../src/lib/server/profiled-places';
import { placeOembedPath, viewOembedPath } from '../../src/lib/view/oembed-path';

/** An oEmbed document and its path from the root of the site. */
interface OembedFile {
	readonly path: string;
	readonly document: Promise<OembedDocument>;
}

/**
 * The oEmbed documents of all embeds, and of all places with a page of their own.
 * @param site address of the site, without a slash at its end
 */
export function oembedFiles(site: string): OembedFile[] {
	const ofViews = [null, ...keptVersions()].flatMap((kept) =>
		embeddedViews(kept?.date ? kept.version : null).flatMap((view) =>
			languages.map((language) => ({
				path: viewOembedPath(language, view, kept?.version),
				document: viewOembed(site, view, language, kept)
			}))
		)
	);
	const ofPlaces = profiledPlaces().flatMap((place) =>
		languages.map((language) => ({
			path: placeOembedPath(language, place),
			document: placeOembed(site, place, language)
		}))
	);
	return [...ofViews, ...ofPlaces];
}

/** Writes oEmbed documents into a folder. */
export async function writeOembed(files: readonly OembedFile[], folder: string): Promise<void> {
	for (const { path, document } of files) {
		const file = join(folder, path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, `${JSON.stringify(await document)}\n`);
	}
}
