import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'svelte/compiler';
import { describe, expect, it } from 'vitest';
import { textsIn } from '../../../scripts/new-document/texts';
import { exportsEn } from '../../../src/lib/i18n/exports.en';
import { exportsVi } from '../../../src/lib/i18n/exports.vi';
import { en as base } from '../../../src/lib/i18n/en';
import { loadPageTexts, pagesWithTexts } from '../../../src/lib/i18n/page-texts';
import { vi as baseVi } from '../../../src/lib/i18n/vi';
import { realData } from '../real-data';

/** Texts of the command that adds a document, without those that it takes from the site. */
function commandTexts(language: 'vi' | 'en') {
	const borrowed = ['site', 'ledger', 'kindName', 'registerName', 'levelName'];
	return Object.fromEntries(
		Object.entries(textsIn(language)).filter(([name]) => !borrowed.includes(name))
	);
}

/** The texts of the site, of each page, of exported files and of the command, in one language. */
async function everything(language: 'vi' | 'en') {
	const pages = pagesWithTexts.map(
		async (page) => [page, await loadPageTexts(page, language)] as const
	);
	return {
		...(language === 'en' ? base : baseVi),
		exports: language === 'en' ? exportsEn : exportsVi,
		pages: Object.fromEntries(await Promise.all(pages)),
		command: commandTexts(language)
	};
}
const en = await everything('en');
const vi = await everything('vi');

/** Every text of a message tree, functions called with a mark for each argument. */
function texts(tree: object, path = ''): [string, string][] {
	return Object.entries(tree).flatMap(([key, value]: [string, unknown]): [string, string][] => {
		const name = `${path}${key}`;
		if (typeof value === 'string') return [[name, value]];
		if (typeof value === 'function') {
			const said: unknown = Reflect.apply(value, null, ['‹a›', '‹b›', '‹c›']);
			return [[name, String(said)]];
		}
		return typeof value === 'object' && value !== null ? texts(value, `${name}.`) : [];
	});
}

/** Units that carry their own sign or none have no noun. */
const wordless = ['unit.percent', 'unit.flag'];

describe('both languages', () => {
	it('have the same messages', () => {
		expect(texts(en).map(([name]) => name)).toEqual(texts(vi).map(([name]) => name));
	});

	it('leave none empty', () => {
		for (const [name, text] of [...texts(vi), ...texts(en)])
			expect(text !== '' || wordless.includes(name), name).toBe(true);
	});

	it('use every argument that the other uses', () => {
		const english = new Map(texts(en));
		for (const [name, text] of texts(vi))
			for (const mark of ['‹a›', '‹b›', '‹c›'])
				expect(english.get(name)?.includes(mark), `${name} ${mark}`).toBe(text.includes(mark));
	});

	it('have a name for every stream of money in the data', () => {
		for (const { cells } of realData.tables.get('allocation')?.rows ?? []) {
			expect(vi.stream[cells['stream'] ?? '']).toBeTruthy();
			expect(en.stream[cells['stream'] ?? '']).toBeTruthy();
		}
	});
});

/** Texts of a component that a reader would see or hear: text nodes and named attributes. */
function writtenOut(node: unknown): string[] {
	if (Array.isArray(node)) return node.flatMap(writtenOut);
	if (typeof node !== 'object' || node === null) return [];
	const spoken = ['aria-label', 'title', 'placeholder', 'alt'];
	if ('type' in node && node.type === 'Attribute' && 'name' in node)
		return spoken.some((name) => name === node.name) && 'value' in node
			? writtenOut(node.value)
			: [];
	if ('type' in node && node.type === 'StyleDirective') return [];
	if ('type' in node && node.type === 'Text' && 'data' in node) return [String(node.data)];
	return Object.entries(node)
		.filter(([key]) => !['css', 'instance', 'module', 'metadata'].includes(key))
		.flatMap(([, child]) => writtenOut(child));
}

it('no component has words of its own', () => {
	const components = readdirSync('src', { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.svelte'))
		.map((name) => join('src', name));
	expect(components.length).toBeGreaterThan(10);
	for (const file of components) {
		const { fragment } = parse(readFileSync(file, 'utf8'), { modern: true });
		const words = writtenOut(fragment).filter((text) => /\p{L}/u.test(text));
		expect(words, file).toEqual([]);
	}
});
