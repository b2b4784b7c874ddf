import { describe, expect, it } from 'vitest';
import { countedHouseholds } from '../../../src/lib/atlas/counted-households';
import { resolveFigures } from '../../../src/lib/atlas/figures';
import { indicatorId, period, placeCode } from '../../../src/lib/atlas/literals';
import { limitsOf } from '../../../src/lib/view/limits';
import type { View } from '../../../src/lib/view/view';
import { realData, realDesignations, realObservations } from '../real-data';

const question = {
	by: indicatorId('poor_rate'),
	at: period('2022'),
	kind: 'observed'
} as const;
const figures = resolveFigures(realObservations, question);
const by = {
	figures,
	designations: realDesignations,
	households: countedHouseholds(question, figures, realObservations)
};
/** Districts of Gia Lai within some limits. */
function kept(limits: Partial<Pick<View, 'only' | 'counted' | 'has'>>) {
	const isKept = limitsOf({ only: null, counted: null, has: [], ...limits }, by);
	return (realData.tables.get('place')?.rows ?? [])
		.filter(({ cells }) => cells['boundary_set'] === '2024' && cells['parent_code'] === '64')
		.map(({ cells }) => placeCode(cells['code'] ?? ''))
		.filter(isKept);
}

describe('what a view is limited to', () => {
	it('keeps all 17 districts where there is no limit', () => {
		expect(kept({})).toHaveLength(17);
	});

	it('is a range, with its lower end and without its upper one', () => {
		const rates = [...figures].flatMap(([code, { value }]) =>
			value === null ? [] : [{ code, value }]
		);
		const kongChro = rates.find(({ code }) => code === '630')?.value ?? NaN;
		expect(kept({ only: { from: kongChro, to: null } })).toEqual(['630']);
		expect(kept({ only: { from: 30, to: kongChro } })).toEqual([]);
	});

	it('is a list, and a number of households with a rate', () => {
		const planned = realDesignations.filter(({ programme }) => programme === 'poor_district');
		expect(new Set(kept({ has: ['poor_district'] }))).toEqual(
			new Set(planned.map(({ place }) => place).filter((code) => kept({}).includes(code)))
		);
		expect(kept({ has: ['poor_district'] }).length).toBeGreaterThan(0);
		// As printed in 64/KH-UBND: Kông Chro has 5,033 poor households, no other district as many.
		expect(kept({ counted: { from: 5000, to: null } })).toEqual(['630']);
	});
});
