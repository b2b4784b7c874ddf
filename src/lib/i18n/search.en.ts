import type { SearchMessages } from './search.vi';

/** Texts of the search, in English. */
export const searchEn: SearchMessages = {
	results: 'Search results',
	groups: { places: 'Places', indicators: 'Indicators', presets: 'Maps often asked for' },
	register: { '2024': 'before 1 July 2025', '2025': 'since 1 July 2025' },
	level: (name) => `${name} level`,
	levelName: { province: 'province', district: 'district', commune: 'commune' },
	became: (name) => `now ${name}`,
	dividedAmong: (names) => `now in ${names}`,
	madeOf: (names) => `made from ${names}`,
	wasIn: (name) => `was in ${name}`,
	andMore: (names, count) => `${names} and ${count} more`,
	above: {
		province: (limit) => `Provinces above ${limit}`,
		district: (limit) => `Districts above ${limit}`,
		commune: (limit) => `Communes above ${limit}`
	},
	aboveRate: (limit) => `poverty rate of ${limit} or more`,
	known: (count, level, scope, year) => `${level} with figures in ${scope}, ${year}: ${count}`,
	listed: (count, level, scope) => `${level} on the list in ${scope}: ${count}`,
	country: 'the whole country',
	elsewhere: (scope) => `none in ${scope}`,
	nowhere: 'no figures anywhere yet',
	movedRegister: (name, register) => `${name} is in another register, so this is: ${register}.`,
	movedScope: (scope, name) =>
		`There are no figures for “${name}” in ${scope}, so the map has moved to where there are.`,
	count: (count) => `Results: ${count}.`,
	countOf: (shown, all) =>
		`${shown} of ${all} places. Add the name of a district or province to narrow them down.`,
	none: (typed) =>
		`Nothing found for “${typed}”. Try fewer letters, none of the marks, or the code of the place.`,
	loading: 'Loading the list of places…',
	failed: 'The list of places did not load. Indicators and maps can still be found.',
	hint: 'Type an old or new name, with or without marks, or a code.'
};
