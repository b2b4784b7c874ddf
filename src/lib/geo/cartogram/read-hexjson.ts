import * as v from 'valibot';
import { hexLayouts, type HexJson, type HexLayoutName } from './hexjson';

/** What is wrong with a HexJSON file of a reader, each with what names the place of the fault. */
export type HexJsonFault =
	| { readonly kind: 'not_json' }
	| { readonly kind: 'no_hexes' }
	| { readonly kind: 'unknown_layout'; readonly layout: string }
	/** `q` and `r` are not whole numbers. */
	| { readonly kind: 'bad_position'; readonly codes: readonly string[] }
	| { readonly kind: 'unknown_codes'; readonly codes: readonly string[] }
	| { readonly kind: 'missing_codes'; readonly codes: readonly string[] }
	| { readonly kind: 'same_cell'; readonly codes: readonly string[]; q: number; r: number };

const position = v.object({
	q: v.pipe(v.number(), v.safeInteger()),
	r: v.pipe(v.number(), v.safeInteger()),
	n: v.optional(v.string())
});
const shape = v.object({ layout: v.unknown(), hexes: v.record(v.string(), v.unknown()) });

/**
 * Reads a HexJSON file that must give each of the `wanted` codes a hexagon of its own. Gives the layout,
 * or every fault of the file; never throws.
 */
export function readHexJson(
	text: string,
	wanted: ReadonlySet<string>
): { readonly layout: HexJson } | { readonly faults: HexJsonFault[] } {
	let content: unknown;
	try {
		content = JSON.parse(text);
	} catch {
		return { faults: [{ kind: 'not_json' }] };
	}
	const file = v.safeParse(shape, content);
	if (!file.success) return { faults: [{ kind: 'no_hexes' }] };
	const faults: HexJsonFault[] = [];
	const layout = layoutNamed(file.output.layout);
	if (!layout) faults.push({ kind: 'unknown_layout', layout: shortText(file.output.layout) });

	const read = Object.entries(file.output.hexes).map(
		([code, hex]) => [code, v.safeParse(position, hex)] as const
	);
	const list = (kind: 'bad_position' | 'unknown_codes' | 'missing_codes', codes: string[]) => {
		if (codes.length > 0) faults.push({ kind, codes: codes.sort() });
	};
	list(
		'bad_position',
		read.filter(([, hex]) => !hex.success).map(([code]) => code)
	);
	const codes = read.map(([code]) => code);
	list(
		'unknown_codes',
		codes.filter((code) => !wanted.has(code))
	);
	const given = new Set(codes);
	list(
		'missing_codes',
		[...wanted].filter((code) => !given.has(code))
	);
	const hexes = read.flatMap(([code, hex]) => (hex.success ? [[code, hex.output] as const] : []));
	const cells = new Map<string, string[]>();
	for (const [code, { q, r }] of hexes) {
		const key = `${q},${r}`;
		cells.set(key, [...(cells.get(key) ?? []), code]);
	}
	for (const [key, codes] of cells) {
		const [q = 0, r = 0] = key.split(',').map(Number);
		if (codes.length > 1) faults.push({ kind: 'same_cell', codes: codes.sort(), q, r });
	}
	return layout && faults.length === 0
		? { layout: { layout, hexes: Object.fromEntries(hexes) } }
		: { faults };
}

function layoutNamed(name: unknown): HexLayoutName | undefined {
	return hexLayouts.find((each) => each === name);
}

/** What a file has in place of a word, short enough for a message. */
function shortText(value: unknown): string {
	return (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).slice(0, 40);
}
