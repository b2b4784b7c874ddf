import { describe, expect, it } from 'vitest';
import { defaultView } from '../../../src/lib/atlas/first-view';
import { indicatorId, period, placeCode } from '../../../src/lib/atlas/literals';
import { nearestAnswer } from '../../../src/lib/view/nearest-answer';
import { presetAnswer, presetsOf, type Preset } from '../../../src/lib/view/presets';
import { readView, writeView } from '../../../src/lib/view/query';
import { viewOfPlace } from '../../../src/lib/view/view-of-place';
import { realFirstView } from '../real-data';
import { realPlaces } from '../real-places';

const start = readView(new URLSearchParams(), realFirstView).view;
const giaLai = readView(
	new URLSearchParams('level=district&in=64&by=poor_rate&at=2022'),
	realFirstView
).view;

function answer(preset: Preset, view = start) {
	const found = presetAnswer(preset, view, realFirstView, realPlaces);
	return found && { address: writeView(found.view), places: found.places, here: found.here };
}

describe('a place that is chosen', () => {
	function address(set: '2024' | '2025', code: string, view = start): string {
		const place = realPlaces.place(set, code);
		if (!place) throw new Error(code);
		return writeView(viewOfPlace(view, place, realFirstView));
	}

	it('is shown among its siblings, and the question stays where they can answer it', () => {
		expect(address('2024', '630', giaLai)).toBe(
			'?level=district&in=64&by=poor_rate&at=2022&place=630'
		);
		expect(address('2024', '23530', giaLai)).toBe(
			'?level=commune&in=616&by=poor_rate&at=2016&place=23530'
		);
		expect(address('2024', '62')).toBe('?place=62');
	});

	it('is shown in its own register', () => {
		expect(address('2025', '23530', giaLai)).toBe(
			'?bounds=2025&level=commune&in=51&by=poor_rate&at=2016&place=23530'
		);
	});
});

describe('a preset', () => {
	it('stays where the reader is, if any place there can answer', () => {
		expect(answer({ kind: 'above', level: 'district', limit: 30 }, giaLai)).toEqual({
			address: '?level=district&in=64&by=poor_rate&at=2022&class=custom&breaks=30',
			places: 17,
			here: true
		});
		expect(answer({ kind: 'list', level: 'commune', programme: 'border' }, giaLai)?.places).toBe(7);
	});

	it('else leads to the smallest place that has all there are, and not to an empty map', () => {
		expect(answer({ kind: 'above', level: 'commune', limit: 50 }, giaLai)).toEqual({
			address: '?level=commune&in=616&by=poor_rate&at=2016&class=custom&breaks=50',
			places: 6,
			here: false
		});
		expect(answer({ kind: 'list', level: 'commune', programme: 'p135' }, giaLai)).toMatchObject({
			places: 39,
			here: false
		});
	});

	it('leads to the register that has districts', () => {
		const newer = { ...start, bounds: '2025' } as const;
		expect(answer({ kind: 'above', level: 'district', limit: 30 }, newer)?.address).toMatch(
			/^\?level=district&in=/
		);
	});

	it('answers nowhere without figures', () => {
		const nothing = { ...realFirstView, coverage: [] };
		const preset = { kind: 'above', level: 'commune', limit: 50 } as const;
		expect(presetAnswer(preset, start, nothing, realPlaces)).toBeNull();
	});

	it('is offered for every list that there is', () => {
		const lists = presetsOf(realFirstView).flatMap((preset) =>
			preset.kind === 'list' ? [preset.programme] : []
		);
		expect(lists).toEqual(
			[...new Set(realFirstView.programmes.map((each) => each.programme))].sort(
				(a, b) => lists.indexOf(a) - lists.indexOf(b)
			)
		);
	});
});

describe('an indicator that is chosen', () => {
	it('moves to a level where the reader is, before it moves away', () => {
		const own = { ...giaLai, in: placeCode('62'), level: 'commune', at: period('2016') } as const;
		const found = nearestAnswer(own, { by: indicatorId('poor_rate') }, realFirstView);
		expect(found?.here).toBe(true);
		const survey = nearestAnswer(giaLai, { by: defaultView.by }, realFirstView);
		expect(survey && writeView(survey.view)).toBe('');
		expect(survey?.here).toBe(false);
	});
});
