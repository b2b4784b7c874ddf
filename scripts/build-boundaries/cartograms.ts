/** Layouts of equal hexagons of one register, as HexJSON texts by path, with what they cost. */
import { bareName } from '../../src/lib/atlas/place-name';
import type { MapLevel } from '../../src/lib/atlas/types';
import { archipelagoAnchors } from '../../src/lib/geo/archipelagos';
import type {
	CartogramFile,
	Fit,
	LayoutMeasures
} from '../../src/lib/geo/cartogram/cartogram-file';
import { centreOf as centreOfCell, type Cell } from '../../src/lib/geo/cartogram/hex-grid';
import { hexCentre, oddRows, type Hex } from '../../src/lib/geo/cartogram/hexjson';
import { everyStart, layoutOf, type LayoutPlace } from '../../src/lib/geo/cartogram/layout';
import { fitOf, measure } from '../../src/lib/geo/cartogram/measures';
import { toPlane } from '../../src/lib/geo/web-mercator';
import type { NeighbourPair, Neighbours } from './neighbours';
import {
	communesByProvince,
	levelsOf,
	placesAt,
	type Register,
	type RegisterPlace
} from './register';
import { table, type Report } from './report';

/** A layout and the name of its file, `province` or `commune/<province>`. */
export interface NamedCartogram {
	name: string;
	file: CartogramFile;
}

/**
 * The layouts of a register: provinces, districts, and the communes of each province. They follow from
 * centres and neighbours alone, so they are the same with and without boundary packs. Places without
 * a centre get no hexagon; they have been warned of already.
 */
export function cartogramsOf(register: Register, neighbours: Neighbours): NamedCartogram[] {
	const national = levelsOf(register)
		.filter((level) => level !== 'commune')
		.map((level) => one(register, level, placesAt(register, level), neighbours, level));
	const communes = [...communesByProvince(register)].map(([province, codes]) => {
		const own = new Map([...placesAt(register, 'commune')].filter(([code]) => codes.has(code)));
		return one(register, 'commune', own, neighbours, `commune/${province}`);
	});
	return [...national, ...communes].filter(({ file }) => Object.keys(file.hexes).length > 0);
}

function one(
	register: Register,
	level: MapLevel,
	members: ReadonlyMap<string, RegisterPlace>,
	neighbours: Neighbours,
	name: string
): NamedCartogram {
	const places = [...members.values()].flatMap((place): LayoutPlace[] => {
		const centre = centreOf(register, place);
		const { code, parent } = place.properties;
		return centre ? [{ code, parent, at: toPlane(centre) }] : [];
	});
	const pairs = indexed(places, neighbours.get(level) ?? []);
	const cells = layoutOf(places, pairs, level === 'province' ? everyStart : 1);
	const fit = fitOf(places, pairs, cells);
	const measures = measure(places, pairs, cells, fit);
	const rows = oddRows(cells);
	const hexes: CartogramFile['hexes'] = Object.fromEntries(
		places.map(({ code }, i) => {
			const { name: full = '', type = '', parent = '' } = members.get(code)?.properties ?? {};
			const { q, r } = rows[i] ?? { q: 0, r: 0 };
			return [code, { q, r, n: bareName(full), name: full, type, parent }];
		})
	);
	return { name, file: { layout: 'odd-r', fit: inRows(fit, cells, rows), measures, hexes } };
}

/** The fit for columns and rows, whose first hexagon may lie elsewhere than the first cell. */
function inRows(fit: Fit, cells: readonly Cell[], rows: readonly Pick<Hex, 'q' | 'r'>[]): Fit {
	const [cell] = cells;
	const [row] = rows;
	if (!cell || !row) return fit;
	const [x, y] = centreOfCell(cell);
	const [u, v] = hexCentre('odd-r', row);
	const [east, north] = fit.origin;
	return { unit: fit.unit, origin: [east + fit.unit * (x - u), north + fit.unit * (y - v)] };
}

function indexed(
	places: readonly LayoutPlace[],
	pairs: readonly NeighbourPair[]
): (readonly [number, number])[] {
	const index = new Map(places.map(({ code }, i) => [code, i]));
	return pairs.flatMap(([a, b]) => {
		const [i, j] = [index.get(a), index.get(b)];
		return i === undefined || j === undefined ? [] : [[i, j] as const];
	});
}

/** Hoàng Sa and Trường Sa at their islands; the centres of the register lie in open sea. */
function centreOf(register: Register, place: RegisterPlace): [number, number] | null {
	const { code } = place.properties;
	const inside =
		place.level === 'district'
			? [...placesAt(register, 'commune').values()].filter((c) => c.properties.parent === code)
			: [place];
	const islands =
		place.level === 'province'
			? []
			: inside.flatMap(({ properties }) => archipelagoAnchors(register.vintage, properties.code));
	if (islands.length === 0) return place.centre;
	const mean = (k: 0 | 1): number => islands.reduce((sum, at) => sum + at[k], 0) / islands.length;
	return [mean(0), mean(1)];
}

/** A line for each level: the layouts of communes together, weighed by their pairs and places. */
export function reportCartograms(
	vintage: string,
	cartograms: readonly NamedCartogram[],
	report: Report
): void {
	const groups = new Map<string, CartogramFile[]>();
	for (const { name, file } of cartograms) {
		const [level = name] = name.split('/');
		groups.set(level, [...(groups.get(level) ?? []), file]);
	}
	const rows = [...groups].map(([level, files]) => {
		const sum = (of: (m: LayoutMeasures) => number): number =>
			files.reduce((total, { measures }) => total + of(measures), 0);
		const places = files.reduce((total, { hexes }) => total + Object.keys(hexes).length, 0);
		const mean = (of: (m: LayoutMeasures) => number): number =>
			files.reduce((t, { hexes, measures }) => t + Object.keys(hexes).length * of(measures), 0) /
			places;
		return [
			`${vintage} ${level}`,
			files.length,
			places,
			`${((100 * sum((m) => m.kept)) / sum((m) => m.pairs)).toFixed(1)} %`,
			mean((m) => m.displacementHexes).toFixed(2),
			mean((m) => m.displacementKm).toFixed(1),
			`${mean((m) => m.directionDegrees).toFixed(1)}°`,
			`${sum((m) => m.wholeParents)}/${sum((m) => m.parents)}`
		];
	});
	const head = ['cartogram', 'layouts', 'places', 'neighbours kept', 'hexes off', 'km off'];
	report.line(table([[...head, 'direction', 'whole parents'], ...rows]));
}
