import type { CompareMessages } from './compare.vi';

/** Texts of comparing two questions or several places in English. */
export const compareEn: CompareMessages = {
	refusal: {
		same: 'both are the same figures',
		unit: 'their units differ',
		series:
			'they come from different kinds of sources, such as the administrative review and the sample survey',
		base: 'the two rates are taken over different groups',
		subject: 'the two indicators measure different things',
		standard: 'they follow different poverty standards',
		time: 'two different indicators are subtracted only within one year and one kind of figure'
	},
	refused: (reason) => `No difference is taken: ${reason}. The two maps are shown side by side.`,
	against: (shown, other) => `${shown} and ${other}`,
	change: (name, from, to) => `Change in ${name}, ${from} → ${to}`,
	minus: (shown, other) => `${shown} less ${other}`,
	changeColumn: (unit) => `Change (${unit})`,
	differenceColumn: (unit) => `Difference (${unit})`,
	slider: (left, right) => `Divider: ${left} on the left, ${right} on the right`,
	split: (percent) => `${percent} on the left`,
	second: 'Compared map',
	sameClasses: 'The same classes as in the legend above.',
	otherClasses: 'Classes of its own: the two maps have no measure in common.',
	form: {
		heading: 'Compare with',
		indicator: 'Indicator',
		kind: 'Kind of figure',
		year: 'Year',
		how: 'Shown',
		side: 'Side by side',
		swipe: 'By swiping',
		difference: 'Subtracted',
		noDifference: (reason) => `No difference can be taken: ${reason}.`,
		show: 'Compare',
		end: 'Stop comparing'
	},
	places: {
		open: 'Compare with other places',
		heading: (title) => `${title}: beside other places`,
		place: 'Place',
		value: 'Value',
		source: 'Source',
		own: 'this place',
		parent: 'above it',
		neighbour: 'neighbour',
		remove: (name) => `Remove ${name}`,
		add: 'Add a place to compare',
		otherRegister: (name) => `${name} is of the other register.`,
		full: (most) => `${most} places at most.`,
		end: 'Stop comparing places',
		loading: 'Looking for the neighbours…'
	}
};
