import type { MapColours } from '../map/map-colours';

/**
 * Colours of a sheet: those of the light page, which is what paper is, whatever the reader's screen is set
 * to. The style sheet of the site is where they come from.
 */
export const sheetColours: MapColours &
	Record<'paper' | 'ink' | 'inkSoft' | 'rule' | 'sea', string> = {
	paper: '#ffffff',
	ink: '#1d1c1a',
	inkSoft: '#5a5751',
	rule: '#dcd8cf',
	sea: '#dfe8ec',
	land: '#eeece6',
	noData: '#f6f5f1',
	noDataLine: '#b3aea3',
	filtered: '#d9d6cf',
	placeLine: '#6d675c',
	parentLine: '#3c3832',
	contradicted: '#7a0177',
	selected: '#0b3d91',
	selectedCasing: '#fff',
	mark: '#26221c',
	// What writes PDF knows no colour that can be seen through.
	markCasing: '#ffffff',
	label: '#26221c',
	labelHalo: '#ffffff'
};

/** How light a colour `#rrggbb` is printed in grey, 0 black to 1 white (relative luminance, WCAG 2). */
export function luminance(colour: string): number {
	const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => {
		const channel = parseInt(colour.slice(i, i + 2), 16) / 255;
		return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The colour of letters that can be read on a colour. */
export function inkOn(fill: string | null): string {
	return fill !== null && luminance(fill) < 0.18 ? '#ffffff' : sheetColours.label;
}
