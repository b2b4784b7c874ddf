/** Size and arrangement of a sheet; lengths are CSS pixels, of which a page of A4 has 794 by 1,123. */
export interface SheetLayout {
	readonly width: number;
	readonly height: number;
	readonly margin: number;
	/** Where the legend stands: beside the map, below it, or under the title on a card. */
	readonly legend: 'beside' | 'below' | 'card';
	/** Width of the column beside the map. */
	readonly aside: number;
	readonly title: number;
	readonly text: number;
	readonly small: number;
	/** Letters on the map. */
	readonly label: number;
}

/**
 * The sizes in which a view is taken away: for a page of a site, for paper upright and lying, and a card for
 * those who link to it (1,200 by 630, as Open Graph asks for).
 */
export const sheetLayouts = {
	web: {
		width: 1200,
		height: 900,
		margin: 36,
		legend: 'beside',
		aside: 290,
		title: 32,
		text: 16,
		small: 12.5,
		label: 12.5
	},
	portrait: {
		width: 794,
		height: 1123,
		margin: 48,
		legend: 'below',
		aside: 0,
		title: 26,
		text: 13,
		small: 10,
		label: 10
	},
	landscape: {
		width: 1123,
		height: 794,
		margin: 48,
		legend: 'beside',
		aside: 250,
		title: 26,
		text: 13,
		small: 10,
		label: 10
	},
	card: {
		width: 1200,
		height: 630,
		margin: 40,
		legend: 'card',
		aside: 500,
		title: 40,
		text: 17,
		small: 14,
		label: 14
	}
} as const satisfies Record<string, SheetLayout>;

export type SheetSize = keyof typeof sheetLayouts;

export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}
