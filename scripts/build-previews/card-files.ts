import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { languages } from '../../src/lib/atlas/types';
import type { MapSheet } from '../../src/lib/export/sheet';
import { placeCard, viewCard } from '../../src/lib/server/card-sheet';
import { embeddedViews, keptVersions } from '../../src/lib/server/embedded-views';
import { profiledPlaces } from '../../src/lib/server/profiled-places';
import { placeCardPath, viewCardPath } from '../../src/lib/view/card-path';
import { cardImage } from './card-image';

/** A card to be drawn: its path from the root of the site and what is on it. */
interface CardFile {
	readonly path: string;
	sheet(): Promise<MapSheet | null>;
}

/** Cards of all embeds, those of earlier versions among them, and of all places with a page of their own. */
export function cardFiles(): CardFile[] {
	const ofViews = keptVersions().flatMap(({ version, date }) => {
		const earlier = date === null ? null : version;
		return embeddedViews(earlier).flatMap((view) =>
			languages.map((language) => ({
				path: viewCardPath(language, view, earlier),
				sheet: () => viewCard(view, language, earlier)
			}))
		);
	});
	const ofPlaces = profiledPlaces().flatMap((place) =>
		languages.map((language) => ({
			path: placeCardPath(language, place),
			sheet: () => placeCard(place, language)
		}))
	);
	// Both languages may name one card: that of Vietnamese comes first.
	const byPath = new Map<string, CardFile>();
	for (const file of [...ofViews, ...ofPlaces])
		if (!byPath.has(file.path)) byPath.set(file.path, file);
	return [...byPath.values()];
}

/** So many are drawn at a time: the rasteriser has threads of its own. */
const atOnce = 4;

/**
 * Draws the cards into a folder.
 * @returns how many there are, and their size in bytes
 */
export async function writeCards(
	files: readonly CardFile[],
	folder: string
): Promise<{ count: number; bytes: number }> {
	const waiting = [...files];
	let [count, bytes] = [0, 0];
	async function draw(): Promise<void> {
		for (let file = waiting.shift(); file; file = waiting.shift()) {
			const sheet = await file.sheet();
			if (!sheet) continue;
			const image = await cardImage(sheet);
			const path = join(folder, file.path);
			mkdirSync(dirname(path), { recursive: true });
			writeFileSync(path, image);
			count += 1;
			bytes += image.length;
		}
	}
	await Promise.all(Array.from({ length: atOnce }, draw));
	return { count, bytes };
}
