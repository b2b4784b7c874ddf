import { describe, expect, it } from 'vitest';
import { resolveFigures } from '../../../src/lib/atlas/figures';
import { indicatorId, period } from '../../../src/lib/atlas/literals';
import { classPaths } from '../../../src/lib/map/class-paths';
import { mapScene } from '../../../src/lib/map/scene';
import { realFirstView, realObservations } from '../real-data';

const by = indicatorId('gso_monetary_rate');
const own = realObservations.filter((each) => each.indicator === by);
const provinces = realFirstView.provinces.filter(({ boundarySet }) => boundarySet === '2024');
/** Each place is drawn by a step that names it, so that a path tells whom it draws. */
const places = provinces.map(({ code, name }) => ({ code, name, d: `M${code},0Z` }));

function scene(at: string, only: { from: number; to: null } | null = null) {
	return mapScene({
		places: provinces.map(({ code }) => code),
		figures: resolveFigures(own, { by, at: period(at), kind: 'observed' }),
		topic: 'poverty',
		kind: 'observed',
		method: 'policy',
		customBreaks: [],
		marks: [],
		designations: [],
		only
	});
}
const drawn = (d: string) => d.split('Z').length - 1;

describe('the provinces of a small map', () => {
	it('are drawn by one path for each class that has any, as many as the legend counts', () => {
		const map = scene('2006');
		const paths = classPaths(map, places);
		expect(paths.map(({ index }) => index)).toEqual(
			map.counts.flatMap((count, index) => (count > 0 ? [index] : []))
		);
		expect(paths.map(({ d }) => drawn(d))).toEqual(map.counts.filter((count) => count > 0));
	});

	it('without a figure are in no path: Hồ Chí Minh City in 2016', () => {
		const all = classPaths(scene('2016'), places)
			.map(({ d }) => d)
			.join('');
		expect(drawn(all)).toBe(62);
		expect(all).not.toContain('M79,');
	});

	it('outside of the range that the map is limited to are in a path of their own', () => {
		const map = scene('2006', { from: 30, to: null });
		const [filtered] = classPaths(map, places);
		expect(filtered?.index).toBeNull();
		expect(drawn(filtered?.d ?? '')).toBe(map.filtered.size);
		expect(map.filtered.size).toBeGreaterThan(40);
	});
});
