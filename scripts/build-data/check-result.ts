import type { Check } from '../../src/lib/atlas/ledger/check';
import { ledgerRules } from '../../src/lib/atlas/types';
import { verdictOrder } from '../../src/lib/atlas/ledger/tally';
import { observationKinds } from '../../src/lib/atlas/types';
import type { Field, Resource } from './descriptor';
import type { Table } from './read-table';

const required = { required: true };

const fields: Field[] = [
	{
		name: 'rule',
		type: 'string',
		description: 'What the figure is held to.',
		description_vi: 'Con số được đối chiếu với gì.',
		constraints: { ...required, enum: [...ledgerRules] }
	},
	{ name: 'boundary_set', type: 'string', constraints: required },
	{ name: 'place_code', type: 'string', constraints: required },
	{
		name: 'indicator_id',
		type: 'string',
		description: 'The indicator; for kind money the stream of allocation.',
		description_vi: 'Chỉ số; với loại money là nguồn vốn trong bảng allocation.',
		constraints: required
	},
	{
		name: 'period',
		type: 'string',
		description: 'ISO date, or year.',
		description_vi: 'Ngày theo ISO, hoặc năm.',
		constraints: required
	},
	{
		name: 'kind',
		type: 'string',
		constraints: { ...required, enum: [...observationKinds, 'money'] }
	},
	{
		name: 'stated',
		type: 'number',
		description: 'As printed, in the unit of the indicator; money in đồng. Empty for dates.',
		description_vi:
			'Như nguồn in, theo đơn vị của chỉ số; tiền tính bằng đồng. Để trống với ngày tháng.'
	},
	{
		name: 'recomputed',
		type: 'number',
		description: 'What follows from the other figures of the source; empty where nothing does.',
		description_vi: 'Số tính được từ các số khác của nguồn; để trống khi không tính được.'
	},
	{
		name: 'difference',
		type: 'number',
		description: 'Stated less recomputed.',
		description_vi: 'Số in ra trừ số tính lại.'
	},
	{ name: 'verdict', type: 'string', constraints: { ...required, enum: [...verdictOrder] } },
	{ name: 'source_id', type: 'string', constraints: required },
	{
		name: 'inputs',
		type: 'string',
		description: 'What was reckoned with, for example 594/4658; ? stands for what is not printed.',
		description_vi: 'Đã tính từ những số nào, ví dụ 594/4658; ? là số không được in.'
	}
];

/** The descriptor of `check_result`. The table is made by the build, so it is described here. */
export const checkResultResource: Resource & Readonly<Record<string, unknown>> = {
	name: 'check_result',
	path: 'check_result.csv',
	title: 'Ledger: printed figures held to what they follow from, made by the build',
	title_vi: 'Sổ đối chiếu: số in ra so với số tính lại, do chương trình lập',
	profile: 'tabular-data-resource',
	format: 'csv',
	mediatype: 'text/csv',
	encoding: 'utf-8',
	schema: {
		fields,
		primaryKey: [
			'rule',
			'boundary_set',
			'place_code',
			'indicator_id',
			'period',
			'kind',
			'source_id',
			'inputs'
		],
		foreignKeys: [
			{
				fields: ['boundary_set', 'place_code'],
				reference: { resource: 'place', fields: ['boundary_set', 'code'] }
			},
			{ fields: ['source_id'], reference: { resource: 'source', fields: ['id'] } }
		]
	}
};

/** The ledger as a table, one row a check, in the order of the ledger. */
export function checkResultTable(checks: readonly Check[]): Table {
	const number = (value: number | null) => (value === null ? '' : String(value));
	return {
		resource: checkResultResource,
		rows: checks.map((check, i) => ({
			file: 'check_result.csv',
			line: i + 2,
			cells: {
				rule: check.rule,
				boundary_set: check.subject.boundarySet,
				place_code: check.subject.place,
				indicator_id: check.subject.of,
				period: check.subject.period,
				kind: check.subject.kind,
				stated: number(check.stated),
				recomputed: number(check.recomputed),
				difference: number(check.difference),
				verdict: check.verdict,
				source_id: check.source,
				inputs: check.inputs
			}
		}))
	};
}
