import type { Carriage } from '$lib/atlas/figures';
import { bareName } from '$lib/atlas/place-name';
import type { PlaceCode, Programme } from '$lib/atlas/types';

/** A place as the table shows it. */
export interface PlaceRow {
	readonly code: PlaceCode;
	readonly name: string;
	readonly value: number | null;
	/** The value in words of the reader's language. */
	readonly text: string;
	readonly colour: string | null;
	readonly contradicted: boolean;
	/** How its figure comes from the older register, with words for it; null where it is its own. */
	readonly carried: { readonly how: Carriage['how']; readonly words: string } | null;
	/** Programmes marked on the map that the place belongs to. */
	readonly marks: readonly Programme[];
}

export type SortKey = 'name' | 'value';

export interface Sort {
	readonly key: SortKey;
	readonly descending: boolean;
}

const collator = new Intl.Collator('vi');

/** Rows in order; places without a value come last whichever way values run. */
export function sortRows(rows: readonly PlaceRow[], { key, descending }: Sort): PlaceRow[] {
	const sign = descending ? -1 : 1;
	return [...rows].sort((a, b) => {
		if (key === 'value' && (a.value === null) !== (b.value === null))
			return a.value === null ? 1 : -1;
		const byValue = key === 'value' ? sign * ((a.value ?? 0) - (b.value ?? 0)) : 0;
		return (
			byValue || (key === 'name' ? sign : 1) * collator.compare(bareName(a.name), bareName(b.name))
		);
	});
}

/** The other direction of the same column, or the first direction of another: names rise, values fall. */
export function nextSort(sort: Sort, key: SortKey): Sort {
	if (sort.key === key) return { key, descending: !sort.descending };
	return { key, descending: key === 'value' };
}

/** The `aria-sort` of a column. */
export function ariaSort(sort: Sort, key: SortKey): 'ascending' | 'descending' | 'none' {
	if (sort.key !== key) return 'none';
	return sort.descending ? 'descending' : 'ascending';
}
