/** The national map of communes, by the atlas and by Leaflet's canvas, in turn on the same machine. */
import { createServer } from 'node:http';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import sirv from 'sirv';
import { build } from 'vite';
import type { BenchPage } from './page/main';
import type { MapTimes } from './page/measure';
import { median, rounded } from './statistics';

/** Times of both, in milliseconds, and the atlas's as a share of Leaflet's. */
export interface Compared {
	readonly ours_ms: number;
	readonly leaflet_ms: number;
	readonly ratio: number;
}

/** Rounds in which each map is measured once, on a page of its own. */
const ROUNDS = 3;

/** Medians over all rounds. Needs `static/boundaries`. */
export async function againstLeaflet(
	browser: Browser
): Promise<{ readonly first_map: Compared; readonly recolour: Compared }> {
	const out = mkdtempSync(join(tmpdir(), 'atlas-bench-'));
	await build({
		configFile: false,
		root: join(import.meta.dirname, 'page'),
		base: '/',
		logLevel: 'warn',
		build: { outDir: out, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 5000 }
	});
	const page = sirv(out);
	const boundaries = sirv('static');
	const server = createServer((request, response) => {
		page(request, response, () =>
			boundaries(request, response, () => {
				response.writeHead(404).end();
			})
		);
	});
	await new Promise<void>((resolve) => server.listen(0, resolve));
	const address = server.address();
	const port = typeof address === 'object' && address ? address.port : 0;
	const times = { ours: [] as MapTimes[], leaflet: [] as MapTimes[] };
	try {
		for (let round = 0; round < ROUNDS; round += 1)
			for (const which of ['ours', 'leaflet'] as const)
				times[which].push(await measureOn(browser, `http://localhost:${port}/`, which));
	} finally {
		server.close();
		rmSync(out, { recursive: true, force: true });
	}
	const compare = (read: (each: MapTimes) => readonly number[]): Compared => {
		const ours_ms = median(times.ours.flatMap(read));
		const leaflet_ms = median(times.leaflet.flatMap(read));
		return {
			ours_ms: rounded(ours_ms),
			leaflet_ms: rounded(leaflet_ms),
			ratio: Math.round((ours_ms / leaflet_ms) * 1000) / 1000
		};
	};
	return {
		first_map: compare(({ first_ms }) => [first_ms]),
		recolour: compare(({ recolour_ms }) => recolour_ms)
	};
}

async function measureOn(
	browser: Browser,
	address: string,
	which: 'ours' | 'leaflet'
): Promise<MapTimes> {
	const page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
	page.setDefaultTimeout(60_000);
	await page.goto(address);
	await page.waitForFunction(() => 'bench' in window);
	const measuring = page.evaluate(
		(asked) => (window as unknown as { bench: BenchPage }).bench.measure(asked),
		which
	);
	const late = new Promise<never>((_, reject) => {
		setTimeout(() => reject(new Error(`${which} drew nothing within a minute`)), 60_000).unref();
	});
	const times = await Promise.race([measuring, late]);
	await page.close();
	return times;
}
