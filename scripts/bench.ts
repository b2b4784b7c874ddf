/**
 * `npm run bench`: measures what claims to be fast. What is compared is measured in the same run, since
 * times here are noisy. Prints one JSON object last. Needs `npm run build` before.
 */
import { join } from 'node:path';
import { againstLeaflet } from './bench/against-leaflet';
import { siteCosts } from './bench/on-site';
import { schematicAgreement } from './bench/schematic-agreement';
import { sessionTimes } from './bench/session';
import { searchTimes } from './bench/search-times';
import { tableSort } from './bench/table-sort';
import { consoleReport } from './build-boundaries/report';
import { headlessChromium } from './headless-chromium';

const root = join(import.meta.dirname, '..');
const browser = await headlessChromium();
try {
	const maps = await againstLeaflet(browser);
	const site = await siteCosts(browser);
	const session = await sessionTimes(browser);
	const { fitted, thiessen } = schematicAgreement(
		root,
		process.env['ATLAS_BOUNDARIES'],
		consoleReport('bench')
	);
	console.log(
		JSON.stringify({
			...maps,
			...site,
			...session,
			search_p95_ms: searchTimes().p95_ms,
			table_sort_p95_ms: tableSort().p95_ms,
			schematic_agreement: fitted,
			thiessen_agreement: thiessen
		})
	);
} finally {
	await browser.close();
}
