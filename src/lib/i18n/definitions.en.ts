import type { DefinitionsMessages } from './definitions.vi';

/** Texts of the page of the poverty standards in English. */
export const definitionsEn: DefinitionsMessages = {
	title: 'The multidimensional poverty standards',
	lead: 'Multidimensional poverty looks at a household in two ways: its income, and the basic social services it lacks. This page sets side by side the two standards that the figures of the atlas rest on.',
	toMap: 'Back to the map',
	howHeading: 'How a household is judged',
	how: [
		'Its income per person a month is held to the line of the standard, which differs between rural and urban areas.',
		'For each indicator (health insurance, housing, water, schooling and others) a threshold says whether the household is deprived; the deprivations are counted.',
		'Both results together make the household poor, near-poor or of an average living standard.'
	],
	marksHeading: 'Marks of what was verified',
	marksLead:
		'The annexes of the two legal texts were not available to the atlas. Each statement here therefore carries a mark, the source that was read, and the number of a note at the end.',
	attestation: { attested: 'sourced', partly: 'in part', unverified: 'unverified' },
	attestationMeaning: {
		attested: 'seen in the source beside it',
		partly: 'inferred, or seen only in another document',
		unverified: 'seen in no source; to be checked against the annex of the legal text'
	},
	statements: (count) => `${count} statements`,
	matter: 'Matter',
	years: (from, to) => `${from}–${to}`,
	incomeHeading: 'Years in force and income lines',
	incomeCaption: 'Years in force and income lines of the two standards',
	incomeUnit: 'Đồng a person a month.',
	term: 'In force',
	incomeOf: {
		poor: 'Income by which a household is poor',
		near_poor: 'Income by which a household is near-poor',
		average: 'Ceiling of an average living standard'
	},
	area: { rural: 'rural', urban: 'urban' },
	amount: (area, amount) => `${area}: ${amount}\u00a0đồng`,
	classesHeading: 'Which household is what',
	classesCaption: 'Classes of households by the two standards',
	weightsHeading: 'How deprivations are counted',
	weightsCaption: 'Weights and cut-offs of the two standards',
	outOf: (value, all) => `${value} or more of ${all} indicators`,
	noWeight:
		'No source was found for the weight of a dimension in the later standard, so the atlas leaves it blank.',
	indicatorsHeading: 'Dimensions and indicators',
	indicatorsCaption: 'Dimensions, indicators and deprivation thresholds of the two standards',
	setSizes: (earlier, later) => `From ${earlier} to ${later}.`,
	setSize: (indicators, dimensions) => `${indicators} indicators in ${dimensions} dimensions`,
	change: {
		new: 'new',
		dropped: 'dropped',
		changed: 'threshold worded differently',
		same: 'kept'
	},
	changedMeaning:
		'“Threshold worded differently” and “kept” compare the wording given here. Most thresholds are not verified against the annexes, so how far they differ is not certain.',
	threshold: 'Deprived when:',
	absent: 'not in it',
	noSource: 'no source',
	nameOf: 'Name:',
	by: '·',
	against: '· to be checked against',
	mapOf: (places) => `Map by this indicator (places with figures: ${places})`,
	breakHeading: 'Why the series break between 2021 and 2022',
	breakWhy:
		'From 2022 the income lines are higher; a household has to be both low in income and deprived to count as poor; and the set of indicators is another. The same household can be poor by one standard and not by the other, so rates before and after cannot be compared.',
	breakHow:
		'The atlas does not join the two periods. On the page of a place the line stops at 2021 and starts anew in 2022. The review of the end of 2021 by the new standard is where the next period starts; it is an indicator of its own (“end of 2021, new standard”), and so is that of the end of 2015.',
	comingHeading: (from, to) => `The standard to come, ${from}–${to}`,
	coming: 'The atlas has no figures by this standard yet.',
	seriesHeading: 'Review and survey are not the same',
	seriesWhat:
		'In the review the authorities look at each household every year to list the poor and near-poor. The survey is the statistics office’s living standards survey: it asks a sample of households and estimates the rate. The two give two figures, so they never stand in one series of the atlas.',
	seriesExample: (year, review, survey) =>
		`in ${year}: ${review} by the review, ${survey} by the survey.`,
	notesHeading: 'Sources and what was seen',
	note: (number) => `note ${number}`,
	download: 'Download the table of definitions (CSV)'
};
