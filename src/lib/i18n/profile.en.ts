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
	glance: 'Key figures',
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
	compared: (indicator, year) => `Beside places of the same level: ${indicator}, ${year}`,
	rank: (rank, count) => `${rank} from the top of ${count} places with data`,
	parent: 'parent',
	contains: 'Places inside that have figures',
	cite: 'Cite',
	plain: 'Text',
	none: 'No document in the atlas speaks of this place yet.',
	notFound: 'No place of the register has this code.',
	notFoundHint: 'To the map of the country'
};
