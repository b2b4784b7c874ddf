import { percentile } from '../../scripts/bench/statistics';
import { seededRandom } from '../../src/lib/atlas/seeded-random';

/** Milliseconds that the work below took, 95 times of 100, on two quiet cores with Node 20. */
const QUIET_MS = 8;

const rounds = 40;

/** Sorts numbers and objects: what most of the rules here spend their time on. */
function knownWork(): void {
	const random = seededRandom(7);
	Float64Array.from({ length: 20_000 }, random).sort();
	Array.from({ length: 5_000 }, () => ({ key: random() })).sort((a, b) => a.key - b.key);
}

/**
 * How many times longer than on a quiet machine work takes at this moment, at least 1. A time is divided
 * by it before it is held against a limit, or a test would tell what else the machine does; `npm run bench`
 * has the times themselves.
 */
export function slowness(): number {
	const times = Array.from({ length: rounds }, () => {
		const started = performance.now();
		knownWork();
		return performance.now() - started;
	});
	return Math.max(1, percentile(times, 95) / QUIET_MS);
}
