import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstViewOf } from '../../../scripts/build-data/first-view';
import { withLedger } from '../../../scripts/build-data/with-ledger';
import {
	embedParts,
	embedThemes,
	plainFrame,
	readFrameOptions,
	writeFrameOptions
} from '../../../src/lib/embed/frame-options';
import { programmes } from '../../../src/lib/atlas/types';
import { readView } from '../../../src/lib/view/query';
import { embeddedViewsOf } from '../../../src/lib/view/embedded-views';
import { elementCode, frameCode, shareOf } from '../../../src/lib/view/share';
import { realData } from '../real-data';

const firstView = firstViewOf(withLedger(realData).tables, 'test');

function shared(query: string, options = plainFrame) {
	const { view } = readView(new URLSearchParams(query), firstView);
	return shareOf(view, 'vi', options, firstView);
}

describe('the frame of a view', () => {
	const districts = 'in=64&level=district&by=poor_rate&at=2022';

	it('is the light one where the view has a page of its own', () => {
		expect(shared(districts)).toEqual({
			path: 'embed/2024/64/district/poor_rate/2022/',
			isFixed: true
		});
	});

	it('is the light one with the hatches that the view has', () => {
		expect(shared(`${districts}&mark=border,p30a`, { ...plainFrame, names: true })).toEqual({
			path: 'embed/2024/64/district/poor_rate/2022/?mark=border,p30a&names=all',
			isFixed: true
		});
	});

	it.each(['mark=border&has=border', 'class=quantile', 'place=630', 'view=table', 'only=30-'])(
		'is the one that zooms where more is asked: %s',
		(more) => {
			const { path, isFixed } = shared(`${districts}&${more}`, { ...plainFrame, title: 'Của tôi' });
			expect(isFixed).toBe(false);
			expect(path).toMatch(/^embed\/live\/\?/);
			expect(path).toContain(more);
			expect(path).not.toContain('title');
		}
	);

	it('is the one that zooms for all communes of the country', () => {
		expect(shared('level=commune&by=poor_rate&at=2016').isFixed).toBe(false);
	});

	it('each view with a page of its own is shared by that page', () => {
		for (const { bounds, in: within, level, by, at } of embeddedViewsOf(firstView)) {
			const { path, isFixed } = shared(
				new URLSearchParams({ bounds, in: within, level, by, at }).toString()
			);
			expect(isFixed, path).toBe(true);
		}
	});
});

it('options written into an address are read from it again', () => {
	const options = fc.record({
		title: fc.string({ maxLength: 160 }),
		note: fc.string({ maxLength: 600 }),
		without: fc.subarray([...embedParts]),
		theme: fc.constantFrom(null, ...embedThemes),
		mark: fc.subarray([...programmes]),
		names: fc.boolean()
	});
	fc.assert(
		fc.property(options, (each) => {
			expect(readFrameOptions(new URLSearchParams(writeFrameOptions(each)))).toEqual(each);
		})
	);
});

describe('the code for another page', () => {
	const parts = {
		site: 'https://atlas.example/',
		path: 'embed/?a=1&b=2',
		title: '"Nghèo" <script>',
		height: null
	};

	it('writes address and title as attributes that cannot end early', () => {
		for (const code of [frameCode(parts), elementCode(parts)]) {
			expect(code).toContain('src="https://atlas.example/embed/?a=1&amp;b=2"');
			expect(code).toContain('title="&quot;Nghèo&quot; &lt;script&gt;"');
		}
	});

	it('brings the script that sets the height only where the height is not fixed', () => {
		expect(frameCode(parts)).toContain('https://atlas.example/embed.js');
		const fixed = frameCode({ ...parts, height: 500 });
		expect(fixed).toContain('height: 500px');
		expect(fixed).not.toContain('<script');
		expect(elementCode({ ...parts, height: 500 })).toContain(' height="500"></atlas-map>');
		expect(elementCode(parts)).not.toContain('height=');
	});

	it('keeps the figures of a version in the frame and in the element alike', () => {
		const { view } = readView(
			new URLSearchParams('in=64&level=district&by=poor_rate&at=2022'),
			firstView
		);
		const { path } = shareOf(view, 'vi', plainFrame, firstView, '4094c1657b77');
		for (const code of [frameCode({ ...parts, path }), elementCode({ ...parts, path })])
			expect(code).toContain(
				'src="https://atlas.example/embed/v/4094c1657b77/2024/64/district/poor_rate/2022/"'
			);
	});
});
