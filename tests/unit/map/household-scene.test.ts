import { describe, expect, it } from 'vitest';
import { countedHouseholds } from '../../../src/lib/atlas/counted-households';
import { resolveFigures } from '../../../src/lib/atlas/figures';
import { indicatorId, period, placeCode } from '../../../src/lib/atlas/literals';
import { withHouseholds, type HouseholdParts } from '../../../src/lib/map/household-scene';
import { fillOf, mapScene } from '../../../src/lib/map/scene';
import { realObservations } from '../real-data';

const question = { by: indicatorId('poor_rate'), at: period('2022'), kind: 'observed' } as const;
const own = realObservations.filter(
	({ source, place }) => source === 'kh-64-gia-lai-2023' && place.length === 3
);
const figures = resolveFigures(own, question);
/** A district of another province, of which nothing is known. */
const unknown = placeCode('616');
const places = [...figures.keys(), unknown];
const plain = mapScene({
	places,
	figures,
	topic: 'poverty',
	kind: 'observed',
	method: 'policy',
	customBreaks: [],
	marks: [],
	designations: []
});
const [kongChro, pleiku] = [placeCode('630'), placeCode('622')];

function drawn(parts: Partial<HouseholdParts>) {
	const households = countedHouseholds(question, figures, own);
	const middleOf = () => [108, 14] as const;
	return withHouseholds(plain, {
		places,
		households,
		picture: 'bivariate',
		counted: null,
		middleOf,
		...parts
	});
}

describe('the districts of Gia Lai by rate and households', () => {
	it('have one of nine colours, and a place without figures has none', () => {
		const scene = drawn({});
		expect(scene.colours).toHaveLength(9);
		expect(fillOf(scene, kongChro)).toBe(scene.colours[8]);
		expect(fillOf(scene, unknown)).toBeNull();
		expect(scene.noData).toBe(1);
	});

	it('a place whose households nobody has counted is no data here, though it has a rate', () => {
		const households = countedHouseholds(question, figures, own);
		households.delete(pleiku);
		const scene = drawn({ households });
		expect(fillOf(scene, pleiku)).toBeNull();
		expect([...(scene.pair?.alone ?? [])]).toEqual([pleiku]);
		expect(scene.values.has(pleiku)).toBe(true);
	});

	it('limited to many households, keep no place with fewer, nor one where nobody knows', () => {
		const scene = drawn({ counted: { from: 2000, to: null } });
		expect(scene.filtered.has(pleiku)).toBe(true);
		expect(scene.filtered.has(kongChro)).toBe(false);
		expect(scene.counts.reduce((all, count) => all + count, 0)).toBe(17);
	});
});

describe('circles for households', () => {
	const circles = drawn({ picture: 'bubbles' }).circles?.all ?? [];

	it('leave the classes of the rate as they are, and the small ones lie on top', () => {
		expect(drawn({ picture: 'bubbles' }).classOf).toEqual(plain.classOf);
		expect(circles).toHaveLength(17);
		expect([circles[0]?.code, circles.at(-1)?.code]).toEqual([kongChro, pleiku]);
	});

	it('are not drawn for places that are filtered out, and others keep their size', () => {
		const few = drawn({ picture: 'bubbles', counted: { from: null, to: 2000 } }).circles?.all;
		expect(few?.some(({ code }) => code === kongChro)).toBe(false);
		expect(few?.at(-1)).toEqual(circles.at(-1));
	});
});
