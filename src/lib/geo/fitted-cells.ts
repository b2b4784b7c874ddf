/**
 * Cells fitted to what the register knows of its places: power cells whose land has about the area of
 * each place, with its middle at about the centre of the place.
 */
import { Delaunay } from 'd3-delaunay';
import type { LandTiles, Moment } from './land-tiles';
import { planeKm2, toKm, toLonLat, type Km, type LonLat, type Ring } from './plane';
import { powerCells, type PowerCell, type PowerSite } from './power-cells';
import type { KmBox } from './site-search';

/** A cell to draw. Without an area it is not fitted, only kept around its centre. */
export interface CellGoal {
	readonly centre: LonLat;
	/** The area of the place on land, km². */
	readonly km2: number | null;
}

/** A goal in the plane. */
interface Goal {
	readonly centre: Km;
	readonly km2: number | null;
}

/**
 * How a cell is drawn: its site stands `shift` off its centre, and its weight is such that the power
 * at the centre is `-hold`. Turning the shift alone then leaves the area about as it is.
 */
interface Pull {
	readonly hold: number;
	readonly shift: Km;
}

/** Measured on the real outlines: each round more gains less, see docs/boundaries.md. */
export const FITTING_ROUNDS = 10;

const MARGIN_KM = 300;
const NUDGE_KM = 0.02;
/** The parts of the way that areas and middles go in one round; neighbours go the rest. */
const AREA_STEP = 0.6;
const MIDDLE_STEP = 0.5;
/** The most that a cell changes in one round, as parts of its area and of its width. */
const MOST_AREA = 0.5;
const MOST_TURN = 0.3;
/** The most that a site stands off its centre, as a part of the width of its cell. */
const MOST_SHIFT = 0.7;
/** Keeps steps finite: sites nearer than this part of a width, and turns freer than this. */
const LEAST_DISTANCE = 0.2;
const LEAST_STIFFNESS = 0.2;
const LEAST_SLOPE = 0.5;
/** What two places give up of their pulls when one would take the other's centre. */
const YIELD = 0.8;
/** The part of the way between two centres that no bisector comes nearer to either. */
const CLEARANCE = 0.05;
const SWEEPS = 3;

const REST: Pull = { hold: 0, shift: [0, 0] };

/**
 * The cell of every goal, in their order, as closed convex rings in degrees; each holds its centre.
 * They fill the land and reach 300 km beyond the outermost centres. With no rounds they are plain
 * Thiessen cells. Centres on one spot are moved 20 m apart, as a cell of nothing would drop its
 * place. Throws when a centre is not a number.
 *
 * A convex cell cannot be every place, so areas and middles come near their goals, not to them.
 */
export function fittedCells(
	goals: readonly CellGoal[],
	land: LandTiles,
	rounds = FITTING_ROUNDS
): Ring[] {
	if (goals.length === 0) return [];
	const inPlane = apart(goals);
	const box = boxAround(inPlane);
	const near = nearGoals(inPlane);
	let pulls = inPlane.map(() => REST);
	let cells = powerCells(sitesOf(inPlane, pulls), box);
	for (let round = 0; round < rounds; round++) {
		const next = inPlane.map((goal, i) => nextPull(goal, i, inPlane, pulls, cells, land));
		pulls = centresKept(next, inPlane, near, SWEEPS);
		cells = powerCells(sitesOf(inPlane, pulls), box, cells);
	}
	for (;;) {
		const robbed = inPlane.flatMap(({ centre }, i) => (holds(cells[i], centre) ? [] : [i]));
		if (robbed.length === 0) break;
		const eased = new Set(robbed.flatMap((i) => [i, ...(near[i] ?? [])]));
		pulls = pulls.map((pull, i) => (eased.has(i) ? yielded(pull) : pull));
		cells = powerCells(sitesOf(inPlane, pulls), box, cells);
	}
	return cells.map(({ corners }) => {
		const ring = corners.map(toLonLat);
		return [...ring, ...ring.slice(0, 1)];
	});
}

/** The pull that brings a cell's area and middle part of the way to the goal. */
function nextPull(
	goal: Goal,
	own: number,
	goals: readonly Goal[],
	pulls: readonly Pull[],
	cells: readonly PowerCell[],
	land: LandTiles
): Pull {
	const [pull, cell] = [pulls[own], cells[own]];
	if (goal.km2 === null || !pull || !cell) return REST;
	const now = land.inCell(cell.corners);
	const give = giveOf(goal, goal.km2, cell, siteOf(goal, pull), (i) => {
		const [beyond, theirs] = [goals[i], pulls[i]];
		return beyond && theirs ? siteOf(beyond, theirs).at : undefined;
	});
	const most = MOST_AREA * goal.km2;
	const wanted = (AREA_STEP * (goal.km2 - now.km2)) / Math.max(LEAST_SLOPE, give.slope);
	const hold = pull.hold + Math.min(most, Math.max(-most, wanted));
	if (now.km2 <= 0) return { hold, shift: [pull.shift[0] / 2, pull.shift[1] / 2] };
	const width = Math.sqrt(goal.km2);
	const [dx, dy] = atMost(turnOf(goal, goal.km2, now, give), MOST_TURN * width);
	const shift: Km = [pull.shift[0] + dx, pull.shift[1] + dy];
	return { hold, shift: atMost(shift, MOST_SHIFT * width) };
}

/** How a cell gives way: km² for each km² of weight, and its middle for each km of shift. */
interface Give {
	readonly slope: number;
	readonly xx: number;
	readonly xy: number;
	readonly yy: number;
}

function giveOf(
	{ centre }: Goal,
	km2: number,
	{ corners, beyond }: PowerCell,
	site: PowerSite,
	siteBeyond: (index: number) => Km | undefined
): Give {
	let [slope, xx, xy, yy] = [0, 0, 0, 0];
	corners.forEach(([x, y], i) => {
		const other = siteBeyond(beyond[i] ?? -1);
		const [endX, endY] = corners[(i + 1) % corners.length] ?? [x, y];
		if (!other) return;
		const apartKm = Math.hypot(other[0] - site.at[0], other[1] - site.at[1]);
		const share =
			Math.hypot(endX - x, endY - y) / Math.max(LEAST_DISTANCE * Math.sqrt(km2), apartKm);
		const [mx, my] = [(x + endX) / 2 - centre[0], (y + endY) / 2 - centre[1]];
		const [ex, ey] = [endX - x, endY - y];
		slope += share / 2;
		xx += (share * (mx * mx + (ex * ex) / 12)) / km2;
		xy += (share * (mx * my + (ex * ey) / 12)) / km2;
		yy += (share * (my * my + (ey * ey) / 12)) / km2;
	});
	return { slope, xx: xx + LEAST_STIFFNESS, xy, yy: yy + LEAST_STIFFNESS };
}

/** The shift that brings the middle of a cell's land part of the way to its centre. */
function turnOf({ centre }: Goal, km2: number, now: Moment, { xx, xy, yy }: Give): Km {
	const east = (MIDDLE_STEP * (now.km2 * centre[0] - now.east)) / km2;
	const north = (MIDDLE_STEP * (now.km2 * centre[1] - now.north)) / km2;
	const determinant = xx * yy - xy * xy;
	return [(yy * east - xy * north) / determinant, (xx * north - xy * east) / determinant];
}

/**
 * Pulls under which no cell takes the centre of a place near it: both yield where one would. They
 * always can, as at rest every centre is in its own cell.
 */
function centresKept(
	pulls: readonly Pull[],
	goals: readonly Goal[],
	near: readonly (readonly number[])[],
	sweeps: number
): Pull[] {
	const kept = [...pulls];
	for (let sweep = 0; sweep < sweeps; sweep++) {
		let yielding = false;
		goals.forEach(({ centre }, i) => {
			for (const other of near[i] ?? []) {
				const [own, taker, from] = [kept[i], kept[other], goals[other]?.centre];
				if (!own || !taker || !from) continue;
				const [dx, dy] = [centre[0] - from[0], centre[1] - from[1]];
				const theirs = taker.hold + 2 * (taker.shift[0] * dx + taker.shift[1] * dy);
				if (own.hold - theirs + (1 - 2 * CLEARANCE) * (dx * dx + dy * dy) >= 0) continue;
				kept[i] = yielded(own);
				kept[other] = yielded(taker);
				yielding = true;
			}
		});
		if (!yielding) break;
	}
	return kept;
}

function yielded({ hold, shift }: Pull): Pull {
	return { hold: YIELD * hold, shift: [YIELD * shift[0], YIELD * shift[1]] };
}

function holds(cell: PowerCell | undefined, [x, y]: Km): boolean {
	if (!cell || cell.corners.length < 3) return false;
	return cell.corners.every(([ax, ay], i) => {
		const [bx, by] = cell.corners[(i + 1) % cell.corners.length] ?? [ax, ay];
		return (bx - ax) * (y - ay) - (by - ay) * (x - ax) >= 0;
	});
}

function sitesOf(goals: readonly Goal[], pulls: readonly Pull[]): PowerSite[] {
	return goals.map((goal, i) => siteOf(goal, pulls[i] ?? REST));
}

function siteOf({ centre }: Goal, { hold, shift }: Pull): PowerSite {
	return {
		at: [centre[0] + shift[0], centre[1] + shift[1]],
		weight: hold + shift[0] ** 2 + shift[1] ** 2
	};
}

function atMost([x, y]: Km, length: number): Km {
	const share = Math.min(1, length / Math.max(length, Math.hypot(x, y)));
	return [share * x, share * y];
}

/** The goals whose Thiessen cells touch that of each goal, and those that touch these. */
function nearGoals(goals: readonly Goal[]): number[][] {
	const delaunay = Delaunay.from(goals.map(({ centre }) => centre));
	const touching = goals.map((_, i) => [...delaunay.neighbors(i)]);
	return touching.map((own, i) => {
		const near = new Set(own.flatMap((j) => [j, ...(touching[j] ?? [])]));
		near.delete(i);
		return [...near];
	});
}

function apart(goals: readonly CellGoal[]): Goal[] {
	const taken = new Set<string>();
	return goals.map(({ centre, km2 }) => {
		const [middle, north] = toKm(centre);
		let east = middle;
		if (!Number.isFinite(east + north)) {
			throw new Error(`no cell for the centre ${centre.join(', ')} · is it a number?`);
		}
		while (taken.has(`${east} ${north}`)) east += NUDGE_KM;
		taken.add(`${east} ${north}`);
		return { centre: [east, north], km2: km2 === null ? null : planeKm2(km2, centre) };
	});
}

function boxAround(goals: readonly Goal[]): KmBox {
	let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const { centre } of goals) {
		west = Math.min(west, centre[0] - MARGIN_KM);
		east = Math.max(east, centre[0] + MARGIN_KM);
		south = Math.min(south, centre[1] - MARGIN_KM);
		north = Math.max(north, centre[1] + MARGIN_KM);
	}
	return { west, south, east, north };
}
