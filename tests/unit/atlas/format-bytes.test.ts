import { expect, it } from 'vitest';
import { formatBytes } from '../../../src/lib/atlas/format-bytes';

it('writes a size in the unit that suits it, in the reader’s format', () => {
	expect(formatBytes(300, 'vi')).toBe('300 B');
	expect(formatBytes(39_441, 'vi')).toBe('39,4 kB');
	expect(formatBytes(446_754, 'en')).toBe('447 kB');
	expect(formatBytes(1_296_265, 'vi')).toBe('1,3 MB');
});
