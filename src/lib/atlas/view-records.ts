import { textIn } from './citation';
import { isContradicted, type Figure } from './figures';
import type {
	Designation,
	Indicator,
	Language,
	PlaceCode,
	Source,
	SourceId,
	ViewKind
} from './types';

/** A place of a view as a file carries it: one figure with its provenance, named as in the tables. */
export interface ViewRecord {
	readonly code: PlaceCode;
	readonly name: string;
	readonly parent_code: string;
	readonly indicator_id: string;
	readonly indicator_name: string;
	readonly unit: string;
	readonly kind: ViewKind;
	/** Period of the printed figure; empty where there is none. */
	readonly period: string;
	/** What the map shows, in the unit of the indicator; null where there is no figure to rely on. */
	readonly value: number | null;
	readonly no_data: boolean;
	/**
	 * `printed`, `recomputed` from counts, `derived` from two printed figures, or `carried` from the counts
	 * of several places of the older register; empty without a figure.
	 */
	readonly basis: Figure['basis'] | '';
	/** The figure has a share by area of a divided old place in it. */
	readonly estimated: boolean;
	/** Codes of the places of the older register that the figure is of, joined by ` | `. */
	readonly carried_from: string;
	/** As the source prints it; of a derived figure all that it rests on, joined by ` | `. */
	readonly as_printed: string;
	readonly numerator: number | null;
	readonly denominator: number | null;
	/** The figure fails a rule of the ledger; against its own counts, `value` follows the counts. */
	readonly contradiction: boolean;
	readonly source_id: string;
	readonly source_title: string;
	readonly source_number: string;
	readonly source_url: string;
	readonly locator: string;
	/** Programmes that the place belongs to: `p135 2017-06-20/2020-12-31 legal_list qd-900-2017`. */
	readonly designations: readonly string[];
}

/** What records are made from. */
export interface ViewContent {
	readonly places: readonly {
		readonly code: PlaceCode;
		readonly name: string;
		readonly parent: string;
	}[];
	readonly figures: ReadonlyMap<PlaceCode, Figure>;
	readonly indicator: Indicator;
	readonly kind: ViewKind;
	readonly sources: readonly Source[];
	readonly designations: readonly Designation[];
	/** Language of the names; codes, locators and prints are the same in both. */
	readonly language: Language;
}

const separator = ' | ';

function designationText({ programme, validFrom, validTo, basis, source }: Designation): string {
	return `${programme} ${validFrom}/${validTo} ${basis} ${source}`;
}

/** One record for each place of a view, in the order of the places, those without a figure too. */
export function viewRecords(view: ViewContent): ViewRecord[] {
	const { indicator, kind, language } = view;
	const sources = new Map<SourceId, Source>(view.sources.map((each) => [each.id, each]));
	const programmes = new Map<PlaceCode, string[]>();
	for (const each of view.designations)
		programmes.set(each.place, [...(programmes.get(each.place) ?? []), designationText(each)]);
	return view.places.map(({ code, name, parent }) => {
		const figure = view.figures.get(code);
		const from = figure?.from ?? [];
		const [leading] = from;
		const cited = [...new Set(from.map(({ source }) => source))].flatMap(
			(id) => sources.get(id) ?? []
		);
		const single = from.length === 1 ? leading : undefined;
		return {
			code,
			name,
			parent_code: parent,
			indicator_id: indicator.id,
			indicator_name: textIn(indicator.name, language),
			unit: indicator.unit,
			kind,
			period: leading?.period ?? '',
			value: figure?.value ?? null,
			no_data: figure?.value == null,
			basis: figure?.basis ?? '',
			estimated: figure?.carried?.how === 'estimated',
			carried_from: (figure?.carried?.places ?? []).join(separator),
			as_printed: from.map(({ asPrinted }) => asPrinted).join(separator),
			numerator: single?.numerator ?? null,
			denominator: single?.denominator ?? null,
			contradiction: figure !== undefined && isContradicted(figure),
			source_id: cited.map(({ id }) => id).join(separator),
			source_title: cited.map(({ title }) => textIn(title, language)).join(separator),
			source_number: cited.map(({ number }) => number).join(separator),
			source_url: cited.map(({ url }) => url).join(separator),
			locator: from.map(({ locator }) => locator).join(separator),
			designations: programmes.get(code) ?? []
		};
	});
}
