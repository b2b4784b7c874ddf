import { hexLayouts } from '$lib/geo/cartogram/hexjson';
import type { HexJsonFault } from '$lib/geo/cartogram/read-hexjson';
import type { CartogramMessages } from '$lib/i18n/cartogram.vi';

/** A message names at most this many places. */
const namedPlaces = 8;

/** What is wrong with a HexJSON file and how to mend it, a sentence or two for each fault. */
export function faultPhrases(
	faults: readonly HexJsonFault[],
	texts: CartogramMessages,
	/** A code with the name of its place, where it has one. */
	named: (code: string) => string
): string[] {
	const list = (codes: readonly string[]): string => {
		const rest = codes.length - namedPlaces;
		const shown = codes.slice(0, namedPlaces).map(named).join(', ');
		return rest > 0 ? `${shown} ${texts.andMore(String(rest))}` : shown;
	};
	return faults.map((fault) => {
		switch (fault.kind) {
			case 'not_json':
			case 'no_hexes':
				return texts.fault[fault.kind];
			case 'unknown_layout':
				return texts.fault.unknown_layout(fault.layout, hexLayouts.join(', '));
			case 'same_cell':
				return texts.fault.same_cell(
					list(fault.codes),
					texts.cell(String(fault.q), String(fault.r))
				);
			case 'bad_position':
			case 'unknown_codes':
			case 'missing_codes':
				return texts.fault[fault.kind](list(fault.codes));
			default:
				return fault satisfies never;
		}
	});
}
