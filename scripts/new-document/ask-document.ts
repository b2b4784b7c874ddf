import { placeName } from '../../src/lib/atlas/place-name';
import { checkDocuments } from '../build-data/check-documents';
import type { Table } from '../build-data/read-table';
import { askText, choose, type Asker } from './ask';
import { Refusal } from './refusal';
import { placeOfIssuer, sourceIdFor } from './source-id';
import { writtenPeriod } from './period-in-head';
import { problemTroubles } from './problem-troubles';

/** A row of `source`. */
export type SourceRow = Readonly<Record<string, string>>;

const kinds = [
	'plan',
	'review_result',
	'statistical_table',
	'legal_list',
	'press',
	'secondary'
] as const;
const series = ['review', 'survey', 'none'] as const;

/** English for an office: as the table has it, else for a people’s committee from its place. */
function englishIssuer(issuer: string, sources: Table): string {
	const known = sources.rows.find(({ cells }) => cells['issuer'] === issuer)?.cells['issuer_en'];
	if (known) return known;
	const place = placeOfIssuer(issuer);
	if (place === issuer || place === '') return '';
	const name = `${place.charAt(0).toLocaleUpperCase('vi')}${place.slice(1)}`;
	return `People’s Committee of ${placeName(name, 'en')}`;
}

/** Throws a {@link Refusal} where the document is in the table already. */
function refuseKnown(row: SourceRow, sources: Table): void {
	const added = { file: 'data/source.csv', line: 0, cells: row };
	const problems = checkDocuments({ ...sources, rows: [...sources.rows, added] });
	if (problems.length > 0)
		throw new Refusal(
			problemTroubles(problems, {
				sheet: '',
				document: row['number'] || (row['title'] ?? ''),
				origins: new Map()
			})
		);
}

/**
 * Asks for the document and gives its row of `source`. What makes it the same as another is asked first, so
 * that a document that is in the table is refused before anything else is typed.
 */
export async function askDocument(asker: Asker, sources: Table, file: string): Promise<SourceRow> {
	const { t } = asker;
	const key = (name: string) => ['document', name];
	const text = (
		name: keyof typeof t.document,
		required: boolean,
		suggestion?: string
	): Promise<string> =>
		askText(asker, {
			key: key(name),
			text: t.document[name],
			required,
			optional: !required,
			...(suggestion && { suggestion })
		});

	const title = await text('title', true);
	const issuer = await text('issuer', true);
	const number = await text('number', false);
	const date = await asker.ask({
		key: key('date'),
		text: t.document.date,
		optional: true,
		read: (typed) => {
			const period = typed === '' ? '' : writtenPeriod(typed);
			return period === null ? { why: t.trouble.badDate(typed) } : { value: period };
		}
	});
	refuseKnown({ title, issuer, number, date }, sources);

	const kind = await choose(
		asker,
		{ key: key('kind'), text: t.document.kind, suggestion: 'plan' },
		kinds.map((value) => ({ value, word: value, label: t.documentKind[value] }))
	);
	const seriesOf = await choose(
		asker,
		{ key: key('series'), text: t.document.series, suggestion: 'review' },
		series.map((value) => ({ value, word: value, label: t.seriesName[value] }))
	);
	const titleEn = await text('title_en', true);
	const issuerEn = await text('issuer_en', true, englishIssuer(issuer, sources));
	const url = await asker.ask({
		key: key('url'),
		text: t.document.url,
		optional: true,
		read: (typed) =>
			typed === '' || URL.canParse(typed) ? { value: typed } : { why: t.trouble.badUrl(typed) }
	});
	const lacks = await text('completeness_note', true);
	const lacksEn = await text('completeness_note_en', true);
	const taken = new Set(sources.rows.map(({ cells }) => cells['id'] ?? ''));
	const id = await asker.ask({
		key: key('id'),
		text: t.document.id,
		optional: true,
		suggestion: sourceIdFor({ number, issuer, date, kind }, taken),
		read: (typed) =>
			/^[a-z0-9-]+$/u.test(typed) && !taken.has(typed)
				? { value: typed }
				: { why: t.trouble.badId(typed) }
	});
	return {
		id,
		title,
		title_en: titleEn,
		issuer,
		issuer_en: issuerEn,
		number,
		date,
		kind,
		series: seriesOf,
		url,
		file,
		completeness_note: lacks,
		completeness_note_en: lacksEn
	};
}
