import { problemAt } from './check-cells';
import type { Problem } from './problem';
import type { Row, Table } from './read-table';

/** The standard that a dimension or indicator is of, by its id. */
function standardsOf(rows: readonly Row[]): ReadonlyMap<string, string> {
	return new Map(rows.map(({ cells }) => [cells['id'] ?? '', cells['standard'] ?? '']));
}

/** Topics whose rows say nothing without a rule in words. */
const worded = ['term', 'class_rule', 'threshold'];

/**
 * Rules of the definitions: what a row points at is of its own standard, a rule stands in both
 * languages and a number has a unit, and an indicator and its threshold come together.
 */
export function checkDefinitions(
	definitions: Table,
	dimensions: readonly Row[],
	indicators: readonly Row[]
): Problem[] {
	const known = {
		dimension_id: standardsOf(dimensions),
		indicator_id: standardsOf(indicators)
	};
	const spot = ({ cells }: Row, topic: string) =>
		[cells['standard'], topic, cells['subject'], cells['dimension_id']].join(' ');
	const spots = new Set(definitions.rows.map((row) => spot(row, row.cells['topic'] ?? '')));
	return definitions.rows.flatMap((row) => {
		const { standard = '', topic = '', rule_vi = '', rule_en = '', value, unit } = row.cells;
		const problem = (field: string, message: string) => [
			problemAt(definitions, row, field, message)
		];
		const foreign = (['dimension_id', 'indicator_id'] as const).flatMap((field) => {
			const id = row.cells[field] ?? '';
			const theirs = known[field].get(id);
			return theirs && theirs !== standard
				? problem(field, `${field} "${id}" is of ${theirs}, but the definition of ${standard}`)
				: [];
		});
		const partner = { indicator: 'threshold', threshold: 'indicator' }[topic];
		return [
			...foreign,
			...((rule_vi === '') !== (rule_en === '')
				? problem(rule_vi === '' ? 'rule_vi' : 'rule_en', 'a rule needs both languages')
				: []),
			...(rule_vi === '' && worded.includes(topic)
				? problem('rule_vi', `rule_vi of a ${topic} is empty`)
				: []),
			...((value === '') !== (unit === '')
				? problem('unit', `unit "${unit ?? ''}" does not go with value "${value ?? ''}"`)
				: []),
			...(partner && !spots.has(spot(row, partner))
				? problem('subject', `${topic} "${row.cells['subject'] ?? ''}" has no ${partner}`)
				: [])
		];
	});
}
