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
	classColumn: 'Class',
	householdsLabel: 'Show',
	householdPicture: {
		none: 'The rate only',
		bivariate: 'Rate and households: 3 × 3 colours',
		bubbles: 'Rate and households: circles'
	},
	householdCount: (count) => `${count}\u00a0households`,
	householdCell: (count) => `${count}\u00a0hh`,
	noHouseholds: 'no count of households',
	summed: 'recomputed: the former places added up',
	squareLabel: 'Rate and number of households',
	rateSteps: ['low rate', 'middling rate', 'high rate'],
	countSteps: ['few households', 'a middling number of households', 'many households'],
	oneRate: 'the same rate',
	oneCount: 'the same number of households',
	cell: (rate, count) => `${rate}, ${count}`,
	cellLabel: (cell, places, own) =>
		`${cell}: ${places} ${places === '1' ? 'place' : 'places'}${own && `, ${own} among them`}`,
	squareNote:
		'The number in a cell is that of its places. Each side divides the places of this map into three nearly equal parts. Press a cell to see only its places.',
	tiedRates: (classes) =>
		`Many places have the same rate, so that it has ${classes} ${classes === '1' ? 'class' : 'classes'} only.`,
	tiedCounts: (classes) =>
		`Many places have the same number of households, so that it has ${classes} ${classes === '1' ? 'class' : 'classes'} only.`,
	noPlaceHasBoth: 'No place has both a rate and a number of households yet.',
	alone: (places) => `With one of the two figures only, and so not coloured: ${places}`,
	circleNote: 'The area of a circle stands for the households',
	circlesLabel: (counts) => `Sizes of circles by number of households: ${counts}`
};
