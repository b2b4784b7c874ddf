import type { ProfileMessages } from './profile.vi';

/** Texts of the profile pages in English. */
export const profileEn: ProfileMessages = {
	title: (place) => `${place}: multidimensional poverty`,
	description: (place) =>
		`Poor households, targets and priority lists of ${place}, each number with its source.`,
	onMap: 'See on the map',
	register: (year) => `${year} register`,
	area: (area) => `${area} km² (computed from boundaries)`,
	locator: (place) => `Where ${place} lies`,
	figures: 'Figures and sources',
	deprivation: 'What poor households lack',
	deprivationNote:
		'Share of poor households deprived in each indicator. Where the printed share contradicts the count, the bar follows the count.',
	printedRate: (rate) => `printed ${rate}`,
	trajectory: 'Targets and results',
	trajectoryNote:
		'Filled: as reviewed; open: target. No line crosses the change of the poverty standard (2021–2022).',
	observed: 'observed',
	target: 'target',
	resultUnknown: 'There is no result for this target yet, so whether it was met is not known.',
	plannedTo: (to) => `Target: ${to}; the document prints no starting point.`,
	plannedFromTo: (from, to, fall) => `From ${from} to ${to}: a fall of ${fall} points a year.`,
	targetMet: (reached) => `Target met: ${reached}.`,
	targetMissed: (reached) => `Target missed: ${reached}.`,
	ruleKept: (above, minimum) =>
		`The plan keeps its own rule: above ${above} the rate falls by at least ${minimum} points a year.`,
	ruleBroken: (above, minimum) =>
		`The plan breaks its own rule: above ${above} the rate must fall by at least ${minimum} points a year.`,
	compared: (indicator, year) => `Beside places of the same level: ${indicator}, ${year}`,
	rank: (rank, count) => `${rank} from the top of ${count} places with data`,
	parent: 'parent',
	contains: 'Places inside that have figures',
	cite: 'Cite',
	citeForms: 'BibTeX, RIS',
	none: 'No document in the atlas speaks of this place yet.'
};
