import { againstLeaflet } from './bench/against-leaflet';
import { headlessChromium } from './headless-chromium';
const b = await headlessChromium();
console.log(JSON.stringify(await againstLeaflet(b)));
await b.close();
