import type { CarriedMessages } from './carried.vi';

/** Texts of figures that come from the older register, in English. */
export const carriedEn: CarriedMessages = {
	how: {
		unchanged: () => 'figure of the former unit, unchanged since',
		summed: (count) => `added up from ${count} former units`,
		estimated: (count) => `estimated by area from ${count} former units`
	},
	estimatedKey: 'estimated by area, as a former unit was divided',
	heading: 'Figures of former units on the new ones',
	counted: {
		unchanged: (count) => `${count} places unchanged since`,
		summed: (count) => `${count} added up from the households of former units`,
		estimated: (count) => `${count} estimated by area, as a former unit was divided`
	},
	missing: {
		survey:
			'Places made of several former units have no data: a sample survey has no households to add up, and rates are not averaged.',
		review:
			'Places made of several former units need households of one day of each: rates are made anew from households, not averaged.'
	},
	districts:
		'Figures of districts are not spread over communes, as poverty is not even within a district; see them on the units before 1 July 2025.',
	facts: 'Figures of the former units',
	factsNote:
		'No document prints these figures for the new unit. Counts (households, people, communes…) are added up from the former units and rates made anew from households; an unchanged unit has the figure of the former one.',
	madeOf: 'Former units',
	loading: 'Loading the figures of the former units…'
};
