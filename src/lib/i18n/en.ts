import type { Messages } from './vi';

/** Every text of the site in English. */
export const en: Messages = {
	site: {
		name: 'Atlas Giảm Nghèo',
		tagline: 'Multidimensional poverty in Viet Nam on a map, with a source behind every number',
		description:
			'Maps of multidimensional poverty by province, district and commune: the figures of poverty-reduction plans and official statistics, each with the document it comes from.',
		otherLanguage: 'Tiếng Việt',
		skipToContent: 'Skip to content',
		dataVersion: (version) => `Data ${version}`,
		boundaryCredit:
			'2024 boundaries: approximate, for reference. Boundaries from thanglequoc/vietnamese-provinces-database (MIT), choisy/vietnam63 (MIT), sapnhap.bando.com.vn; register of places: National Statistics Office.',
		schematicCredit:
			'Schematic boundaries drawn from the centre points of communes; not the real borders. Register of places: National Statistics Office. Coastline: Natural Earth.',
		privacy: 'This site sends nothing anywhere and loads nothing from elsewhere.'
	},
	nav: {
		label: 'Pages',
		explore: 'Map',
		plan: 'Planner',
		data: 'Data',
		definitions: 'Poverty lines',
		ledger: 'Ledger'
	},
	level: { province: 'Province', district: 'District', commune: 'Commune' },
	levelPlural: { province: 'provinces', district: 'districts', commune: 'communes' },
	kind: { observed: 'Observed', target: 'Target', gap: 'Distance to target' },
	observationKind: { observed: 'observed', target: 'target', planned: 'planned' },
	programme: {
		p135: 'Programme 135',
		p30a: '30a poor district',
		poor_district: 'Poor district',
		border: 'Border commune',
		specially_difficult: 'Specially difficult commune',
		plan_focus: 'Focus of a plan',
		zone_1: 'Zone I',
		zone_2: 'Zone II',
		zone_3: 'Zone III'
	},
	basis: {
		legal_list: 'from a legal list',
		plan: 'from a plan',
		computed: 'computed from boundaries, not the legal list',
		secondary: 'from a secondary source'
	},
	topic: {
		poverty: 'Poverty rates',
		deprivation: 'Deprivation among poor households',
		reduction: 'Fall of poverty',
		service: 'Targets for access to services',
		count: 'Counts',
		composition: 'Who the poor are',
		output: 'Planned work',
		context: 'Context',
		proxy: 'Proxies (living standards survey)'
	},
	register: {
		'2024': 'Units before 1 July 2025 (63 provinces)',
		'2025': 'Units since 1 July 2025 (34 provinces)'
	},
	unit: {
		percent: '',
		percentage_point: 'points',
		household: 'households',
		person: 'people',
		commune: 'communes',
		ward: 'wards',
		village: 'villages',
		district: 'districts',
		year: 'years',
		flag: '',
		km2: 'km²',
		m2: 'm²'
	},
	verdict: {
		agrees: 'agrees',
		rounding: 'agrees within rounding',
		contradicts: 'contradicts',
		cannot_be_checked: 'cannot be checked'
	},
	locatorStep: {
		part: (value) => ({ proposal: 'Proposal', plan: 'Plan' })[value] ?? value,
		section: (value) => `section ${value}`,
		paragraph: (value) => `paragraph ${value}`,
		bullet: (value) => `bullet ${value}`,
		table: (value) => `table ${value}`,
		row: (value) => `row ${value}`,
		list: (value) => `list ${value}`
	},
	stream: {
		total: 'Total',
		central: 'Central budget',
		central_investment: 'Investment (central)',
		central_recurrent: 'Recurrent (central)',
		province_credit_programme: 'Provincial budget for credit to the poor',
		local_and_people_contribution: 'Contributions of localities and people',
		preferential_credit_planned: 'Preferential credit foreseen'
	},
	controls: {
		heading: 'What to show',
		indicator: 'Colour by',
		kind: 'Figure',
		period: 'Year',
		level: 'Level',
		register: 'Register',
		marks: 'Mark',
		inAtlas: (count) => `${count} in the atlas`,
		noMarks: 'No list for this level yet.',
		marksElsewhere: (levels) => `There are lists at the level of: ${levels}.`,
		display: 'Shown as',
		map: 'Map',
		cartogram: 'Hexagons',
		years: 'By year',
		compare: 'Compare…',
		table: 'Table'
	},
	search: 'Find a place, code, indicator',
	breadcrumb: { label: 'Area', country: 'Whole country' },
	map: {
		label: (title) => `Map: ${title}`,
		hoangSa: 'Hoàng Sa Archipelago',
		truongSa: 'Trường Sa Archipelago',
		archipelagos: 'Hoàng Sa and Trường Sa archipelagos',
		hoangSaShort: 'Hoàng Sa',
		truongSaShort: 'Trường Sa',
		kilometres: (count: string) => `${count} km`,
		zoomIn: 'Zoom in',
		zoomOut: 'Zoom out',
		fit: 'Show all',
		schematic: 'Schematic boundaries',
		approximate: 'Approximate boundaries, for reference',
		hint: 'Choose a place for its figures and sources; double-click or tap twice to see inside.',
		loading: 'Loading boundaries…',
		onePeriod: (year) => `There are figures of ${year} only.`
	},
	legend: {
		heading: 'Legend',
		below: (limit) => `under ${limit}`,
		between: (from, to) => `${from} – ${to}`,
		above: (limit) => `${limit} or more`,
		all: 'all values',
		places: (count) => `${count} places`,
		fixed: 'Fixed classes: same for all years and places',
		fitted: 'Classes fitted to the places of this map',
		noData: 'no data',
		contradicted: 'contradicts other figures of its source',
		shareOf: (base) => `% of ${base}`,
		targetMet: (limits) => `target met (${limits})`,
		targetNote:
			'Where a document prints only a fall, the target is computed: the last printed rate less the fall.',
		gapNote:
			'The last reviewed rate less the target. Where the year has no result yet, this is what is still to fall.'
	},
	value: {
		limited: (limits) => `only places within limits (${limits})`,
		noData: 'no data',
		awaited: 'figures are loading',
		recomputed: 'recomputed',
		derived: 'computed from two figures of the document',
		implied: (baseline, date, fall) =>
			`not printed: computed as ${baseline} (${date}) less the fall of ${fall}`,
		millionDong: (amount) => `${amount} million VND`,
		comparedAt: (words, date) => `${words}, from the figure ${date}`,
		printed: (text) => `printed: “${text}”`,
		ofBase: (numerator, denominator) => `${numerator} / ${denominator}`,
		ledger: 'ledger',
		check: (recomputed, verdict) => `recomputed ${recomputed}: ${verdict}`,
		aboveTarget: (points) => `${points} points above the target`,
		belowTarget: (points) => `${points} points below the target`,
		atPeriod: (date) => `on ${date}`,
		inYear: (year) => `in ${year}`
	},
	panel: {
		close: 'Close',
		in: (parent) => `in ${parent}`,
		code: (code) => `code ${code}`,
		shown: 'On the map',
		observed: 'Observed',
		targets: 'Targets',
		designations: 'Priority lists',
		money: 'Money',
		rules: 'Rules of the plan',
		noDesignation: 'On none of the lists that the atlas has. Many lists are still incomplete.',
		nothing: 'No document in the atlas speaks of this place yet.',
		loading: 'Loading figures and sources…',
		source: 'Source',
		issuer: 'Issued by',
		copyLacksNumber: 'the copy has no number',
		openSource: 'open the source',
		drill: (level) => `See the ${level} inside`,
		profile: 'Full profile of this place',
		validity: (from, to) => `${from}–${to}`,
		validFrom: (from) => `since ${from}`,
		validityUnknown: 'no dates written',
		base: (base) => `of ${base}`
	},
	table: {
		caption: (title) => `${title}: place by place`,
		place: 'Place',
		value: 'Value',
		withData: (count, all) => `${count} of ${all} places have data`,
		showAll: 'Also list the places without data'
	},
	status: {
		loadingDatabase: (loaded, total) =>
			total
				? `Loading the database: ${loaded} of ${total} MB`
				: `Loading the database: ${loaded} MB`,
		databaseFailed:
			'The database could not be opened in this browser. The national map, its values and their sources still work; other indicators do not.',
		webglMissing:
			'This browser has no WebGL2, so the map is drawn as SVG: you can still read, click and see the sources, but not zoom or drag.',
		boundariesFailed: 'The boundaries did not load. The table below is still complete.',
		noBoundaries: 'This build has no boundaries to draw. The table below is still complete.',
		retry: 'Try again',
		nothingHere: (level) =>
			`The atlas has no figure for this question yet at the level of ${level} in this area.`,
		corrected: 'Part of the address cannot be shown:',
		correction: (name, asked, shown) =>
			shown
				? `${name} = “${asked}” was replaced by “${shown}”`
				: `${name} = “${asked}” was left out`,
		switched: (from, to) => `There is no “${from}” here, so this shows “${to}”.`
	},
	notFound: {
		title: 'There is no such page',
		text: 'The address may have been mistyped, or the page has moved.'
	},
	source: {
		part: 'Source of this map',
		completeness: 'What the copy covers',
		download: 'Download this view',
		take: 'Picture · copy · embed'
	}
};
