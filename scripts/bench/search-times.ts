import { readFileSync } from 'node:fs';
import { unmarkedWords } from '../../src/lib/atlas/fold-text';
import { placeCode } from '../../src/lib/atlas/literals';
import { parsePlaceList } from '../../src/lib/atlas/parse-place-list';
import { placeIndex, type IndexedPlace, type PlaceIndex } from '../../src/lib/atlas/place-index';
import { searchPlaces } from '../../src/lib/atlas/place-search';
import { percentile, rounded } from './statistics';

const queryCount = 200;
/** Each query is timed so often, and its best time counts: what else the machine does comes and goes. */
const passes = 3;

/** Ways in which people write a place, from its row. */
const ways: readonly ((place: IndexedPlace) => string)[] = [
	({ name }) => name,
	({ bare }) => bare,
	({ bare }) => unmarkedWords(bare).join(' '),
	({ name }) => unmarkedWords(name).join(' '),
	({ bare }) => unmarkedWords(bare).join(' ').slice(0, 2),
	({ bare }) => unmarkedWords(bare).join(' ').slice(0, 4),
	({ code }) => code,
	({ bare, parent }) => unmarkedWords(`${bare} ${parent?.bare ?? ''}`).join(' '),
	// A letter too many, as a hurried finger types it.
	({ bare }) => `${unmarkedWords(bare).join(' ')}x`
];

/** Two hundred queries that hold for as long as the registers do, spread over all places. */
export function searchQueries({ places }: PlaceIndex): string[] {
	return Array.from({ length: queryCount }, (_, i) => {
		const place = places[Math.floor((i * places.length) / queryCount)];
		const way = ways[i % ways.length];
		if (!place || !way) throw new Error('there are no places to search');
		return way(place);
	});
}

/**
 * Milliseconds from a query to its ranked places, over both registers: the 95th percentile of two hundred
 * queries. By default it reads the list of places that `npm run data` has made; throws
 * where there is none.
 */
export function searchTimes(
	index: PlaceIndex = placeIndex(
		parsePlaceList(JSON.parse(readFileSync('static/data/place-list.json', 'utf8')))
	)
): { readonly p95_ms: number } {
	const context = { bounds: '2024', within: placeCode('vn') } as const;
	const queries = searchQueries(index);
	const best = queries.map(() => Infinity);
	for (let pass = 0; pass < passes; pass++)
		queries.forEach((query, i) => {
			const started = performance.now();
			searchPlaces(index, query, context);
			best[i] = Math.min(best[i] ?? Infinity, performance.now() - started);
		});
	return { p95_ms: rounded(percentile(best, 95)) };
}
