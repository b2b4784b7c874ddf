/**
 * Numbers from 0 to under 1 that are the same at every run with the same seed: mulberry32 (T. Ettinger, 2017,
 * public domain), whose 2³² numbers are many more than any use here draws.
 */
export function seededRandom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}
