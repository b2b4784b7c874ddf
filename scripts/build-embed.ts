import { build } from 'vite';

/** Builds the two scripts of embeds into `static/`, at the addresses that pages elsewhere rely on. */
const scripts = [
	{ entry: 'src/lib/embed/host.ts', file: 'embed.js' },
	{ entry: 'src/lib/embed/frame.ts', file: 'embed-frame.js' }
] as const;

for (const { entry, file } of scripts)
	await build({
		configFile: false,
		logLevel: 'warn',
		publicDir: false,
		build: {
			target: 'es2022',
			outDir: 'static',
			emptyOutDir: false,
			lib: { entry, formats: ['iife'], name: 'atlas', fileName: () => file },
			minify: true
		}
	});
