import { describe, expect, it } from 'vitest';
import { heightIn, heightMessage } from '../../../src/lib/embed/height-message';
import { questionAddress } from '../../../src/lib/embed/question-address';

describe('a page that embeds a map takes a height from its frame', () => {
	it('rounds it up, so that no line is cut off', () => {
		expect(heightIn({ type: heightMessage, height: 640.2 })).toBe(641);
	});
	it('keeps it within what a page can bear', () => {
		expect(heightIn({ type: heightMessage, height: 1e9 })).toBe(10_000);
		expect(heightIn({ type: heightMessage, height: -5 })).toBe(120);
	});
	it('hears no other message', () => {
		for (const data of [
			null,
			'640',
			{ height: 640 },
			{ type: 'other', height: 640 },
			{ type: heightMessage, height: '640' },
			{ type: heightMessage, height: Number.NaN }
		])
			expect(heightIn(data)).toBeNull();
	});
});

describe('the frame at /embed/', () => {
	const at = (pathname: string, search: string) => questionAddress({ pathname, search });
	it('stays where nothing is asked, or only wishes for the frame', () => {
		expect(at('/embed/', '')).toBeNull();
		expect(at('/embed/', '?theme=dark')).toBeNull();
	});
	it('goes to the page that knows what the atlas has where a map is asked for', () => {
		const question = '?level=district&in=64&by=poor_rate&at=2022&mark=border';
		expect(at('/en/embed/', question)).toBe(`live/${question}`);
	});
	it('stays at a fixed address whatever the query says', () => {
		expect(at('/embed/2024/64/district/poor_rate/2022/', '?at=1999')).toBeNull();
	});
});
