import type { Field } from './descriptor';
import type { Problem } from './problem';
import { nearestOf, type Row, type Table } from './read-table';

const numeric = { number: /^-?\d+(\.\d+)?$/, integer: /^-?\d+$/ };
const isoDate = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** The number that a cell with a decimal comma or thousands points may have meant. */
function meantNumber(text: string): string | null {
	const candidate = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(text)
		? text.replaceAll('.', '').replace(',', '.')
		: text.replace(',', '.').replace(/\s*%$/, '');
	return numeric.number.test(candidate) ? candidate : null;
}

/** What is wrong with one cell, and the nearest valid value; null where nothing is. */
function cellProblem(
	field: Field,
	text: string
): { message: string; nearest: string | null } | null {
	const constraints = field.constraints ?? {};
	const shown = `${field.name} "${text}"`;
	if (text === '')
		return constraints.required ? { message: `${field.name} is empty`, nearest: null } : null;
	switch (field.type) {
		case 'number':
		case 'integer': {
			if (!numeric[field.type].test(text))
				return { message: `${shown} is not a ${field.type}`, nearest: meantNumber(text) };
			const { minimum, maximum } = constraints;
			if (minimum !== undefined && Number(text) < minimum)
				return { message: `${shown} is under ${minimum}`, nearest: String(minimum) };
			if (maximum !== undefined && Number(text) > maximum)
				return { message: `${shown} is over ${maximum}`, nearest: String(maximum) };
			return null;
		}
		case 'date':
			return isoDate.test(text)
				? null
				: { message: `${shown} is not a date (YYYY-MM-DD)`, nearest: null };
		case 'string':
			if (constraints.enum && !constraints.enum.includes(text))
				return {
					message: `${shown} is none of ${constraints.enum.join(', ')}`,
					nearest: nearestOf(text, constraints.enum)
				};
			if (constraints.pattern && !new RegExp(constraints.pattern, 'u').test(text))
				return { message: `${shown} does not have the form ${constraints.pattern}`, nearest: null };
			return null;
	}
}

/** Column number, from 1, of a field in the descriptor's order. */
export function columnOf(table: Table, name: string): number {
	return table.resource.schema.fields.findIndex((field) => field.name === name) + 1;
}

/** A problem in one cell of a row. */
export function problemAt(
	table: Table,
	row: Row,
	field: string,
	message: string,
	nearest: string | null = null
): Problem {
	return { file: row.file, line: row.line, column: columnOf(table, field), message, nearest };
}

/** Type, presence and constraints of every cell; `skip` leaves out cells already reported. */
export function checkCells(table: Table, skip: (row: Row, field: string) => boolean): Problem[] {
	return table.rows.flatMap((row) =>
		table.resource.schema.fields.flatMap((field) => {
			const text = row.cells[field.name];
			if (text === undefined || skip(row, field.name)) return [];
			const problem = cellProblem(field, text);
			return problem
				? [{ file: row.file, line: row.line, column: columnOf(table, field.name), ...problem }]
				: [];
		})
	);
}
