import { leftOut, type Asker } from './ask';
import type { PlaceScope } from './ask-places';
import { cellAddress } from './cell-address';
import type { Columns } from './ask-columns';
import type { HeadedSheet } from './ask-sheet';
import { nameOrCode, placeLabel, type RegisterPlace } from './data-tables';
import { rowLabels, type PlaceRow } from './observation-rows';
import { Refusal, refuse, type Trouble } from './refusal';
import { rowPlaces, type RowPlace, type RowText } from './row-places';
import { cellAt } from './sheet';

/** The rows with something in a column of figures, with the cells that say their place. */
function rowTexts(
	{ sheet, header }: HeadedSheet,
	{ place, code, numbering, figures }: Columns
): { filled: RowText[]; empty: number } {
	const shown = (row: number, column: number | null) =>
		column === null ? '' : cellAt(sheet, row, column).shown;
	const all = sheet.rows.slice(header.body).map((_, i): RowText => {
		const row = header.body + i;
		// "Tổng cộng" often stands in a cell merged over the running number and the name.
		const number = shown(row, numbering);
		const name = shown(row, place) || (/\p{L}{3}/u.test(number) ? number : '');
		return { row, name, code: shown(row, code) };
	});
	const filled = all.filter(({ row }) => figures.some(({ column }) => shown(row, column) !== ''));
	const named = all.filter(({ name, code: own }) => name !== '' || own !== '');
	return { filled, empty: named.filter((each) => !filled.includes(each)).length };
}

function askRow(
	asker: Asker,
	text: RowText,
	open: Extract<RowPlace, { kind: 'open' }>,
	{ places, parent }: PlaceScope
): Promise<RegisterPlace | null> {
	const { t } = asker;
	const { offered, why } = open;
	const find = nameOrCode([parent, ...places]);
	const list = offered.map((place, i) => `  ${i + 1}. ${placeLabel(place)}`).join('\n');
	const name = text.name || text.code;
	const [first] = offered;
	return asker.ask<RegisterPlace | null>({
		key: ['rows', String(text.row + 1)],
		text: [t.rows.open[why](text.row + 1, name, text.code), list, t.rows.how]
			.filter(Boolean)
			.join('\n'),
		...(why === 'total' && first && { suggestion: first.code, suggestionLabel: placeLabel(first) }),
		read: (typed) => {
			if (typed === leftOut) return { value: null };
			const chosen = /^[1-9]$/u.test(typed) ? offered[Number(typed) - 1] : undefined;
			if (chosen) return { value: chosen, word: chosen.code };
			const found = find(typed);
			return found.kind === 'exact'
				? { value: found.place, word: found.place.code }
				: { why: t.trouble.noSuchRowPlace(typed) };
		}
	});
}

/**
 * Finds the place of every row and asks for those that the register does not give without a doubt. Without
 * a reader all of them are told at once.
 */
export async function askRows(
	asker: Asker,
	headed: HeadedSheet,
	columns: Columns,
	scope: PlaceScope,
	at: string
): Promise<PlaceRow[]> {
	const { t } = asker;
	if (columns.place === null && columns.code === null)
		throw refuse(at, (texts) => texts.trouble.noPlaceColumn);
	if (columns.figures.length === 0) throw refuse(at, (texts) => texts.trouble.noFigureColumn);
	const { filled, empty } = rowTexts(headed, columns);
	const found = rowPlaces(filled, scope.places, scope.parent);
	const column = columns.place ?? columns.code ?? 0;
	const missing = filled.flatMap((text, i): Trouble[] => {
		const own = found[i];
		if (asker.interactive || own?.kind !== 'open' || asker.has(['rows', String(text.row + 1)]))
			return [];
		const offered = own.offered.map(placeLabel).join(', ');
		return [
			{
				at: `${at} · ${cellAddress(text.row, column)}`,
				says: (texts) =>
					texts.trouble.openRow(
						texts.rows.open[own.why](text.row + 1, text.name, text.code),
						offered,
						text.row + 1
					)
			}
		];
	});
	if (missing.length > 0) throw new Refusal(missing);
	const places: { text: RowText; place: RegisterPlace }[] = [];
	for (const [i, text] of filled.entries()) {
		const own = found[i];
		if (!own) continue;
		// An answer to a row that was matched puts another place in its stead.
		const asked = own.kind === 'open' || asker.has(['rows', String(text.row + 1)]);
		const open =
			own.kind === 'open'
				? own
				: { kind: 'open' as const, why: 'none' as const, offered: [own.place] };
		const place = asked
			? await askRow(asker, text, open, scope)
			: own.kind === 'place'
				? own.place
				: null;
		if (place === null) continue;
		if (own.kind === 'place' && own.how === 'folded' && own.place === place)
			asker.say(t.rows.folded(cellAddress(text.row, column), text.name, placeLabel(place)));
		places.push({ text, place });
	}
	if (places.length === 0) throw refuse(at, (texts) => texts.trouble.noRows);
	if (empty > 0) asker.say(t.rows.empty(empty));
	const labels = rowLabels(
		places.map(({ text }) =>
			columns.numbering === null ? '' : cellAt(headed.sheet, text.row, columns.numbering).shown
		)
	);
	return places.map(({ text, place }, i) => ({ row: text.row, place, label: labels[i] ?? '' }));
}
