import { indicatorId } from '../atlas/literals';
import type { Bilingual } from '../atlas/types';
import type { Filter } from './filter';
import type { Plan } from './plan';

/** A filter as a document states it, with where it does. */
export interface FilterPreset {
	readonly id: string;
	readonly name: Bilingual;
	readonly filter: Filter<string>;
	/** Id of a row of `source`, and the place in it. */
	readonly source: string;
	readonly locator: string;
}

const specially: Filter<string> = { kind: 'designated', programme: 'specially_difficult' };

/** Filters of the documents at hand; none is made up. */
export const filterPresets: readonly FilterPreset[] = [
	{
		id: 'gia-lai-2017-priority',
		name: {
			vi: 'Ưu tiên đầu tư: đặc biệt khó khăn, hoặc tỷ lệ hộ nghèo trên 30 %',
			en: 'Priority for investment: specially difficult, or a poverty rate above 30%'
		},
		filter: {
			kind: 'any',
			of: [
				specially,
				{ kind: 'value', criterion: indicatorId('poor_rate'), comparison: 'above', than: 30 }
			]
		},
		source: 'kh-gia-lai-2017',
		locator: 'section II.2'
	},
	{
		id: 'gia-lai-2023-services',
		name: {
			vi: 'Ưu tiên nhà ở, nước sạch, nhà vệ sinh, thông tin: huyện nghèo, xã đặc biệt khó khăn, xã biên giới',
			en: 'Priority for housing, water, toilets, information: poor districts, specially difficult and border communes'
		},
		filter: {
			kind: 'any',
			of: [
				{ kind: 'designated', programme: 'poor_district' },
				specially,
				{ kind: 'designated', programme: 'border' }
			]
		},
		source: 'kh-64-gia-lai-2023',
		locator: 'section V.1; bullet 2'
	},
	{
		id: 'gia-lai-2017-focus',
		name: { vi: 'Trọng điểm của kế hoạch', en: 'Focus of the plan' },
		filter: { kind: 'designated', programme: 'plan_focus' },
		source: 'kh-gia-lai-2017',
		locator: 'section III.3'
	}
];

/** A first pair of criteria to begin with: how poor, and how many. Even weights are nobody's judgement. */
export const firstCriteria: Plan['criteria'] = ['poor_rate', 'poor_households'].map(
	(criterion) => ({ criterion, method: 'min_max', need: 'high', threshold: 0, weight: 0.5 })
);
