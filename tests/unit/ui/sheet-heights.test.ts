import { describe, expect, it } from 'vitest';
import {
	heightOnPress,
	heightWhereLetGo,
	neighbourHeight
} from '../../../src/lib/ui/sheet-heights';

const heights = { peek: 150, half: 440, full: 796 };

describe('a sheet that is let go', () => {
	it('at rest goes to the nearest height', () => {
		expect(heightWhereLetGo(200, 0, heights)).toBe('peek');
		expect(heightWhereLetGo(300, 0.1, heights)).toBe('half');
		expect(heightWhereLetGo(700, -0.1, heights)).toBe('full');
	});

	it('in motion goes on to the next height ahead, however near the one behind', () => {
		expect(heightWhereLetGo(180, 1, heights)).toBe('half');
		expect(heightWhereLetGo(430, -1, heights)).toBe('peek');
	});

	it('beyond the last height stays at it', () => {
		expect(heightWhereLetGo(820, 2, heights)).toBe('full');
		expect(heightWhereLetGo(100, -2, heights)).toBe('peek');
	});
});

it('a button alone reaches every height and comes back', () => {
	expect(heightOnPress('peek')).toBe('half');
	expect(heightOnPress('half')).toBe('full');
	expect(heightOnPress('full')).toBe('peek');
});

it('arrows stop at the ends', () => {
	expect(neighbourHeight('full', 1)).toBe('full');
	expect(neighbourHeight('half', -1)).toBe('peek');
	expect(neighbourHeight('peek', -1)).toBe('peek');
});
