import { classColours } from '$lib/atlas/colour';
import type { HotSpotClass } from '$lib/planner/local-moran';

/**
 * Colours that tell criteria apart in a bar: Okabe and Ito's, which readers with any colour vision can part, without
 * black and yellow (M. Okabe, K. Ito, “Color Universal Design”, 2008).
 */
export const partColours = [
	'#d55e00',
	'#0072b2',
	'#009e73',
	'#cc79a7',
	'#e69f00',
	'#56b4e9'
] as const;

/** Inner limits of the bands in which scores are mapped. */
export const scoreBreaks = [0.2, 0.4, 0.6, 0.8] as const;

/** One colour a band, palest first. */
export const scoreColours = classColours(scoreBreaks, 'poverty', 'observed');

/** Of a place that is kept while there is nothing to score it by. */
export const keptColour = 'var(--surface)';

/**
 * Colours of the kinds of hot spots: those of GeoDa's cluster maps (L. Anselin), red for high and blue for low, pale
 * for outliers, with the reds and blues of ColorBrewer's RdYlBu, which readers with any colour vision can part.
 */
export const hotSpotColours: Record<HotSpotClass, string> = {
	high_high: '#d7191c',
	high_low: '#fdae61',
	low_high: '#abd9e9',
	low_low: '#2c7bb6',
	not_significant: 'var(--surface)'
};
