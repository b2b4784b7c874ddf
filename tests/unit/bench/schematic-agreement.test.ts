import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { schematicAgreement } from '../../../scripts/bench/schematic-agreement';
import { placesAt } from '../../../scripts/build-boundaries/register';
import type { LonLat } from '../../../src/lib/geo/plane';
import {
	projectWith,
	quietReport,
	registerOf,
	roundPack,
	rowsOf,
	writePacks
} from '../build-boundaries/real-places';

describe('the agreement of schematic outlines with packs', () => {
	it('is a share of the real area at each level, for fitted and for Thiessen cells', () => {
		const cells: Record<string, LonLat> = {};
		for (const [code, { centre }] of placesAt(registerOf('2024', ['62']), 'commune')) {
			if (centre) cells[code] = centre;
		}
		const root = projectWith({ '2024': rowsOf('2024', ['62']) });
		writePacks(join(root, 'boundaries'), { 'communes-2024': roundPack(cells) });
		const { fitted, thiessen } = schematicAgreement(root, undefined, quietReport());
		for (const { commune, district, province } of [fitted, thiessen]) {
			expect(commune).toBeGreaterThan(0.5);
			expect(district).toBeGreaterThan(commune ?? 1);
			expect(province).toBeGreaterThanOrEqual(district ?? 1);
		}
	});

	it('is null where there is no pack, and says why', () => {
		const root = projectWith({ '2024': rowsOf('2024', ['62']) });
		const report = quietReport();
		const none = { commune: null, district: null, province: null };
		expect(schematicAgreement(root, undefined, report)).toEqual({ fitted: none, thiessen: none });
		expect(report.lines.join()).toContain('no pack of 2024');
	});
});
