import type { CartogramMessages } from './cartogram.vi';

/** Texts of the cartogram in English. */
export const cartogramEn: CartogramMessages = {
	lead: (level) =>
		`Each hexagon is one ${level}, and all have the same size: small crowded places are not outweighed by large empty ones. Positions are only approximate.`,
	cost: (places, kept, km, degrees) =>
		`This layout of ${places} hexagons keeps ${kept} of the pairs of neighbours; places are moved by ${km} km and directions turned by ${degrees}° on average.`,
	howHeading: 'How the hexagons are arranged',
	how: 'The centres of places are moved until neighbours are one hexagon apart, in their real direction (McNeill and Hale 2017). Each place gets a hexagon of its own at the least sum of squared displacements (the assignment problem; Jonker and Volgenant 1987). Then hexagons change places step by step to keep more neighbours and directions. Islands without neighbours lie out at sea and do not count as displaced. Pairs of neighbours are from the table neighbour on',
	dataPage: 'the data page',
	download: 'Download the layout (HexJSON)',
	open: 'Open a HexJSON layout of your own',
	stays: 'The file stays on this device.',
	using: (file) => `Using the layout in your file ${file}.`,
	drop: 'Back to the layout of the atlas',
	refused: (file) => `The file ${file} cannot be used:`,
	fault: {
		not_json: 'The file is not JSON. Choose the HexJSON file as the drawing tool has saved it.',
		no_hexes:
			'The file has no “hexes” with hexagons by code. A file downloaded from this page can serve as a pattern.',
		unknown_layout: (layout, known) =>
			`HexJSON has no layout “${layout}”. Write one of these as “layout”: ${known}.`,
		bad_position: (codes) => `q and r must be whole numbers. Mend them at: ${codes}.`,
		unknown_codes: (codes) => `Codes that are not in this view. Remove or mend: ${codes}.`,
		missing_codes: (codes) => `These places have no hexagon yet, add them: ${codes}.`,
		same_cell: (codes, cell) => `More than one place at ${cell}. Move all but one of: ${codes}.`
	},
	cell: (q, r) => `q = ${q}, r = ${r}`,
	andMore: (count) => `and ${count} more`
};
