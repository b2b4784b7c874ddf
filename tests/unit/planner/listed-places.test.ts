import { describe, expect, it } from 'vitest';
import { placeCode } from '../../../src/lib/atlas/literals';
import { registerPlaceFrom } from '../../../src/lib/atlas/place-rows';
import { registerOf } from '../../../src/lib/atlas/register';
import { listedIn } from '../../../src/lib/planner/listed-places';
import { realData, realDesignations } from '../real-data';

const register = registerOf(
	(realData.tables.get('place')?.rows ?? [])
		.filter(({ cells }) => cells['boundary_set'] === '2024')
		.map(({ cells }) => registerPlaceFrom(cells))
);
const placesOf = (level: string, parent: string) =>
	[...register.values()]
		.filter((place) => place.level === level && place.parent === parent)
		.map(({ code }) => ({ code, parent: placeCode(parent) }));

describe('lists of a scope', () => {
	// Đồng Văn (026) is on the list of resolution 30a, a list of districts.
	const communes = placesOf('commune', '026');

	it('a commune is on a list of districts by its district', () => {
		const { designations, ofDistricts, lists } = listedIn(
			communes,
			'commune',
			realDesignations,
			register
		);
		expect(communes.length).toBeGreaterThan(5);
		for (const { code } of communes) expect(designations.get(code)).toContain('p30a');
		expect(ofDistricts).toContain('p30a');
		expect(lists.filter(({ programme }) => programme === 'p30a')).toMatchObject([{ place: '026' }]);
	});

	it('a list of communes is no list of districts, and is not handed down', () => {
		// Of Đức Cơ's communes (631) Ia Dom, Ia Nan and Ia Pnôn touch the land border; the others are not on its list.
		const { designations, ofDistricts } = listedIn(
			placesOf('commune', '631'),
			'commune',
			realDesignations,
			register
		);
		const border = [...designations.values()].filter((each) => each.has('border'));
		expect(border).toHaveLength(3);
		expect(placesOf('commune', '631').length).toBeGreaterThan(3);
		expect(ofDistricts).not.toContain('border');
	});

	it('districts are on their lists themselves', () => {
		const { designations, ofDistricts } = listedIn(
			placesOf('district', '02'),
			'district',
			realDesignations,
			register
		);
		expect(designations.get(placeCode('026'))).toContain('p30a');
		expect(ofDistricts.size).toBe(0);
	});
});
