import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { csvText } from '../../../scripts/build-data/csv-text';
import { makeDatabase, openEngine } from '../../../scripts/build-data/database';
import { withLedger } from '../../../scripts/build-data/with-ledger';
import { linksBetween, successors } from '../../../src/lib/atlas/crosswalk';
import { placeCode } from '../../../src/lib/atlas/literals';
import { atlasDatabase, type AtlasDatabase } from '../../../src/lib/db/queries';
import { geographyOf, linksOf, neighboursOf } from '../../../src/lib/server/links';
import { realData } from '../real-data';

/** The questions of the page, asked in Node of the database that the site serves. */
let database: AtlasDatabase;
let close: () => void;
beforeAll(async () => {
	const { tables } = withLedger(realData);
	const texts = new Map([...tables].map(([name, table]) => [name, csvText(table)] as const));
	const bytes = await makeDatabase(texts, 'test');
	const engine = await openEngine();
	engine.registerFileBuffer('atlas.duckdb', bytes);
	const connection = engine.connect();
	connection.query(`ATTACH 'atlas.duckdb' AS atlas (READ_ONLY)`);
	close = () => {
		connection.close();
	};
	database = atlasDatabase({
		prepare: async (statement) => {
			const prepared = connection.prepare(statement);
			return {
				query: async (...values) => prepared.query(...values),
				close: async () => {
					prepared.close();
				}
			};
		}
	});
});
afterAll(() => {
	close();
});

describe('the links of a place', () => {
	it('from a district lead to its new communes and its new province', async () => {
		const own = await database.links('2024', placeCode('618'));
		expect(own.map(({ to }) => to)).toEqual(['23535', '23538', '51']);
	});

	it('to a new commune come with every other successor of a divided old one', async () => {
		const own = await database.links('2025', placeCode('07519'));
		const divided = successors(
			linksBetween(own, { from: 'commune', to: 'commune' }),
			'2024',
			placeCode('07516')
		);
		expect(divided.reduce((sum, { areaShare }) => sum + areaShare, 0)).toBeCloseTo(1, 10);
		expect(divided.length).toBe(2);
	});

	it('do not mix a code of one register with the same code of the other', async () => {
		const own = await database.links('2025', placeCode('52'));
		expect(linksBetween(own, { from: 'province', to: 'province' }).map(({ from }) => from)).toEqual(
			['52', '64']
		);
		const old = await database.links('2024', placeCode('51'));
		expect(old.map(({ from, to }) => [from, to])).toEqual([['51', '51']]);
	});

	it('are the same for the pages made at build time', async () => {
		for (const [set, code] of [
			['2024', '498'],
			['2024', '07516'],
			['2024', '616'],
			['2025', '07519'],
			['2025', '23527'],
			['2025', '52']
		] as const)
			expect(linksOf(`${set}/${code}`), code).toEqual(await database.links(set, placeCode(code)));
	});
});

describe('what a new place has from old ones', () => {
	it('are the observations of its communes, or of its provinces and their districts', async () => {
		const saBinh = await database.formerObservations('2025', placeCode('23534'));
		const printed = saBinh.filter(({ indicator }) => indicator === 'poor_rate');
		expect(
			printed.filter(({ place }) => place.length === 5).map(({ place, value }) => [place, value])
		).toEqual([
			['23545', 58.32],
			['23534', 71.14]
		]);
		const names = await database.formerPlaces('2025', placeCode('23534'));
		expect(names.map(({ name }) => name)).toEqual(
			expect.arrayContaining(['Huyện Sa Thầy', 'Xã Hơ Moong', 'Xã Sa Bình'])
		);
	});

	it('is found for a question by the links of its figures, whole rows of each old place', async () => {
		const found = await database.linksOfFigures('2024', ['gso_multidimensional_rate']);
		const provinces = linksBetween(found, { from: 'province', to: 'province' });
		expect(provinces).toHaveLength(63);
		const communes = linksBetween(
			await database.linksOfFigures('2024', ['leave_specially_difficult_status']),
			{ from: 'commune', to: 'commune' }
		);
		// Sa Bình and Hơ Moong went into 23534, with a third commune that has no such figure.
		expect(new Set(communes.map(({ to }) => to))).toEqual(new Set(['23534']));
		expect(communes).toHaveLength(3);
	});
});

describe('the neighbours of a place', () => {
	it('are told from its side, longest border first', async () => {
		const own = await database.neighbours('2024', 'province', placeCode('62'));
		expect(own.every(({ place }) => place === '62')).toBe(true);
		expect(own.map(({ neighbour }) => neighbour).sort()).toEqual(['49', '51', '64']);
		const lengths = own.map(({ sharedKm }) => sharedKm);
		expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
	});

	it('of an island are none', async () => {
		expect(await database.neighbours('2025', 'commune', placeCode('20333'))).toEqual([]);
	});

	it('are the same for the pages made at build time', async () => {
		for (const [set, level, code] of [
			['2024', 'district', '616'],
			['2024', 'commune', '23536'],
			['2025', 'commune', '23527'],
			['2025', 'province', '51']
		] as const)
			expect(neighboursOf(`${set}/${code}`, level), code).toEqual(
				await database.neighbours(set, level, placeCode(code))
			);
	});
});

describe('the geography of a place', () => {
	it('is that of its level: an island district stands at two under one code', async () => {
		for (const level of ['district', 'commune'] as const)
			expect((await database.geography('2024', level, placeCode('536')))?.landBorderKm).toBe(0);
		expect(await database.geography('2024', 'commune', placeCode('616'))).toBeNull();
	});

	it('is the same for the pages made at build time', async () => {
		for (const [set, level, code] of [
			['2024', 'province', '62'],
			['2024', 'commune', '23536'],
			['2024', 'district', '498'],
			['2025', 'commune', '23527']
		] as const)
			expect(geographyOf(`${set}/${code}`, level), code).toEqual(
				await database.geography(set, level, placeCode(code))
			);
	});
});
