import { describe, expect, it } from 'vitest';
import { placeCode } from '../../../src/lib/atlas/literals';
import type { BoundarySet, PlaceCode } from '../../../src/lib/atlas/types';
import { inRegister, linksOfView, namesPlaces } from '../../../src/lib/view/other-register';
import { readView, writeView } from '../../../src/lib/view/query';
import { realFirstView, realLinks } from '../real-data';

/** Links as the database gives them: all of each old place that a link of the place names. */
const database = {
	links: (set: BoundarySet, code: PlaceCode) => {
		const key = (level: string, from: string) => `${level} ${from}`;
		const olds = new Set(
			realLinks
				.filter((l) => (l.fromSet === set && l.from === code) || (l.toSet === set && l.to === code))
				.map((l) => key(l.fromLevel, l.from))
		);
		return Promise.resolve(realLinks.filter((l) => olds.has(key(l.fromLevel, l.from))));
	}
};

async function moved(query: string, bounds: BoundarySet): Promise<string> {
	const { view } = readView(new URLSearchParams(query), realFirstView);
	const next = inRegister(view, bounds, await linksOfView(view, database), realFirstView);
	// What is shown can be linked: the address says the same again.
	expect(readView(new URLSearchParams(writeView(next)), realFirstView).view).toEqual(next);
	return writeView(next);
}

describe('choosing the register of 2025', () => {
	it('keeps the question where any place can answer it', async () => {
		expect(await moved('', '2025')).toBe(
			'?bounds=2025&level=province&by=gso_multidimensional_rate&at=2023'
		);
		expect(await moved('level=commune&by=poor_rate&at=2016', '2025')).toBe(
			'?bounds=2025&level=commune&by=poor_rate&at=2016'
		);
	});

	it('follows Kon Tum into Quảng Ngãi, and a commune into its new one', async () => {
		expect(await moved('level=commune&in=62&by=poor_rate&at=2016&place=23545', '2025')).toBe(
			'?bounds=2025&level=commune&in=51&by=poor_rate&at=2016&place=23534'
		);
	});

	it('shows the communes of the new province for a district, which is no more', async () => {
		expect(await moved('level=commune&in=616&by=poor_rate&at=2016', '2025')).toBe(
			'?bounds=2025&level=commune&in=51&by=poor_rate&at=2016'
		);
	});

	it('follows a divided commune to its largest part', async () => {
		const largest = realLinks
			.filter((l) => l.fromLevel === 'commune' && l.from === '07516')
			.sort((x, y) => y.areaShare - x.areaShare)[0];
		expect(await moved('level=commune&by=poor_rate&at=2016&place=07516', '2025')).toContain(
			`place=${largest?.to}`
		);
	});

	it('takes another question where none of it can be carried', async () => {
		expect(await moved('level=district&in=64&by=poor_rate&at=2022', '2025')).toBe(
			'?bounds=2025&level=commune&in=52&by=population&at=2025'
		);
	});
});

describe('choosing the register of 2024', () => {
	it('leads from the new Gia Lai, which has the code of Bình Định, to the old Gia Lai', async () => {
		expect(await moved('bounds=2025&level=commune&in=52&by=population&at=2025', '2024')).toContain(
			'in=64'
		);
	});

	it('leads from a commune to the old one with its code', async () => {
		expect(
			await moved('bounds=2025&level=commune&in=51&by=poor_rate&at=2016&place=23534', '2024')
		).toContain('place=23534');
	});

	it('comes back to where a whole province was left', async () => {
		const there = await moved('level=commune&in=42&by=poor_rate&at=2016', '2025');
		expect(await moved(there.slice(1), '2024')).toContain('in=42');
	});
});

it('a view of the whole country needs no links', () => {
	const view = readView(new URLSearchParams(), realFirstView).view;
	expect(namesPlaces(view)).toBe(false);
	expect(namesPlaces({ ...view, place: placeCode('64') })).toBe(true);
});
