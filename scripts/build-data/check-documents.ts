import { problemAt } from './check-cells';
import type { Problem } from './problem';
import type { Row, Table } from './read-table';

/** What makes two rows the same document; the first field must not be empty. */
const identities = [
	['number', 'date', 'issuer'],
	['title', 'issuer', 'date']
] as const;

function folded(text: string | undefined): string {
	return (text ?? '').trim().replace(/\s+/gu, ' ').toLocaleLowerCase('vi');
}

/** A document entered twice under two ids would count its figures twice. */
export function checkDocuments(sources: Table): Problem[] {
	const reported = new Set<Row>();
	return identities.flatMap((fields) => {
		const [lead] = fields;
		const first = new Map<string, Row>();
		return sources.rows.flatMap((row) => {
			if (folded(row.cells[lead]) === '' || reported.has(row)) return [];
			const key = fields.map((field) => folded(row.cells[field])).join('\u001f');
			const earlier = first.get(key);
			if (!earlier) {
				first.set(key, row);
				return [];
			}
			reported.add(row);
			return [
				problemAt(
					sources,
					row,
					lead,
					`${lead} "${row.cells[lead] ?? ''}" is the document of ${earlier.file}:${earlier.line}`,
					earlier.cells['id'] ?? null
				)
			];
		});
	});
}
