import { expect, it } from 'vitest';
import { thinnedPath } from '../../../src/lib/geo/thinned-path';

it('corners that nobody can tell apart are left out, of each line', () => {
	expect(thinnedPath('M0,0L0.2,0L5,0L5.1,0.1L5,5ZM9,9L9,12L12,12Z', 0.6)).toBe(
		'M0,0L5,0L5,5ZM9,9L9,12L12,12Z'
	);
});

it('an island smaller than that keeps three corners, an open line its end', () => {
	expect(thinnedPath('M0,0L0.1,0L0.2,0.1L0.1,0.2Z', 0.6)).toBe('M0,0L0.2,0.1L0.1,0.2Z');
	expect(thinnedPath('M0,0L4,0L4.1,0', 0.6)).toBe('M0,0L4,0L4.1,0');
});
