import { linesOf, type Weight } from './letter-widths';
import { element, escaped } from './xml';

/** How a paragraph is set. */
export interface TextStyle {
	readonly size: number;
	readonly weight?: Weight;
	readonly fill: string;
}

/** A piece of a sheet and the y where it ends. */
export interface Piece {
	readonly svg: string;
	readonly bottom: number;
}

const leading = 1.35;

/** Height of a text set in a width. */
export function textHeight(text: string, width: number, { size, weight }: TextStyle): number {
	return linesOf(text, width, size, weight).length * size * leading;
}

/** A paragraph whose first line begins under `y`: one `<text>`, a `<tspan>` a line, read as one text. */
export function paragraph(
	text: string,
	at: { readonly x: number; readonly y: number; readonly width: number },
	style: TextStyle
): Piece {
	const { size, weight = 400, fill } = style;
	const lines = linesOf(text, at.width, size, weight);
	const spans = lines.map((line, i) =>
		element(
			'tspan',
			{ x: at.x, y: at.y + (i * leading + 1) * size },
			escaped(i < lines.length - 1 ? `${line} ` : line)
		)
	);
	return {
		svg: lines.length
			? element('text', { 'font-size': size, 'font-weight': weight, fill }, spans.join(''))
			: '',
		bottom: at.y + lines.length * size * leading
	};
}

/** Paragraphs under one another. */
export function paragraphs(
	texts: readonly string[],
	at: { readonly x: number; readonly y: number; readonly width: number },
	style: TextStyle,
	gap: number
): Piece {
	let y = at.y;
	const drawn = texts.filter(Boolean).map((text) => {
		const piece = paragraph(text, { ...at, y }, style);
		y = piece.bottom + gap;
		return piece.svg;
	});
	return { svg: drawn.join(''), bottom: drawn.length ? y - gap : at.y };
}
