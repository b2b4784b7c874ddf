import type { ShareMessages } from './share.vi';

/** Texts of the page that makes frames for other sites, in English. */
export const shareEn: ShareMessages = {
	title: 'Embed a map in another page',
	lead: 'Choose a map, see it at three widths, then copy the code into your article. Figures, source and notes come with the map.',
	what: 'Which map',
	noProvinces:
		'This question has no figures inside any province yet. Choose districts, communes or another indicator to choose a province.',
	shown: 'What the frame shows',
	ownTitle: 'Your title',
	ownTitleHint: 'The title of the atlas stays under it, smaller.',
	note: 'Your note',
	parts: { legend: 'Legend', search: 'Search for a place', figures: 'Table of figures' },
	names: 'Names of places, where there is room',
	theme: 'Background',
	themes: { auto: 'As the reader’s device', light: 'Light', dark: 'Dark' },
	language: 'Language of the frame',
	languages: { vi: 'Vietnamese', en: 'English' },
	figures: 'Figures',
	figuresOf: { newest: 'Always the newest', frozen: 'As they are now' },
	frozen: (version) =>
		`The frame keeps the figures of version ${version}, also when the atlas has newer ones. Marked lists are always the newest.`,
	height: 'Height',
	heights: { auto: 'As the content (with the script that sets it)', fixed: 'Fixed' },
	pixels: 'pixels',
	preview: 'Preview',
	width: 'Width',
	widthOf: (pixels) => `${pixels} px`,
	fixed: 'A light frame: the map is in the page itself and can be read without JavaScript.',
	live: 'There is no light frame for this question: the frame shows the map of the main page, which is heavier, and its title, note, parts and background cannot be changed, nor can it keep the figures of one version.',
	code: 'Code to embed',
	element: 'Or as an element',
	link: 'Link',
	copy: 'Copy',
	copied: (what) => `Copied: ${what}`,
	refused:
		'The browser does not let the page copy: the code is selected, copy it with the keyboard.',
	versions: 'The frame always shows the newest data of the atlas.'
};
