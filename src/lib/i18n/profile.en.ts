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
		'Share of households deprived in each indicator. Where the printed share contradicts the count, the bar follows the count.',
	printedRate: (rate) => `printed ${rate}`,
	trajectory: 'Targets and results',
	trajectoryNote:
		'Filled dots, solid line: as reviewed; open dots, broken line: targets, from where they depart. No line crosses the change of the poverty standard (2021–2022).',
	standards: 'How the two poverty standards differ',
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
	neighbour: 'neighbour',
	parent: 'parent',
	successors: 'Since 1 July 2025 it is in',
	predecessors: 'Made of',
	origin: {
		continued: 'One former place under its own name.',
		renamed: 'One former place under another name.',
		merged: 'Several former places, each of them whole.',
		recomposed: 'With part of a former place that was divided.'
	},
	whole: 'whole',
	part: (share) => `${share} of the former area`,
	partByList: 'a part, by the list of mergers',
	shareNote:
		'Shares of area are measured on two sets of reference boundaries; they are not figures of the merger acts.',
	neighbours: 'Shares a border with',
	geography: 'Border and distances',
	landBorder: 'Land border',
	landBorderWith: (km, countries) => `${km}\u00a0km with ${countries}`,
	noLandBorder: 'none',
	country: { cn: 'China', la: 'Laos', kh: 'Cambodia' },
	borderDistance: 'From its centre to the land border',
	provinceCentreDistance: 'To the centre point of its province (not its seat)',
	kilometres: (km) => `${km}\u00a0km`,
	geographyNote: 'Computed from reference boundaries, not from a legal list.',
	distanceNote: 'Distances are as the crow flies, from the centre point of this place.',
	contains: 'Places inside that have figures',
	unknown: (code, register) => `The ${register} register has no place with the code ${code}.`,
	databaseFailed:
		'The page of this place is made in the browser from the database, and the database could not be opened.',
	cite: 'Cite',
	citeForms: 'BibTeX, RIS',
	leftOutOnPaper: (count, address) =>
		`On paper only the newest figure of each indicator; ${count} others, and where each stands in its document, at ${address}`,
	none: 'No document in the atlas speaks of this place yet.'
};
