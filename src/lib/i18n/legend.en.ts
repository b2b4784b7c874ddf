import type { LegendMessages } from './legend.vi';

/** Texts of what changes the legend, in English. */
export const legendEn: LegendMessages = {
	method: {
		policy: 'Thresholds of the documents',
		quantile: 'Equal numbers of places',
		equal: 'Equal steps',
		jenks: 'Natural breaks',
		continuous: 'Continuous, without classes',
		custom: 'Own limits'
	},
	ownLimits: 'Default limits of the atlas',
	methodLabel: 'Method',
	count: 'Classes',
	fitLabel: 'Fitted to',
	fit: { scope: 'The places of this map', all: 'All places of the level, all years' },
	typed: 'Limits of your own',
	apply: 'Apply',
	typedHint: 'The marks on the axis can be dragged, too.',
	problem: {
		none: () => 'Type at least one limit, such as 2.5; 6; 10.',
		no_number: (word) => `“${word}” is not a number. Part the limits by semicolons: 2.5; 6; 10.`,
		ambiguous: (word) => `“${word}” may be read as two numbers. Leave out marks of thousands.`,
		too_many: (word) => `${word} limits are too many: at most 8 limits, 9 classes.`
	},
	limit: (number) => `Limit ${number}`,
	weightLabel: 'Count',
	places: 'Places',
	households: 'Households',
	householdsKnown: (known, all) => `The documents give households for ${known} of ${all} places.`,
	from: 'Show only from',
	to: 'to under',
	brushHint: 'Drag across the chart, or press a class, to see only those places.',
	shown: (range, count, all) => `${range}: ${count} of ${all} places`,
	lift: 'show all',
	marksByClass: 'Priority lists by class',
	classColumn: 'Class'
};
