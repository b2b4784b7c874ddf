import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withCard } from './build-not-found/with-card';

/** Puts a card into the page that a host gives for addresses without one, for readers without scripts. */
const page = join('build', '404.html');
writeFileSync(page, withCard(readFileSync(page, 'utf8'), process.env['BASE_PATH'] ?? ''));
console.log('a card in 404.html');
