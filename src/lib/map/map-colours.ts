/** Colours of a map apart from its classes. They stand in the style sheet, so both renderers agree. */
export interface MapColours {
	readonly land: string;
	readonly noData: string;
	readonly noDataLine: string;
	/** Places that are filtered out, or fade while others stand out. */
	readonly filtered: string;
	readonly placeLine: string;
	readonly parentLine: string;
	readonly contradicted: string;
	readonly selected: string;
	/** Runs along both sides of a line in the colour `selected`: one of the two stands out from any class. */
	readonly selectedCasing: string;
	readonly mark: string;
	readonly markCasing: string;
	readonly label: string;
	readonly labelHalo: string;
}

/** Reads the custom properties `--map-…` that hold at an element. */
export function mapColours(element: Element): MapColours {
	const style = getComputedStyle(element);
	const colour = (name: string) => style.getPropertyValue(`--map-${name}`).trim();
	return {
		land: colour('land'),
		noData: colour('no-data'),
		noDataLine: colour('no-data-line'),
		filtered: colour('filtered'),
		placeLine: colour('place-line'),
		parentLine: colour('parent-line'),
		contradicted: colour('contradicted'),
		selected: colour('selected'),
		selectedCasing: colour('selected-casing'),
		mark: colour('mark'),
		markCasing: colour('mark-casing'),
		label: colour('label'),
		labelHalo: colour('label-halo')
	};
}
