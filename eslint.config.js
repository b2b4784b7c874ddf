import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import { defineConfig } from 'eslint/config';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** Which folders of src/lib a folder may import: imports go down only. */
const forbiddenImports = {
	atlas: ['planner', 'db', 'geo', 'map', 'view', 'i18n', 'ui'],
	planner: ['db', 'geo', 'map', 'view', 'i18n', 'ui'],
	db: ['planner', 'geo', 'map', 'view', 'ui'],
	geo: ['db', 'map', 'view', 'ui'],
	map: ['ui', 'view'],
	view: ['ui', 'map']
};

export default defineConfig(
	{
		ignores: [
			'build/',
			'.svelte-kit/',
			'static/cards/',
			'static/data/',
			'static/oembed/',
			'static/boundaries/',
			'static/embed.js',
			'static/embed-frame.js',
			'test-results/',
			'playwright-report/'
		]
	},
	js.configs.recommended,
	...ts.configs.strict,
	...svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'no-undef': 'off',
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/consistent-type-imports': 'error',
			'svelte/no-at-html-tags': 'error',
			// Maps and sets here are made anew by each derivation and never changed.
			'svelte/prefer-svelte-reactivity': 'off',
			// Addresses of views are made in ui/address.ts, where resolve() is.
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig }
		}
	},
	...Object.entries(forbiddenImports).map(
		([folder, above]) =>
			/** @type {import('eslint').Linter.Config} */ ({
				files: [`src/lib/${folder}/**`],
				rules: {
					'no-restricted-imports': [
						'error',
						{ patterns: above.map((name) => ({ group: [`$lib/${name}/*`, `../${name}/*`] })) }
					]
				}
			})
	)
);
