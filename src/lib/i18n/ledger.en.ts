import type { LedgerMessages } from './ledger.vi';

/** Texts of the ledger's page in English. */
export const ledgerEn: LedgerMessages = {
	title: 'Ledger',
	lead: 'Each figure is recomputed from the other figures of the source that prints it. The ledger is made by a program and never by hand. The printed figure always stays.',
	toMap: 'Back to the map',
	counts: 'Result',
	checks: (count) => `${count} checks`,
	contradictions: 'Contradictions',
	contradictionsIn: (source) => `Contradictions in ${source}`,
	elsewhere: (count, rule) => `${count} contradictions: ${rule}`,
	bySource: 'Source by source',
	howHeading: 'How figures are checked',
	download: 'Download the ledger (CSV)',
	agreeing: (count) => `Agree: ${count}`,
	unchecked: (count) => `Cannot be checked: ${count}`,
	listed: (rule, count) => `${rule}: ${count} rows`,
	shortfall: (count) =>
		`${count} of the contradicting places have communes left blank and a sum below the total: what is missing may be theirs.`,
	tableOf: (source, rule) => `${source}: ${rule}`,
	place: 'Place (opens the map)',
	what: 'Figure',
	printed: 'Printed',
	recomputed: 'Recomputed',
	difference: 'Difference',
	verdict: 'Verdict',
	where: 'Where',
	none: '–',
	times: (figure, years) => `${figure} × ${years} years`,
	sumOf: (count) => `sum of ${count} places`,
	sumWithBlanks: (count, blank) => `sum of ${count} places, ${blank} of them blank`,
	meanOf: (count) => `mean of ${count} places by households`,
	millions: (amount) => `${amount} million đồng`,
	fromTo: (from, to) => `from ${from} to ${to}`,
	density: (people, area, density) => `${people} people on ${area} km²: ${density} people per km²`,
	rule: {
		counts_against_rate: 'Rate against its counts',
		same_base: 'Two rates over the same households',
		parts_against_total: 'Sum of the parts against the total',
		target_parts_against_whole: 'Targets of the parts against the overall target',
		target_against_baseline: 'Target against baseline less fall',
		yearly_against_total: 'Yearly figure against the whole period',
		money_against_sum: 'Money against the sum of its streams',
		dates_in_order: 'Order of dates',
		implausible: 'Implausible population'
	},
	ruleMeaning: {
		counts_against_rate:
			'The households printed beside a rate, divided by its base, against the printed rate. Rates of a sample survey rest on no count and are not checked this way.',
		same_base:
			'Where the number of all households is not printed: two rates of one place and day must imply the same number.',
		parts_against_total:
			'The figures of all districts (or communes) added up, against the figure of the province in the same source. Only where the source lists every one of them. Households must match to the last one; population and area may differ by up to 1%.',
		target_parts_against_whole:
			'The mean of all districts’ targets, weighted by households, against the province’s target in the same document.',
		target_against_baseline:
			'The baseline less the fall must give the level to reach. The rounding of all three is allowed for.',
		yearly_against_total:
			'The yearly figure times the years, against the figure of the whole period.',
		money_against_sum: 'The streams added up, against the printed total, to the đồng.',
		dates_in_order: 'The day of a target must lie after the day of the figure it departs from.',
		implausible:
			'Under 300 people, on at least 5 km², at fewer than 5 people per km²; or a commune of more than 400,000 people. Only places that fail are listed; the slip may be in the population, in the area or in the copy.'
	},
	verdictMeaning: {
		contradicts: 'further apart than rounding explains; which figure is wrong is not known',
		rounding: 'apart by no more than rounding explains (population, area: 1%)',
		cannot_be_checked: 'the document does not print enough to recompute it',
		agrees: 'recomputing gives the printed figure'
	},
	lack: {
		counts: 'households and base not both printed',
		baseline: 'baseline not printed',
		weights: 'households of each place not printed',
		parts: 'not all amounts printed',
		same_standard: 'the two figures follow different poverty standards'
	}
};
