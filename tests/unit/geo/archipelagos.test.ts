import { describe, expect, it } from 'vitest';
import { archipelagoAnchors, liesInArchipelagos } from '../../../src/lib/geo/archipelagos';
import { roundCell } from '../../../src/lib/geo/plane';

describe('the archipelagos', () => {
	it('hold the islands that stand for Hoàng Sa and Trường Sa in both registers', () => {
		for (const [vintage, code] of [
			['2024', '498'],
			['2024', '22736'],
			['2024', '22737'],
			['2024', '22739'],
			['2025', '20333'],
			['2025', '22736']
		] as const) {
			const islands = archipelagoAnchors(vintage, code);
			expect(islands.length, code).toBeGreaterThan(0);
			for (const island of islands) expect(liesInArchipelagos(roundCell(island, 10))).toBe(true);
		}
	});

	it('hold neither Lý Sơn, nor Phú Quý, nor Hainan, Palawan and Balabac', () => {
		const elsewhere = [
			[109.12, 15.38],
			[108.94, 10.52],
			[110.4, 18.6],
			[118.7, 9.8],
			[117.05, 7.95]
		] as const;
		for (const [lon, lat] of elsewhere) {
			expect(liesInArchipelagos(roundCell([lon, lat], 10)), `${lon}, ${lat}`).toBe(false);
		}
	});

	it('leave every other commune at its register centre', () => {
		expect(archipelagoAnchors('2024', '23536')).toEqual([]);
		expect(archipelagoAnchors('2025', '498')).toEqual([]);
	});
});
