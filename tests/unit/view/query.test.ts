import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classFits, classMethods, isCounted, isFitted } from '../../../src/lib/atlas/classify';
import type { FigureQuestion } from '../../../src/lib/atlas/figures';
import { householdPictures } from '../../../src/lib/atlas/rate-households';
import { indicatorId, period, placeCode } from '../../../src/lib/atlas/literals';
import { programmes, viewKinds, type Indicator } from '../../../src/lib/atlas/types';
import type { ValueRange } from '../../../src/lib/atlas/value-range';
import { kindsOf, yearsOf } from '../../../src/lib/view/available';
import { viewWithin } from '../../../src/lib/view/drill';
import { readView, writeView } from '../../../src/lib/view/query';
import {
	comparedWays,
	displays,
	hasCartogram,
	hasHouseholds,
	levelsWithin,
	mostBeside,
	type View
} from '../../../src/lib/view/view';
import { realFirstView } from '../real-data';

const read = (query: string) => readView(new URLSearchParams(query), realFirstView);

describe('an empty address', () => {
	it('shows the survey rate of the provinces in 2023', () => {
		const { view, corrections } = read('');
		expect(view).toMatchObject({
			bounds: '2024',
			level: 'province',
			in: 'vn',
			by: 'gso_multidimensional_rate',
			at: '2023',
			kind: 'observed'
		});
		expect(corrections).toEqual([]);
	});

	it('is what the default view writes', () => {
		expect(writeView(read('').view)).toBe('');
	});
});

describe('an address from before there were more classes', () => {
	it.each([
		['class=quantile', { class: 'quantile', classes: 5, fit: 'scope', only: null }],
		['class=custom&breaks=5,15', { class: 'custom', breaks: [5, 15], only: null }]
	])('%s means what it meant, and stays as it is', (query, means) => {
		expect(read(query).view).toMatchObject(means);
		expect(writeView(read(query).view)).toBe(`?${query}`);
	});
});

it('households give way with the rate that they are of, and say nothing of it', () => {
	const { view } = read('in=64&households=bivariate&counted=500-');
	expect(view).toMatchObject({ by: 'poor_rate', households: 'bivariate' });
	const other: View = {
		...view,
		by: indicatorId('poor_rate_reduction'),
		kind: 'target',
		at: period('2023')
	};
	expect(read(writeView(other)).corrections).toEqual([]);
	expect(read(writeView(other)).view.households).toBe('none');
});

describe('small maps by year', () => {
	it('share their classes: limits are fitted to all years, whatever is asked', () => {
		expect(read('view=years&class=quantile').view).toMatchObject({ view: 'years', fit: 'all' });
		expect(read('view=years').view).toMatchObject({ class: 'policy', fit: 'scope' });
	});

	it('answer one question: a second one and the households are left out', () => {
		const compared = read('by=gso_monetary_rate&at=2016&compare=gso_monetary_rate@2010').view;
		const years = read(writeView({ ...compared, view: 'years' }));
		expect(years).toMatchObject({ view: { compare: null, how: 'side' }, corrections: [] });
		const counted = read('in=64&households=bubbles').view;
		expect(counted.households).toBe('bubbles');
		expect(read(writeView({ ...counted, view: 'years' })).view.households).toBe('none');
	});
});

describe('an address that leaves things open', () => {
	it('shows what most places inside a province can answer', () => {
		expect(read('in=64').view).toMatchObject({ level: 'district', by: 'poor_rate', at: '2022' });
	});

	it('shows the newest year that is not all but empty', () => {
		// One district has a figure of 2024, seventeen have one of 2022.
		expect(read('level=district&by=poor_rate').view.at).toBe('2022');
		// Thành phố Hồ Chí Minh alone lacks 2016.
		expect(read('by=gso_monetary_rate').view.at).toBe('2016');
	});

	it('shows the communes of a district', () => {
		expect(read('in=616').view).toMatchObject({ level: 'commune', by: 'poor_rate', at: '2016' });
	});
});

describe('what cannot be shown', () => {
	it.each([
		['bounds=1975', 'bounds', '2024'],
		['level=village', 'level', 'province'],
		['in=99', 'in', 'vn'],
		['by=happiness', 'by', 'gso_multidimensional_rate'],
		['in=64&level=district&by=poor_rate&at=1999', 'at', '2016'],
		['by=gso_multidimensional_rate&kind=target', 'kind', 'observed'],
		['class=pretty', 'class', 'policy'],
		['class=custom', 'class', 'policy'],
		['view=globe', 'view', 'map'],
		['level=commune&view=cartogram', 'view', 'map'],
		['level=commune&view=years', 'view', 'map'],
		['class=equal&fit=scope&view=years', 'fit', 'all'],
		['place=Kông Chro', 'place', ''],
		['mark=p136', 'mark', ''],
		['class=quantile&classes=12', 'classes', '5'],
		['class=equal&fit=world', 'fit', 'scope'],
		['only=50-30', 'only', ''],
		['has=p136', 'has', ''],
		['in=64&households=pie', 'households', 'none'],
		['households=bivariate', 'households', 'none'],
		['in=64&by=poor_rate&kind=target&at=2023&households=bubbles', 'households', 'none'],
		['in=64&counted=500-', 'counted', ''],
		['class=custom&breaks=1,2,3,4,5,6,7,8,9', 'breaks', '1,2,3,4,5,6,7,8'],
		['compare=happiness@2016', 'compare', ''],
		['compare=gso_monetary_rate@1999', 'compare', 'gso_monetary_rate@2006'],
		['compare=gso_monetary_rate@2011', 'compare', 'gso_monetary_rate@2012'],
		['compare=gso_monetary_rate', 'compare', 'gso_monetary_rate@2016'],
		['compare=gso_monetary_rate@2016@target', 'compare', 'gso_monetary_rate@2016'],
		['compare=gso_monetary_rate@2010&how=wipe', 'how', 'side'],
		['how=difference', 'how', 'side'],
		['with=01,02', 'with', ''],
		['place=64&with=62,Lâm Đồng,64', 'with', '62']
	])('%s falls back and is reported', (query, name, shown) => {
		const { corrections } = read(query);
		expect(corrections.map((c) => [c.name, c.shown])).toEqual([[name, shown]]);
	});

	it('a second question of the shortest form is about what is observed, or else what there is', () => {
		expect(read('compare=gso_monetary_rate@2010')).toMatchObject({
			view: { compare: { by: 'gso_monetary_rate', at: '2010', kind: 'observed' }, how: 'side' },
			corrections: []
		});
		expect(read('compare=hygienic_toilet@2018')).toMatchObject({
			view: { compare: { kind: 'target' } },
			corrections: []
		});
	});

	it('a district under the register that has none becomes the level that is there', () => {
		const { view, corrections } = read('bounds=2025&level=district');
		expect(view.level).toBe('province');
		expect(corrections.map((c) => c.name)).toEqual(['level']);
	});

	it('a question that is possible but has no figure stays, and is not reported', () => {
		const { view, corrections } = read('level=commune&in=64&by=poor_rate&at=2022');
		expect(view).toMatchObject({ level: 'commune', in: '64', by: 'poor_rate', at: '2022' });
		expect(corrections).toEqual([]);
	});
});

const provinces = realFirstView.provinces
	.filter((p) => p.boundarySet === '2024')
	.map((p) => p.code);

const hundredths = fc.integer({ min: -9_999, max: 9_999 }).map((value) => value / 100);
const ranges: fc.Arbitrary<ValueRange> = fc.oneof(
	hundredths.map((from) => ({ from, to: null })),
	hundredths.map((to) => ({ from: null, to })),
	fc
		.tuple(hundredths, fc.integer({ min: 1, max: 5_000 }))
		.map(([from, width]) => ({ from, to: (Math.round(from * 100) + width) / 100 }))
);

/** Views that the page itself can make. */
const views: fc.Arbitrary<View> = fc
	.record({
		within: fc.constantFrom(placeCode('vn'), ...provinces, placeCode('616')),
		indicator: fc.constantFrom(...realFirstView.indicators),
		kind: fc.constantFrom(...viewKinds),
		levelIndex: fc.nat(2),
		yearIndex: fc.nat(9),
		mark: fc.uniqueArray(fc.constantFrom(...programmes), { maxLength: 3 }),
		method: fc.constantFrom(...classMethods),
		breaks: fc.uniqueArray(fc.integer({ min: -20, max: 99 }), { minLength: 1, maxLength: 8 }),
		classes: fc.integer({ min: 3, max: 9 }),
		fit: fc.constantFrom(...classFits),
		only: fc.option(ranges),
		households: fc.constantFrom(...householdPictures),
		counted: fc.option(ranges),
		listed: fc.nat(2),
		display: fc.constantFrom(...displays),
		place: fc.constantFrom(null, placeCode('630'), placeCode('01'), placeCode('23536')),
		beside: fc.uniqueArray(fc.constantFrom(placeCode('vn'), ...provinces), { maxLength: 9 }),
		other: fc.option(fc.constantFrom(...realFirstView.indicators)),
		how: fc.constantFrom(...comparedWays)
	})
	.map((draw): View => {
		/** What can be asked of an indicator, as near to the draw as may be. */
		const questionOf = ({ id: by }: Pick<Indicator, 'id'>, yearIndex: number): FigureQuestion => {
			const kinds = kindsOf(realFirstView, '2024', by);
			const kind = kinds.includes(draw.kind) ? draw.kind : (kinds[0] ?? 'observed');
			const years = yearsOf(realFirstView, '2024', by, kind);
			return { by, at: years[yearIndex % Math.max(1, years.length)] ?? period('2023'), kind };
		};
		const levels = levelsWithin('2024', draw.within);
		const level = levels[draw.levelIndex % levels.length] ?? 'commune';
		const scope = { level, in: draw.within };
		const question = questionOf(draw.indicator, draw.yearIndex);
		const view = hasCartogram(scope) || draw.display === 'table' ? draw.display : 'map';
		const households = hasHouseholds({ ...question, view }) ? draw.households : 'none';
		const compare =
			view !== 'years' && draw.other ? questionOf(draw.other, draw.yearIndex + 1) : null;
		return {
			bounds: '2024',
			...scope,
			...question,
			mark: draw.mark,
			class: draw.method,
			breaks: draw.method === 'custom' ? draw.breaks : [],
			classes: isCounted(draw.method) ? draw.classes : 5,
			fit: !isFitted(draw.method) ? 'scope' : view === 'years' ? 'all' : draw.fit,
			only: draw.only,
			households,
			counted: households === 'none' ? null : draw.counted,
			has: draw.mark.filter((_, i) => i < draw.listed),
			view,
			place: draw.place,
			with: draw.place
				? draw.beside.filter((code) => code !== draw.place).slice(0, mostBeside)
				: [],
			compare,
			how: compare ? draw.how : 'side'
		};
	});

it('every view comes back from its own address, without a correction', () => {
	fc.assert(
		fc.property(views, (view) => {
			const back = read(writeView(view));
			expect(back.view).toEqual(view);
			expect(back.corrections).toEqual([]);
		}),
		{ numRuns: 500 }
	);
});

it('no address throws, and what is read can be written and read again', () => {
	const names = [
		...['bounds', 'level', 'in', 'by', 'at', 'kind', 'mark'],
		...['class', 'breaks', 'classes', 'fit', 'only', 'has', 'households', 'counted'],
		...['view', 'place'],
		...['with', 'compare', 'how']
	];
	const values = fc.oneof(
		fc.string(),
		fc.constantFrom(
			'2024',
			'2025',
			'commune',
			'64',
			'616',
			'poor_rate',
			'2016',
			'gap',
			'p135',
			'5,x',
			'quantile',
			'custom',
			'7',
			'all',
			'630,vn,01',
			'difference',
			'gso_monetary_rate@2010',
			'poor_rate@1999@gap',
			'30-50',
			'bivariate',
			'--2'
		)
	);
	fc.assert(
		fc.property(fc.dictionary(fc.constantFrom(...names), values), (query) => {
			const { view } = readView(new URLSearchParams(query), realFirstView);
			expect(read(writeView(view)).view).toEqual(view);
		}),
		{ numRuns: 500 }
	);
});

describe('drilling in', () => {
	const national = read('').view;

	it('from the survey map into Gia Lai takes up the review figures of its districts', () => {
		expect(viewWithin(national, placeCode('64'), realFirstView)).toMatchObject({
			in: '64',
			level: 'district',
			by: 'poor_rate',
			at: '2022'
		});
	});

	it('keeps the indicator in another year rather than change it', () => {
		const giaLai = viewWithin(national, placeCode('64'), realFirstView);
		expect(viewWithin(giaLai, placeCode('62'), realFirstView)).toMatchObject({
			by: 'poor_rate',
			at: '2018'
		});
	});

	it('keeps the question where nobody inside can answer any', () => {
		const asked = { ...national, by: indicatorId('poor_rate'), at: period('2022') };
		expect(viewWithin(asked, placeCode('01'), realFirstView)).toMatchObject({
			in: '01',
			by: 'poor_rate',
			at: '2022'
		});
	});
});
