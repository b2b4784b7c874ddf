import { formatNumber } from '../../src/lib/atlas/format';
import { choose, type Asker, type Option } from './ask';
import {
	observationRows,
	type CellDecision,
	type NewFigure,
	type OpenCell,
	type TableOfFigures
} from './observation-rows';
import { Refusal } from './refusal';

function optionsOf({ figure }: OpenCell, { t }: Asker): Option<CellDecision>[] {
	return [
		...figure.readings.map((value): Option<CellDecision> => ({
			value: { kind: 'value', value },
			word: String(value),
			label: formatNumber(value, t.language, 6)
		})),
		{ value: { kind: 'as_printed' }, word: 'as_printed', label: t.cells.asPrinted },
		{ value: { kind: 'no_data' }, word: 'no_data', label: t.cells.noData }
	];
}

/**
 * Makes the rows of `observation` of a table, and asks about the cells that cannot be read with certainty.
 * Without a reader all of them are told at once.
 */
export async function askCells(
	asker: Asker,
	table: TableOfFigures,
	at: string
): Promise<{ figures: NewFigure[]; withoutData: number }> {
	const { t } = asker;
	const { open } = observationRows(table, new Map());
	const missing = open.filter(
		({ address }) => !asker.interactive && !asker.has(['cells', address])
	);
	if (missing.length > 0)
		throw new Refusal(
			missing.map((each) => ({
				at: `${at} · ${each.address}`,
				says: (texts) =>
					texts.trouble.openCell(
						texts.cells.open[each.figure.why](each.cell.shown, texts.unitName(each.unit)),
						each.address,
						optionsOf(each, asker)
							.map(({ word }) => word)
							.join(', ')
					)
			}))
		);
	const decisions = new Map<string, CellDecision>();
	for (const each of open) {
		const why = t.cells.open[each.figure.why](each.cell.shown, t.unitName(each.unit));
		const decision = await choose(
			asker,
			{ key: ['cells', each.address], text: t.cells.question(each.address, why) },
			optionsOf(each, asker)
		);
		decisions.set(each.address, decision);
	}
	const { figures, withoutData } = observationRows(table, decisions);
	return { figures, withoutData };
}
