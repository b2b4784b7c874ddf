import type { CarriedMessages } from './carried.vi';

/** Texts of figures that come from the older register, in English. */
export const carriedEn: CarriedMessages = {
	how: {
		unchanged: () => 'figure of the former unit, unchanged since',
		summed: (count) => `added up from ${count} former units`,
		estimated: (count) => `estimated by area from ${count} former units`
	},
	estimatedKey: 'estimated by area, as a former unit was divided',
	heading: 'Figures of former units on the new ones.',
	counted: {
		unchanged: (count) => `${count} places are one former unit as it was and have its figure`,
		summed: (count) => `${count} are added up from the households of former units`,
		estimated: (count) => `${count} are estimated by area, with part of a divided former unit`
	},
	missing: {
		survey:
			'Places made of several former units have no data: a sample survey publishes rates without households to add up, and rates are not averaged.',
		review:
			'Places made of several former units have data only where all of those have households of one day: rates are made anew from households, not averaged.'
	},
	districts:
		'Figures of districts are not spread over communes: poverty is not even within a district. Choose the units before 1 July 2025 to see them.',
	facts: 'Figures of the former units',
	factsNote:
		'No document prints these figures for the new unit. Households are added up from the former units, rates are made anew from households.',
	madeOf: 'Former units',
	loading: 'Loading the figures of the former units…'
};
