import { programmes, type Programme } from '../atlas/types';

/** Parts of an embed that a page around it may leave out. */
export const embedParts = ['legend', 'search', 'figures'] as const;
export type EmbedPart = (typeof embedParts)[number];
export const embedThemes = ['light', 'dark'] as const;
export type EmbedTheme = (typeof embedThemes)[number];

/** What the query of a fixed embed may ask of its frame; the map and its figures stay as they are. */
export interface FrameOptions {
	/** In place of the title; empty for the atlas's own, which then stays under it. */
	readonly title: string;
	readonly note: string;
	readonly without: readonly EmbedPart[];
	/** Null where the reader's device decides. */
	readonly theme: EmbedTheme | null;
	/** Programmes whose places are hatched. */
	readonly mark: readonly Programme[];
	/** Whether the places that have room for it are written on. */
	readonly names: boolean;
}

export const plainFrame: FrameOptions = {
	title: '',
	note: '',
	without: [],
	theme: null,
	mark: [],
	names: false
};

/** Longest title and note; what is longer is cut. */
export const longestTitle = 160;
export const longestNote = 600;

/** Reads the options of a query; what it does not know is left out. */
export function readFrameOptions(query: URLSearchParams): FrameOptions {
	const without = query.get('without')?.split(',') ?? [];
	const mark = query.get('mark')?.split(',') ?? [];
	const theme = query.get('theme');
	return {
		title: (query.get('title') ?? '').slice(0, longestTitle),
		note: (query.get('note') ?? '').slice(0, longestNote),
		without: embedParts.filter((part) => without.includes(part)),
		theme: embedThemes.find((each) => each === theme) ?? null,
		mark: programmes.filter((programme) => mark.includes(programme)),
		names: query.has('names')
	};
}

/** The query that says these options, `?…` or empty; `readFrameOptions` gives them back. */
export function writeFrameOptions(options: FrameOptions): string {
	const { title, note, without, theme, mark, names } = options;
	const query = new URLSearchParams();
	if (title) query.set('title', title.slice(0, longestTitle));
	if (note) query.set('note', note.slice(0, longestNote));
	if (without.length) query.set('without', without.join(','));
	if (theme) query.set('theme', theme);
	if (mark.length) query.set('mark', mark.join(','));
	if (names) query.set('names', 'all');
	const text = query.toString().replaceAll('%2C', ',');
	return text && `?${text}`;
}

/**
 * Makes the document of an embed as its address asks. All that comes from the address is written as text;
 * the atlas's own title stays, smaller, under one that replaces it: whose words are whose must be plain.
 */
export function applyFrameOptions(page: Document, options: FrameOptions): void {
	const { title, note, without, theme, mark, names } = options;
	if (theme) page.documentElement.dataset['theme'] = theme;
	for (const part of without)
		// Hidden, not taken away: the keys walk in the order of the table.
		for (const element of page.querySelectorAll<HTMLElement>(`[data-part=${part}]`))
			element.style.display = 'none';
	for (const programme of mark) hatchPlaces(page, programme);
	for (const source of page.querySelectorAll<HTMLElement>('[data-marks]')) {
		const own = source.dataset['marks']?.split(' ') ?? [];
		if (mark.some((programme) => own.includes(programme))) source.hidden = false;
	}
	if (names) page.querySelector('[data-names]')?.removeAttribute('style');
	const heading = page.querySelector('h1');
	if (title && heading) {
		const own = page.createElement('p');
		own.textContent = heading.textContent;
		heading.after(own);
		heading.textContent = title;
	}
	if (note) {
		const words = page.createElement('p');
		words.textContent = note;
		page.querySelector('[data-part=figures], footer')?.before(words);
	}
}

/**
 * Hatches the places of a programme: the document has their codes and the hatch. What is said of a place says
 * it too, on the map and in the table. A programme without places here changes nothing.
 */
function hatchPlaces(page: Document, programme: Programme): void {
	const key = page.querySelector<HTMLElement>(`li[data-mark=${programme}]`);
	if (!key) return;
	key.hidden = false;
	const { codes = '', name = '' } = key.dataset;
	const group = page.querySelector(`g[data-mark=${programme}]`);
	for (const code of codes.split(' ')) {
		const outline = page.querySelector(`path[data-code="${code}"]`);
		outline?.querySelector('title')?.append(` · ${name}`);
		page.querySelector(`tr[data-code="${code}"] td`)?.append(` · ${name}`);
		const hatched = outline?.cloneNode();
		if (hatched instanceof Element) {
			for (const attribute of ['fill', 'data-code']) hatched.removeAttribute(attribute);
			group?.append(hatched);
		}
	}
}
