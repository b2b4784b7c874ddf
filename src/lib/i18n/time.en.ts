import type { TimeMessages } from './time.vi';

/** Texts of the timeline and of the small maps by year, in English. */
export const timeEn: TimeMessages = {
	timeline: 'Timeline',
	back: 'Previous year',
	forward: 'Next year',
	play: 'Play through the years',
	pause: 'Pause',
	keys: 'Arrow keys: previous, next year; space: play, pause.',
	yardstick: {
		before_2016: 'standard before 2016',
		income_2011_2015: 'income standard of 2011–2015',
		qd59_2015: 'standard of 2016–2021 (QĐ 59/2015)',
		nd07_2021: 'standard from 2022 (NĐ 07/2021)',
		money_before_2006: 'monetary line before 2006',
		money_2006: 'monetary line of 2006–2010',
		money_2010: 'monetary line from 2010'
	},
	begins: 'new standard',
	withFigures: (count, all, level) => `${count} of ${all} ${level} have figures`,
	inYear: (year, places) => `${year}: ${places}`,
	missing: (years) => `No figures: ${years}.`,
	broken: (years) => `Another standard from ${years}: figures before and after cannot be compared.`,
	refitted: 'While playing, classes are fitted to all years so that colours can be compared.',
	changeSince: 'Change since',
	chooseYear: 'choose a year',
	sideBySide: 'All years side by side',
	notSideBySide: 'There are maps by year for provinces, districts and the communes of a province.',
	yearMaps: 'Maps by year',
	yearMapsNote: (at) =>
		`All maps share one scale. Legend and list are those of ${at}; press a map to open its year.`,
	openYear: (words) => `${words}: open the map`,
	byYear: (place, values) => `${place}: ${values}`
};
