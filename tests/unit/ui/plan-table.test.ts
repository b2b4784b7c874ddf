import { expect, it } from 'vitest';
import { indicatorId, period, placeCode } from '../../../src/lib/atlas/literals';
import { carriedVi } from '../../../src/lib/i18n/carried.vi';
import { planVi } from '../../../src/lib/i18n/plan.vi';
import { vi } from '../../../src/lib/i18n/vi';
import { withCriterion } from '../../../src/lib/planner/change-plan';
import { emptyPlan } from '../../../src/lib/planner/plan';
import { planResult } from '../../../src/lib/planner/plan-result';
import { planCsv, planRecords } from '../../../src/lib/ui/plan-table';
import { planWords } from '../../../src/lib/ui/plan-words';
import { factsOf } from '../planner/plan-facts';
import { observed, realObservations } from '../real-data';

it('a list for files says of each place what is to be known of its figures', () => {
	// Two districts of Kon Tum in 2017: Sa Thầy (616) has figures of 2016 only, Tu Mơ Rông (617) its own.
	const codes = [placeCode('616'), placeCode('617')];
	const facts = factsOf({
		scope: { bounds: '2024', in: placeCode('62'), level: 'district', at: period('2017') },
		places: codes.map((code) => ({ code, name: code, parent: placeCode('62') })),
		observations: realObservations.filter(({ place }) => codes.includes(place))
	});
	const plan = withCriterion(
		{ ...emptyPlan, older: true },
		{
			criterion: indicatorId('poor_households'),
			method: 'min_max',
			need: 'high',
			threshold: 0
		}
	);
	const result = planResult(plan, facts);
	const words = planWords(facts, planVi, carriedVi, { language: 'vi', t: vi });
	const records = planRecords({ plan, facts, result, words });
	const saThay = records.find(({ code }) => code === '616');
	expect(saThay?.['poor_households']).toBe(observed('616', 'poor_households', '2016-01-01').value);
	expect(saThay?.['remarks']).toMatch(/2016/);
	expect(records.find(({ code }) => code === '617')?.['remarks']).toBeNull();
	expect(planCsv(records).split('\n')[0]).toContain(',remarks,');
});
