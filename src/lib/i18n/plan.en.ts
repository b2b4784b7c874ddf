import type { PlanMessages } from './plan.vi';

/** Texts of the planner in English. */
export const planEn: PlanMessages = {
	title: 'Investment planner',
	lead: 'From criteria to a list that can be checked: choose places, filter, weigh, see how sure the list is, and take it away. All of it is calculated in your browser.',
	needsScript: 'This page needs JavaScript.',
	loading: 'Opening the database…',
	failed: 'The database could not be opened. What you typed is kept; reload the page.',
	unreadable:
		'The plan in this address cannot be read, so the page starts afresh. Check whether the address was cut off.',
	scope: {
		heading: 'Scope',
		register: 'Boundaries',
		within: 'Province',
		level: 'Level',
		at: 'Year',
		country: 'Whole country',
		registerOf: { '2024': 'Before 1 July 2025', '2025': 'From 1 July 2025' },
		older: 'Where this year has no figure: take an older one by the same poverty standard (marked)',
		places: (places, known) => `${places} places, ${known} with poor households of this year.`,
		corrected: {
			bounds: (asked) => `There are no boundaries “${asked}”: those below are used.`,
			in: (asked) =>
				`There is no place with the code “${asked}” in these boundaries: the whole country is shown.`,
			level: (asked) => `There is no level “${asked}” in this scope: the one below is used.`,
			at: (asked) => `There are no figures of “${asked}”: the nearest year with figures is used.`
		},
		former: 'See the places before 1 July 2025:',
		noFigures: (year) =>
			`No place has a figure of ${year}. Choose another year or take older figures.`
	},
	filter: {
		heading: 'Filter',
		all: 'All conditions must hold',
		any: 'One condition is enough',
		join: 'How conditions combine',
		kept: (places, households) => `${places} places remain, with ${households} poor households.`,
		uncounted: (places) => ` The poor households of ${places} of them are not known.`,
		undecided: (places) =>
			`${places} places lack a figure that the filter needs; they are listed apart.`,
		step: (alone, households, remaining, left) =>
			`by itself: ${alone} places, ${households} poor households · so far ${remaining} places, ${left} poor households remain`,
		addList: 'Add a list',
		addValue: 'Add a threshold',
		addGroup: 'Add a group',
		list: 'List',
		not: 'Not',
		what: 'Figure',
		compare: 'Comparison',
		than: 'Threshold',
		remove: (name) => `Remove the condition: ${name}`,
		removeShort: 'Remove',
		presets: 'Take a rule of a document',
		choosePreset: 'Choose…',
		presetSource: (citation, where) => `From ${citation}, ${where}`,
		and: ', and ',
		or: ' or ',
		notWord: (inner) => `not ${inner}`,
		everywhere: 'every place of the scope',
		nowhere: 'no place',
		inDistrict: (list) => `in a district that is on the list “${list}”`
	},
	criteria: {
		heading: 'Criteria and weights',
		add: 'Add a criterion',
		choose: 'Choose a criterion…',
		start: 'Begin with the poverty rate and the number of poor households',
		known: (known, all) => `figures for ${known} of ${all} places`,
		method: 'Brought to 0–1 by',
		methodOf: {
			min_max: 'Min–max',
			rank: 'Rank',
			threshold: 'Threshold',
			z_score: 'Z-score'
		},
		methodMeaning: {
			min_max: '(value − smallest) ÷ (largest − smallest)',
			rank: 'ranks spread evenly from 0 to 1; ties share their mean rank',
			threshold: '1 where the threshold is met, else 0',
			z_score: 'standard deviations from the mean, kept within ±3, as 0–1'
		},
		need: 'Direction',
		needOf: { high: 'High is more need', low: 'Low is more need' },
		threshold: 'Threshold',
		weight: 'Weight',
		weightOf: (name) => `Weight of ${name}`,
		weighing: 'Set weights by',
		weighingOf: { sliders: 'Sliders', order: 'Order', pairs: 'Pairs' },
		orderNote: 'The upper criterion matters more. Weights are rank-order centroids (ROC).',
		up: (name) => `Move ${name} up`,
		down: (name) => `Move ${name} down`,
		remove: (name) => `Remove the criterion ${name}`,
		pairQuestion: (first, second) => `${first} compared with ${second}`,
		pairEqual: 'equally important',
		pairFirst: (times) => `${times} times more important`,
		pairSecond: (times) => `${times} times less important`,
		consistent: (ratio) => `Consistency ratio ${ratio}: the comparisons fit each other (≤ 0.1).`,
		inconsistent: (ratio) =>
			`Consistency ratio ${ratio} is over 0.1: the comparisons contradict each other. Look again at the strongest ones.`,
		distanceBorder: 'Distance to the land border',
		distanceCentre: 'Distance to the centre of the province',
		around: (name) => `Mean of the places around: ${name}`,
		onList: (name) => `On the list: ${name}`,
		km: (value) => `${value} km`,
		yes: 'yes',
		no: 'no'
	},
	list: {
		heading: 'Ranked list',
		first: 'The list needs at least one criterion: add one under “Criteria and weights”, or',
		more: (count) => `and ${count} more places (all of them are in the CSV)`,
		top: 'Places to choose',
		rank: 'Rank',
		place: 'Place',
		score: 'Score',
		parts: 'What the score is made of',
		poor: 'Poor households',
		stability: 'How sure',
		firm: 'firm',
		firmMeaning: (top, share) =>
			`“Firm”: among the first ${top} in at least ${share} of the draws of any weights.`,
		inTop: (share) => `${share} of draws`,
		ranks: (from, to) => `rank ${from}–${to}`,
		testing: (share) => `Trying 10,000 sets of weights: ${share}`,
		tested: (seconds) => `10,000 sets of weights tried in ${seconds} seconds.`,
		noTest: 'With a single criterion no change of weights changes the ranks.',
		tooMany: 'Too many places to try: narrow the scope.',
		contradicted: 'contradicted in its source',
		old: (period) => `older figure: ${period}`,
		oldAround: 'some neighbours have older figures',
		carriedAround: (places) => `neighbours with figures of old units: ${places}`,
		noData: 'Not enough data, not ranked',
		noDataNote: 'Missing figures are not 0: these places stand apart, not at the end of the list.',
		missing: (names) => `lacks ${names}`,
		undecided: 'Could not be filtered for lack of data',
		leaveOut: 'If a criterion is left out',
		leaveOutRow: (name, entering, leaving) =>
			`Without “${name}”: ${entering} enter; ${leaving} leave`,
		same: (name) => `Without “${name}”: the same list`,
		nobody: 'none',
		ties: (count) => `${count} places are chosen, because scores tie at the end.`,
		reach: (households, share) =>
			`The chosen places have ${households} poor households, ${share} of those known in the scope.`
	},
	fault: {
		no_criteria: 'There is no criterion yet. Add at least one.',
		all_zero: 'All weights are 0. Give at least one criterion a weight above 0.',
		too_many_pairs:
			'At most 10 criteria can be compared in pairs. Remove some, or set weights another way.',
		nothing_left: 'No place passes the filter. Loosen or remove a condition.',
		missing_everywhere: (name) =>
			`“${name}” has no figure anywhere. Remove this criterion, choose another year, or take older figures.`,
		same_everywhere: (name) =>
			`“${name}” is the same everywhere and tells no place from another. Remove or change this criterion.`
	},
	budget: {
		heading: 'Budget',
		intro:
			'How much money is there, and what does a place or a household cost? Type both; the page finds the set of places that reaches most poor households within the budget, among those that the filter keeps.',
		amount: 'Budget (million đồng)',
		allocation: (name, year, amount) => `${name}, ${year}: ${amount}`,
		fromAllocation: 'Take money named in the documents',
		unitCost: 'Unit cost (million đồng)',
		unit: 'The unit cost is for',
		unitOf: {
			place: 'each place',
			poor_household: 'each poor household',
			deprived_household: 'each deprived household'
		},
		floor: (parent) => `In each ${parent} at least`,
		must: 'Places that must be in',
		addMust: 'Add a place that must be in…',
		removeMust: (name) => `Remove ${name} from the places that must be in`,
		notNumber: (typed) =>
			`“${typed}” is not a number above 0. Type millions of đồng, for example 50,000.`,
		exact: 'Best (proven)',
		bestFound: 'Best found in 10 seconds (not proven)',
		greedy: 'One by one, by reach for money',
		way: 'How chosen',
		places: 'Places',
		cost: 'Cost (million đồng)',
		households: 'Poor households',
		share: 'Share of the poor',
		less: 'Budget − 10%',
		asIs: 'Budget',
		more: 'Budget + 10%',
		working: 'Looking for the best set…',
		chosen: 'Chosen places',
		leftOut: {
			noPoor: (count) =>
				`The poor households of ${count} places are not known: they stand apart and cannot be chosen.`,
			noCount: (count) =>
				`The deprived households of ${count} places are not known: they stand apart, not as costing nothing.`,
			nothing: (count) => `${count} places have no household to invest in.`
		},
		deprivation: 'Deprived of',
		chooseDeprivation: 'Choose a deprivation…',
		no_deprivation: 'Choose the deprivation that the unit cost is for.',
		noDeprivations:
			'No place of the scope has a number of deprived households of this year, so there is no cost by deprived household yet. Choose another year, or count by poor household.',
		means: 'Take the mean of named money',
		mean: (amount, count, unit, each, citation) =>
			`${amount} ÷ ${count} (${unit}) = ${each} million đồng. Recomputed from ${citation}, which names no unit cost.`,
		amountSource: (amount, citation) => `${amount} by ${citation}.`,
		failed: 'The solver does not run in this browser. The one-by-one choice still works.',
		infeasible: {
			no_candidates:
				'No place with known poor households is left. Loosen the filter or choose another year.',
			below_cheapest: (place, needed) =>
				`The budget is below the cheapest place (${place}). Raise it to at least ${needed} million đồng or lower the unit cost.`,
			must_haves: (needed) =>
				`The places that must be in cost ${needed} million đồng by themselves. Raise the budget or remove some.`,
			floor: (parent, available) =>
				`${parent} has only ${available} places. Lower the minimum to ${available} or loosen the filter.`,
			budget: (needed) =>
				`The places that must be in and the minimum need at least ${needed} million đồng. Raise the budget or lower the minimum.`
		}
	},
	spatial: {
		heading: 'Neighbours and hot spots',
		clusters: 'Chosen places side by side, for joint projects',
		clusterMeaning:
			'A cluster: chosen places joined by common borders. Projects across borders (roads, water, schools) are best discussed by cluster.',
		cluster: (count, households) => `${count} places side by side, ${households} poor households`,
		alone: 'By itself',
		hotspots: 'Hot spots of',
		hotspotMeaning:
			'Each place and its neighbours are compared with the mean (local Moran’s I). Named are only places whose result 9,999 random shufflings seldom reach, corrected for testing many places at once (Benjamini–Hochberg, 5%).',
		quadrant: {
			high_high: 'Hot spot: high among high',
			low_low: 'Cold spot: low among low',
			high_low: 'Stands out: high among low',
			low_high: 'Dips: low among high'
		},
		none: 'After correction no place stands out more than chance would make it. Longer lists (communes, or the whole country) show more.',
		strongest: (place, kind, p) =>
			`The clearest, but not sure enough: ${place} – ${kind} (corrected p ${p}).`,
		row: (index, p) => `I = ${index}, corrected p ${p}`,
		unavailable: 'Not enough data to compare neighbours.',
		finding: (share) => `Comparing each place with its neighbours: ${share}`,
		failed: 'Hot spots could not be looked for in this browser. Reload the page.',
		found: (count, tested) => `${count} of ${tested} places stand out:`,
		more: (count) => `and ${count} more places, see the map`,
		theme: 'Colour the map by',
		themeOf: { score: 'Score', hot_spots: 'Hot spots' },
		mapTitle: (name) => `Hot spots: ${name}`,
		notSignificant: 'does not stand out: may be chance',
		untested: 'no figure here or at any neighbour'
	},
	targets: {
		heading: 'Reduction targets',
		intro: 'Shares the overall fall out among the places so that the parts add up to exactly that.',
		fall: 'Overall fall (percentage points)',
		printed: (value, citation) => `Document: ${value} points (${citation})`,
		printedParts: (sum) =>
			`The document’s own targets of the places, weighted by households, add up to only ${sum} points.`,
		share: 'How to share it out',
		shareOf: {
			proportional: 'Poorer places fall more (the same share of poor households)',
			even: 'The same points everywhere'
		},
		rules: (above, minimum, citation) =>
			`Keep the rule: above ${above}% fall by at least ${minimum} points (${citation})`,
		before: 'Start: poor ÷ all households',
		after: 'End: poor households',
		factorOf: { proportional: 'poor households', even: 'all households' },
		rounding: (factor, of) =>
			`Each place falls by ${factor} of its ${of}, except where a rule asks for more or no poor household is left. Rounded to whole households, the largest remainders up first, so that the sum is met to the household. The number of households is taken to stay.`,
		byRule: (households) => `by the rule: ${households}`,
		byAll: (households) => `all poor: ${households}`,
		fallOf: 'Fall (points)',
		householdsOut: 'Households leaving poverty',
		printedOf: 'As printed',
		sum: 'Sum',
		arithmetic: (households, all, fall) => `${households} ÷ ${all} households = ${fall} points`,
		notNumber: (typed) => `“${typed}” is not a fall. Type percentage points, for example 2.00.`,
		rules_ask_more: (possible) =>
			`The rules alone ask for ${possible} points. Raise the overall fall or drop the rules.`,
		too_few_poor: (possible) =>
			`Only ${possible} points of households are poor. Lower the overall fall.`,
		noData: 'No place has both all households and poor households of this year.',
		leftOut: (count) => `${count} places lack counts of households and are left out.`
	},
	scenarios: {
		heading: 'Scenarios',
		name: 'Name of the scenario',
		save: 'Save in this browser',
		saved: (name) => `“${name}” is saved.`,
		open: (name) => `Open “${name}”`,
		remove: (name) => `Delete “${name}”`,
		export: 'Download JSON',
		import: 'Open a JSON file',
		notScenario: 'This file is no scenario of the Atlas. Choose a .json file downloaded here.',
		otherData: (theirs, ours) =>
			`The scenario was made with data ${theirs}, now ${ours}: results may differ.`,
		noStore: 'The browser does not allow saving. Use the address of the page or download JSON.',
		compare: 'Compared with the open list',
		otherScope: 'another scope, cannot be compared',
		enters: 'Enter',
		leaves: 'Leave',
		same: 'The same places are chosen.',
		share: 'Copy the address',
		copied: 'Address copied: whoever gets it sees exactly this plan.',
		openShort: 'Open',
		removeShort: 'Delete',
		none: 'No scenario is saved yet.'
	},
	out: {
		heading: 'Take away',
		xlsx: 'Download XLSX (with formulas)',
		csv: 'Download CSV',
		geojson: 'Download GeoJSON',
		print: 'Print an A4 report',
		saved: (name) => `${name} was downloaded.`,
		failed: 'The file could not be made. Reload the page and try again; what you typed is kept.',
		sheetList: 'List',
		sheetAbout: 'Method',
		weights: 'Weights',
		code: 'Code',
		value: (name) => `${name} (value)`,
		needColumn: (name) => `${name} (0–1)`,
		flags: 'Notes'
	},
	report: {
		title: 'Report on the choice of places for investment',
		method: 'Method',
		methodText:
			'Each criterion is brought to 0–1 (1 is most need), multiplied by its weight and added up to a score. Places that lack a figure are not ranked.',
		filter: 'Filter',
		sources: 'Sources of figures',
		made: (date) => `Made on ${date}`,
		data: (version) => `Data version ${version}`,
		legend: 'Legend',
		band: (from, to) => `score ${from}–${to}`,
		chosen: 'chosen (numbered by rank)',
		filtered: 'filtered out',
		noData: 'not enough data',
		more: (places) => `${places} more places rank after these: see the XLSX or CSV file.`,
		noScores: 'kept, without criteria to score by yet',
		north: 'N',
		map: 'Map of scores by place'
	}
};
