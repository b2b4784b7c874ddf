import {
	classCounts,
	classFits,
	classMethods,
	defaultClassCount,
	isCounted,
	isFitted,
	type ClassFit,
	type ClassMethod
} from '../atlas/classify';
import type { FigureQuestion } from '../atlas/figures';
import { defaultView } from '../atlas/first-view';
import { isPlaceCode, period, placeCode } from '../atlas/literals';
import { yearOf } from '../atlas/period';
import {
	boundarySets,
	mapLevels,
	programmes,
	viewKinds,
	type BoundarySet,
	type Period,
	type PlaceCode,
	type Programme
} from '../atlas/types';
import { householdPictures, type HouseholdPicture } from '../atlas/rate-households';
import { readRange, writeRange, type ValueRange } from '../atlas/value-range';
import { bestQuestion, bestYear, kindsOf, yearsOf } from './available';
import { withBestQuestion } from './drill';
import {
	comparedWays,
	displays,
	hasCartogram,
	hasHouseholds,
	levelsOf,
	levelsWithin,
	mostBeside,
	nothingCompared,
	type Catalogue,
	type ComparedWay,
	type Correction,
	type Display,
	type View
} from './view';

function oneOf<Word extends string>(words: readonly Word[], text: string): Word | undefined {
	return words.find((word) => word === text);
}

function nearestYear(years: readonly Period[], asked: string): Period | undefined {
	const distance = (year: Period) => Math.abs(Number(year) - Number(yearOf(asked)));
	return [...years].sort((a, b) => distance(a) - distance(b))[0];
}

function knownScope(
	catalogue: Catalogue,
	bounds: BoundarySet,
	text: string
): PlaceCode | undefined {
	if (text === 'vn') return placeCode('vn');
	const province = catalogue.provinces.find((p) => p.boundarySet === bounds && p.code === text);
	if (province) return province.code;
	// Districts are known once their outlines are loaded; see `withoutScope`.
	return bounds === '2024' && /^\d{3}$/.test(text) ? placeCode(text) : undefined;
}

/**
 * Reads an address into a view. Whatever is unknown or impossible becomes the nearest thing that can
 * be shown, and is reported; nothing throws.
 */
export function readView(
	query: URLSearchParams,
	catalogue: Catalogue
): { view: View; corrections: Correction[] } {
	const corrections: Correction[] = [];
	/** Takes the answer for a name, or the fallback with a report when something else was asked. */
	function settle<Value>(
		name: Correction['name'],
		answer: (asked: string) => Value | undefined,
		fallback: () => Value
	): Value {
		const asked = query.get(name);
		if (asked === null || asked === '') return fallback();
		const found = answer(asked);
		if (found !== undefined) return found;
		const shown = fallback();
		corrections.push({ name, asked, shown: shown === null ? '' : String(shown) });
		return shown;
	}

	const bounds = settle(
		'bounds',
		(asked) => oneOf(boundarySets, asked),
		() => defaultView.bounds
	);
	const within = settle(
		'in',
		(asked) => knownScope(catalogue, bounds, asked),
		() => placeCode('vn')
	);
	const level = settle(
		'level',
		(asked) => {
			const level = oneOf(mapLevels, asked);
			return level && levelsWithin(bounds, within).includes(level) ? level : undefined;
		},
		() => levelsWithin(bounds, within)[0] ?? levelsOf(bounds)[0] ?? 'province'
	);
	const scope = { bounds, level, in: within };
	const best = bestQuestion(catalogue, scope);
	const by = settle(
		'by',
		(asked) => catalogue.indicators.find((indicator) => indicator.id === asked)?.id,
		() => best.by
	);
	const kinds = kindsOf(catalogue, bounds, by);
	const kind = settle(
		'kind',
		(asked) => {
			const kind = oneOf(viewKinds, asked);
			return kind && (kinds.includes(kind) || kinds.length === 0) ? kind : undefined;
		},
		() => (by === best.by && !query.has('by') ? best.kind : (kinds[0] ?? 'observed'))
	);
	const years = yearsOf(catalogue, bounds, by, kind);
	const at = settle<Period>(
		'at',
		(asked) => {
			if (!/^\d{4}(-\d{2}-\d{2})?$/.test(asked)) return undefined;
			return years.length === 0 || years.some((year) => year === yearOf(asked))
				? period(asked)
				: undefined;
		},
		() => {
			const asked = query.get('at');
			const near = asked && /^\d{4}/.test(asked) ? nearestYear(years, asked) : undefined;
			return near ?? bestYear(catalogue, scope, by, kind) ?? defaultView.at;
		}
	);

	function listed(name: 'mark' | 'has'): Programme[] {
		const found = new Set<Programme>();
		for (const asked of (query.get(name) ?? '').split(',').filter(Boolean)) {
			const programme = oneOf(programmes, asked);
			if (programme) found.add(programme);
			else corrections.push({ name, asked, shown: '' });
		}
		return [...found];
	}
	const has = listed('has');
	// A list that limits the map is also drawn on it.
	const mark = [...new Set([...listed('mark'), ...has])];
	const limits = (query.get('breaks') ?? '').split(',').filter(Boolean).map(Number);
	const breaks = limits.filter(Number.isFinite).slice(0, classCounts.most - 1);
	const method = settle<ClassMethod>(
		'class',
		(asked) => {
			const method = oneOf(classMethods, asked);
			return method === 'custom' && breaks.length === 0 ? undefined : method;
		},
		() => 'policy'
	);
	if (breaks.length < limits.length)
		corrections.push({ name: 'breaks', asked: query.get('breaks') ?? '', shown: breaks.join(',') });
	const classes = settle(
		'classes',
		(asked) => {
			const { least, most } = classCounts;
			return Array.from({ length: most - least + 1 }, (_, i) => least + i).find(
				(count) => String(count) === asked
			);
		},
		() => defaultClassCount
	);
	const only = settle<ValueRange | null>('only', readRange, () => null);
	const display = settle<Display>(
		'view',
		(asked) => {
			const display = oneOf(displays, asked);
			const small = display === 'cartogram' || display === 'years';
			return small && !hasCartogram(scope) ? undefined : display;
		},
		() => 'map'
	);
	const households = settle<HouseholdPicture>(
		'households',
		(asked) =>
			hasHouseholds({ by, kind, view: display }) ? oneOf(householdPictures, asked) : undefined,
		() => 'none'
	);
	const counted = settle<ValueRange | null>(
		'counted',
		(asked) => (households === 'none' ? undefined : readRange(asked)),
		() => null
	);
	// Maps beside each other have the same classes.
	const fits = display === 'years' ? (['all'] as const) : classFits;
	const fit = settle<ClassFit>(
		'fit',
		(asked) => oneOf(fits, asked),
		() => (display === 'years' ? 'all' : 'scope')
	);
	const place = settle<PlaceCode | null>(
		'place',
		(asked) => (/^(\d{2}|\d{3}|\d{5})$/.test(asked) ? placeCode(asked) : undefined),
		() => null
	);
	const asked = (query.get('with') ?? '').split(',').filter(Boolean);
	const beside = [...new Set(asked.filter(isPlaceCode))]
		.filter((code) => place && code !== place)
		.slice(0, mostBeside);
	if (beside.length < asked.length)
		corrections.push({ name: 'with', asked: asked.join(','), shown: beside.join(',') });
	const second = display === 'years' ? '' : (query.get('compare') ?? '');
	const compare = readCompared(second, catalogue, { bounds, at });
	if (query.get('compare') && !compare.exact)
		corrections.push({
			name: 'compare',
			asked: query.get('compare') ?? '',
			shown: compare.question ? writeCompared(compare.question) : ''
		});
	const how = settle<ComparedWay>(
		'how',
		(asked) => (compare.question ? oneOf(comparedWays, asked) : undefined),
		() => nothingCompared.how
	);

	return {
		view: {
			bounds,
			level,
			in: within,
			by,
			at,
			kind,
			mark,
			has,
			class: method,
			breaks: method === 'custom' ? breaks : [],
			classes: isCounted(method) ? classes : defaultClassCount,
			fit: isFitted(method) ? fit : 'scope',
			only,
			households,
			counted,
			view: display,
			place,
			with: beside,
			compare: compare.question,
			how
		},
		corrections
	};
}

/** A second question as an address has it: `poor_rate@2022`, `poor_rate@2023@target`. */
function writeCompared({ by, at, kind }: FigureQuestion): string {
	return [by, at, ...(kind === 'observed' ? [] : [kind])].join('@');
}

/** Reads a second question: the nearest that can be asked, and whether that is what was asked. */
function readCompared(
	text: string,
	catalogue: Catalogue,
	{ bounds, at: near }: Pick<View, 'bounds' | 'at'>
): { question: FigureQuestion | null; exact: boolean } {
	const [id, at = '', askedKind] = text.split('@');
	const by = catalogue.indicators.find((indicator) => indicator.id === id)?.id;
	if (!by) return { question: null, exact: false };
	const kinds = kindsOf(catalogue, bounds, by);
	const known = oneOf(viewKinds, askedKind ?? kinds[0] ?? 'observed');
	const kind =
		known && (kinds.includes(known) || kinds.length === 0) ? known : (kinds[0] ?? 'observed');
	const years = yearsOf(catalogue, bounds, by, kind);
	const isTime = /^\d{4}(-\d{2}-\d{2})?$/.test(at);
	const isKnown = isTime && (years.length === 0 || years.some((year) => year === yearOf(at)));
	const shown = isKnown ? period(at) : (nearestYear(years, isTime ? at : near) ?? near);
	return {
		question: { by, at: shown, kind },
		exact: shown === at && kind === (askedKind ?? kind)
	};
}

/** The query of a view, in the order of the contract; what `/` shows by itself is left out. */
export function writeView(view: View): string {
	const query = new URLSearchParams();
	const isDefault =
		view.bounds === defaultView.bounds &&
		view.level === defaultView.level &&
		view.in === defaultView.in &&
		view.by === defaultView.by &&
		view.at === defaultView.at &&
		view.kind === defaultView.kind;
	if (!isDefault) {
		if (view.bounds !== defaultView.bounds) query.set('bounds', view.bounds);
		query.set('level', view.level);
		if (view.in !== 'vn') query.set('in', view.in);
		query.set('by', view.by);
		query.set('at', view.at);
		if (view.kind !== 'observed') query.set('kind', view.kind);
	}
	if (view.mark.length) query.set('mark', view.mark.join(','));
	if (view.has.length) query.set('has', view.has.join(','));
	if (view.class !== 'policy') query.set('class', view.class);
	if (view.breaks.length) query.set('breaks', view.breaks.join(','));
	if (view.classes !== defaultClassCount) query.set('classes', String(view.classes));
	if (view.fit !== 'scope') query.set('fit', view.fit);
	if (view.only) query.set('only', writeRange(view.only));
	// What they are of may have given way to something that no household is counted for.
	if (view.households !== 'none' && hasHouseholds(view)) {
		query.set('households', view.households);
		if (view.counted) query.set('counted', writeRange(view.counted));
	}
	if (view.view !== 'map') query.set('view', view.view);
	if (view.place) query.set('place', view.place);
	if (view.place && view.with.length) query.set('with', view.with.join(','));
	// Maps of all years answer one question.
	if (view.compare && view.view !== 'years') {
		query.set('compare', writeCompared(view.compare));
		if (view.how !== 'side') query.set('how', view.how);
	}
	const text = query.toString().replaceAll('%2C', ',').replaceAll('%40', '@');
	return text ? `?${text}` : '';
}

/** The view of the whole country, for a scope that turned out not to exist. */
export function withoutScope(
	view: View,
	catalogue: Catalogue
): { view: View; correction: Correction } {
	const wider = withBestQuestion({ ...view, in: placeCode('vn') }, catalogue);
	return { view: wider, correction: { name: 'in', asked: view.in, shown: wider.in } };
}
