import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { sharedChunks } from './scripts/shared-chunks.ts';

export default defineConfig({
	plugins: [
		sveltekit(),
		sharedChunks(
			'src/lib/ui/ExplorerPage.svelte',
			['src/lib/ui/SiteHeader.svelte', 'src/lib/ui/SiteFooter.svelte'],
			[
				'src/lib/geo/boundary-files.ts',
				'src/lib/geo/outlines-of-view.ts',
				'src/lib/geo/label-point.ts',
				'src/lib/geo/polygons.ts',
				'src/lib/map/svg-shapes.ts'
			]
		)
	],
	// The libraries that load on demand are large; the budget that counts is that of the first view.
	build: { target: 'es2022', chunkSizeWarningLimit: 2000 },
	worker: { format: 'es' },
	optimizeDeps: { exclude: ['@duckdb/duckdb-wasm'] },
	test: {
		include: ['tests/unit/**/*.test.ts'],
		environment: 'node',
		// Importing the modules once in each of two processes, not once for each file, halves the run.
		pool: 'forks',
		isolate: false,
		maxWorkers: 2,
		testTimeout: 60_000,
		hookTimeout: 60_000
	}
});
