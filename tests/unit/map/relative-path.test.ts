import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relativePath } from '../../../src/lib/map/relative-path';

/** Corners of a relative path of moves, lines and closings, read back as SVG reads it. */
function corners(path: string): number[][] {
	const found: number[][] = [];
	let [x, y] = [0, 0];
	let start = [0, 0];
	for (const part of path.match(/m[^mz]*|z/g) ?? []) {
		if (part === 'z') {
			[x = 0, y = 0] = start;
			continue;
		}
		const numbers = (part.slice(1).match(/-?\d+/g) ?? []).map(Number);
		for (let i = 0; i < numbers.length; i += 2) {
			x += numbers[i] ?? NaN;
			y += numbers[i + 1] ?? NaN;
			if (i === 0) start = [x, y];
			found.push([x, y]);
		}
	}
	return found;
}

/** Corners of a ring, each once where it follows itself. */
function withoutRepeats(ring: readonly (readonly [number, number])[]) {
	return ring.filter(([x, y], i) => i === 0 || x !== ring[i - 1]?.[0] || y !== ring[i - 1]?.[1]);
}

describe('a path by steps', () => {
	it('is shorter, with a minus for a comma where it can', () => {
		expect(relativePath('M296,61L297,60L300,64Z')).toBe('m296 61 1-1 3 4z');
	});

	it('goes on from where the line before it was closed', () => {
		expect(relativePath('M10,10L20,10L20,20ZM12,12L14,12L14,14Z')).toBe(
			'm10 10 10 0 0 10zm2 2 2 0 0 2z'
		);
	});

	it('has the corners of the path that it was made of, each repeated one once', () => {
		const corner = fc.tuple(fc.integer({ min: -50, max: 900 }), fc.integer({ min: 0, max: 900 }));
		fc.assert(
			fc.property(fc.array(fc.array(corner, { minLength: 3 }), { minLength: 1 }), (rings) => {
				const path = rings.map((ring) => `M${ring.map((at) => at.join()).join('L')}Z`).join('');
				expect(corners(relativePath(path))).toEqual(rings.flatMap(withoutRepeats));
			})
		);
	});

	it('refuses curves', () => {
		expect(() => relativePath('M0,0C1,1,2,2,3,3Z')).toThrow('neither a move nor a line');
	});
});
