import type { TakeMessages } from './take.vi';

/** Texts of taking a view away, in English. */
export const takeEn: TakeMessages = {
	heading: 'Picture · copy · embed',
	close: 'Close',
	image: {
		heading: 'Picture',
		format: 'Format',
		formats: { svg: 'SVG (text is text)', png: 'PNG', pdf: 'PDF (to print)' },
		size: 'Size',
		sizes: {
			web: 'Web page, wide',
			portrait: 'A4 portrait',
			landscape: 'A4 landscape',
			card: 'Sharing card'
		},
		scale: 'Resolution',
		scales: (times, width, height) => `${times}× (${width} × ${height} px)`,
		transparent: 'Transparent ground',
		save: 'Save picture',
		working: 'Drawing the picture…',
		saved: (file) => `Saved ${file}.`,
		failed: 'This browser could not draw the picture. SVG works in nearly every browser.',
		noBoundaries: 'This build has no boundaries to draw.',
		first: 'The picture is of the first map.',
		preview: 'Preview'
	},
	batch: {
		heading: (province) => `One picture for each district: ${province}`,
		text: 'A district whose communes have figures is a map of them; one without is a map of the districts with a line around it.',
		make: 'Save all pictures (ZIP)',
		cancel: 'Stop',
		progress: (done, all) => `${done} of ${all} pictures drawn`,
		saved: (file, count) => `Saved ${file}, ${count} pictures.`,
		cancelled: 'Stopped; no file was saved.'
	},
	copy: {
		heading: 'Copy',
		share: 'Make a frame: title, note, preview…',
		what: {
			sentenceVi: 'Sentence in Vietnamese',
			sentenceEn: 'Sentence in English',
			citation: 'Citation',
			figures: 'Figures (CSV)',
			frame: 'Embed code',
			link: 'Link'
		},
		copied: (what) => `Copied: ${what}.`,
		refused: (what) =>
			`The browser does not allow copying. ${what} is in the field below, selected: press Ctrl+C.`,
		failed: 'The figures to copy did not load.',
		text: 'Text to copy'
	},
	sheet: {
		places: (count, all) => `${count} of ${all} places with figures`,
		chosen: (name) => name,
		rateLimits: (limits) => `A, B, C: the rate, divided at ${limits}%.`,
		countLimits: (limits) => `1, 2, 3: the households, divided at ${limits}.`,
		circles: (count) => `largest circle: ${count} households`,
		source: (sources) => `Source: ${sources}`,
		more: (count) => `and ${count} other sources`,
		made: (date) => `made on ${date}`,
		only: (range) => `Limited to: ${range}.`,
		hexagons: 'One equal hexagon for each place; positions are approximate.'
	},
	sentence: {
		endOf: (year) => `At the end of ${year}`,
		startOf: (year) => `At the start of ${year}`,
		inYear: (year) => `In ${year}`,
		on: (date) => `On ${date}`,
		country: 'Viet Nam',
		poor: {
			poor_rate: 'poor households',
			near_poor_rate: 'near-poor households',
			poor_and_near_poor_rate: 'poor and near-poor households'
		},
		households: (when, place, count, poor, rate) =>
			`${when}, ${place} had ${count} ${poor}, ${rate}`,
		ofTotal: (total) => `of its ${total} households`,
		ofAll: (base) => `of ${base}`,
		named: (name) => `the indicator “${name}”`,
		value: (when, name, place, value) => `${when}, ${name} of ${place} was ${value}`,
		base: (base) => `of ${base}`,
		target: (name, place, when, value) =>
			`The target for ${name} of ${place} ${when.toLocaleLowerCase('en')} is ${value}`,
		gap: (name, place, words) => `By ${name}, ${place} is ${words}`,
		points: 'percentage points',
		difference: {
			lead: (title) => `For ${title}`,
			name: 'the difference',
			one: (lead, place, value) => `${lead}, the difference of ${place} was ${value}`
		},
		change: {
			lead: (from, to) => `From ${from} to ${to}`,
			name: {
				observed: (name) => name,
				target: (name) => `the target for ${name}`,
				gap: (name) => `the distance to the target for ${name}`
			},
			oneRose: (lead, name, place, by) => `${lead}, ${name} of ${place} rose by ${by}`,
			oneFell: (lead, name, place, by) => `${lead}, ${name} of ${place} fell by ${by}`,
			oneStayed: (lead, name, place) => `${lead}, ${name} of ${place} did not change`,
			roseMost: (where) => `rose most in ${where}`,
			roseLeast: (where) => `rose least in ${where}`,
			fellMost: (where) => `fell most in ${where}`,
			fellLeast: (where) => `fell least in ${where}`,
			stayed: (where) => `did not change in ${where}`,
			allRose: (by) => `rose by ${by} everywhere`,
			allFell: (by) => `fell by ${by} everywhere`,
			allStayed: 'changed nowhere',
			both: (lead, among, name, one, other) => `${lead}, ${among}, ${name} ${one} and ${other}.`,
			alike: (lead, among, name, said) => `${lead}, ${among}, ${name} ${said}.`
		},
		noData: (name, place, at) =>
			`The atlas has no figure for ${name} of ${place} for ${at}; no figure does not mean zero.`,
		among: (count, all, level, scope) =>
			`among the ${count} of ${all} ${level} of ${scope} with figures`,
		amongAll: (all, level, scope) => `among all ${all} ${level} of ${scope}`,
		limited: (scope, limits) => `${scope} within the chosen limits (${limits})`,
		units: { province: 'provinces', district: 'districts', commune: 'communes' },
		extremes: (lead, among, name, most, least) =>
			`${lead}, ${among}, ${name} was highest in ${most}, lowest in ${least}.`,
		alike: (lead, among, name, value) => `${lead}, ${among}, ${name} was ${value} everywhere.`,
		others: (names, count) => `${names} and ${count} other places`,
		and: 'and',
		figure: 'the figure',
		printed: (printed) =>
			`The document prints “${printed}”, which contradicts its own counts of households; the figure here is recomputed from these.`,
		contradicted: 'This figure contradicts another of the same source.',
		series: {
			review: 'Figure of the administrative review',
			survey: 'Estimate of a sample survey',
			none: 'Figure'
		},
		promised: 'Target of a document',
		source: (series, sources) => `${series}; source: ${sources}.`,
		sources: (series, count) => `${series}; ${count} sources.`
	}
};
