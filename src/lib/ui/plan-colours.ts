import { classColours } from '$lib/atlas/colour';

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
