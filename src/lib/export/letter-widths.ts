/**
 * Widths of the letters of Be Vietnam Pro in thousandths of its size, U+0020 to U+007E, and of what else the
 * sheets write: lines are broken where no browser measures them. Measured from the font's own files.
 */
const ascii = {
	400: [
		230, 280, 318, 807, 645, 849, 740, 179, 439, 439, 497, 608, 303, 608, 286, 503, 676, 385, 651,
		660, 710, 660, 680, 594, 634, 680, 286, 303, 556, 726, 556, 573, 1005, 736, 674, 775, 728, 620,
		633, 783, 709, 258, 465, 679, 624, 853, 732, 826, 644, 822, 668, 635, 650, 725, 706, 1005, 720,
		665, 660, 459, 485, 459, 559, 702, 202, 642, 652, 613, 652, 599, 386, 643, 583, 264, 274, 555,
		255, 893, 573, 642, 652, 652, 392, 508, 428, 566, 576, 870, 559, 583, 502, 426, 408, 426, 468
	],
	600: [
		230, 320, 367, 833, 648, 863, 755, 208, 449, 449, 508, 637, 332, 607, 319, 528, 692, 415, 660,
		674, 716, 674, 693, 596, 656, 693, 319, 332, 568, 744, 568, 605, 1014, 758, 698, 778, 743, 634,
		640, 788, 725, 280, 482, 703, 637, 877, 743, 828, 667, 825, 697, 656, 674, 733, 732, 1039, 753,
		701, 664, 489, 515, 489, 594, 724, 260, 652, 662, 624, 662, 611, 401, 654, 600, 285, 292, 584,
		277, 895, 590, 652, 662, 662, 416, 527, 434, 581, 588, 879, 591, 592, 514, 462, 426, 462, 483
	]
} as const;

/** Weights in which the sheets are written. */
export type Weight = keyof typeof ascii;

const others: Readonly<Record<string, number>> = {
	đ: 677,
	Đ: 788,
	'–': 696,
	'—': 868,
	'·': 288,
	'…': 817,
	'“': 420,
	'”': 440,
	'’': 228,
	'−': 653,
	'≈': 584,
	'²': 450,
	'\u00a0': 230
};
/** Wider than most letters, so that what is not known never runs over an edge. */
const unknown = 900;

/** Width of a text set in a size, in the unit of the size. Marks of Vietnamese letters take no width. */
export function textWidth(text: string, size: number, weight: Weight = 400): number {
	let width = 0;
	for (const letter of text.normalize('NFD').replace(/\p{M}/gu, ''))
		width += ascii[weight][letter.charCodeAt(0) - 32] ?? others[letter] ?? unknown;
	return (width * size) / 1000;
}

/**
 * A text in lines no wider than `width`, broken at spaces; what has none, such as an address, is broken
 * where it must.
 */
export function linesOf(text: string, width: number, size: number, weight: Weight = 400): string[] {
	const fits = (line: string) => textWidth(line, size, weight) <= width;
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(' ').filter(Boolean)) {
		const longer = line ? `${line} ${word}` : word;
		if (fits(longer)) {
			line = longer;
			continue;
		}
		if (line) lines.push(line);
		line = '';
		for (const letter of word) {
			if (line && !fits(line + letter)) {
				lines.push(line);
				line = '';
			}
			line += letter;
		}
	}
	return line ? [...lines, line] : lines;
}
