import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { siteAddress } from '../src/lib/server/site-address';
import { cardFiles, writeCards } from './build-previews/card-files';
import { oembedFiles, writeOembed } from './build-previews/oembed-files';

/** Writes what other sites show of a link to the atlas: a card for each page and frame, and oEmbed. */
const output = 'static';

const started = performance.now();
for (const folder of ['cards', 'oembed'])
	rmSync(join(output, folder), { recursive: true, force: true });
const { count, bytes } = await writeCards(cardFiles(), output);
const seconds = () => `${((performance.now() - started) / 1000).toFixed(1)} s`;
console.log(`${count} cards, ${(bytes / 1e6).toFixed(1)} MB, ${seconds()}`);

const site = siteAddress();
if (site) {
	const files = oembedFiles(site);
	await writeOembed(files, output);
	console.log(`${files.length} oEmbed documents for ${site}, ${seconds()}`);
} else console.log('no oEmbed: SITE_URL does not say where the site will stand');
