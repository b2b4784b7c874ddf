/**
 * `npm run bench`: measures what claims to be fast. Everything that is compared is measured in the same
 * run, since times here are noisy. Prints one JSON object last. Needs `npm run build` before.
 */
import { againstLeaflet } from './bench/against-leaflet';
import { benchBrowser } from './bench/browser';

const browser = await benchBrowser();
try {
	const maps = await againstLeaflet(browser);
	console.log(JSON.stringify({ ...maps }));
} finally {
	await browser.close();
}
