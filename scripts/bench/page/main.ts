import { boundaryFiles } from '../../../src/lib/geo/boundary-files';
import { measureLeaflet } from './leaflet';
import type { MapTimes } from './measure';
import { measureOurs } from './ours';

/** What the driver of the bench calls on the page. */
export interface BenchPage {
	measure(which: 'ours' | 'leaflet'): Promise<MapTimes>;
}

const files = boundaryFiles((path) => `/boundaries/${path}`);

const bench: BenchPage = {
	async measure(which) {
		const container = document.getElementById('map');
		if (!container) throw new Error('the page of the bench has no frame for a map');
		const topology = await files.level('2024', 'commune');
		return which === 'leaflet'
			? measureLeaflet(container, topology)
			: measureOurs(container, await files.tiles('2024'), topology);
	}
};
Object.assign(window, { bench });
