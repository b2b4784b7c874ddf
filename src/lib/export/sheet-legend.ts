import type { LegendRow, MapSheet, Swatch } from './sheet';
import { sheetColours as ink } from './sheet-colours';
import type { SheetLayout } from './sheet-layout';
import { contradictedLine, hatchFill, noDataFill } from './sheet-picture';
import { paragraph, textHeight, type Piece } from './sheet-text';
import { textWidth } from './letter-widths';
import { element, textElement } from './xml';

const framed = { stroke: ink.placeLine, 'stroke-width': 0.6 };

function swatchPicture(swatch: Swatch, x: number, y: number, size: number): string {
	const box = { x, y, width: size * 1.6, height: size };
	switch (swatch.is) {
		case 'colour':
			return (
				element('rect', { ...box, fill: swatch.colour, ...framed }) +
				(swatch.hatch ? element('rect', { ...box, fill: hatchFill(swatch.hatch) }) : '')
			);
		case 'no-data':
			return element('rect', { ...box, fill: noDataFill, ...framed });
		case 'hatch':
			return element('rect', { ...box, fill: hatchFill(swatch.hatch), ...framed });
		case 'contradicted':
			return element('rect', { ...box, ...contradictedLine });
		case 'chosen':
			return element('rect', { ...box, fill: 'none', stroke: ink.selected, 'stroke-width': 2.5 });
		case 'circle':
			return element('circle', {
				cx: x + size * 0.8,
				cy: y + size / 2,
				r: size / 2,
				fill: 'none',
				stroke: ink.label,
				'stroke-width': 1.2
			});
		default:
			return swatch satisfies never;
	}
}

/** The rows of a legend in one column; the count of a row stands at its right. */
function column(
	rows: readonly LegendRow[],
	at: { x: number; y: number; width: number },
	size: number
): Piece {
	let { y } = at;
	const drawn = rows.map(({ swatch, label, count }) => {
		const x = at.x + size * 2.1;
		const room = at.width - size * 2.1 - (count ? textWidth(count, size) + size : 0);
		const words = paragraph(label, { x, y, width: room }, { size, fill: ink.ink });
		const number = count
			? textElement(
					'text',
					{
						x: at.x + at.width,
						y: y + size,
						'font-size': size,
						'text-anchor': 'end',
						fill: ink.inkSoft
					},
					count
				)
			: '';
		const svg = swatchPicture(swatch, at.x, y + size * 0.14, size) + words.svg + number;
		y = words.bottom + size * 0.3;
		return svg;
	});
	return { svg: drawn.join(''), bottom: y };
}

/** The legend of a sheet under its heading, in as many columns of a width as are given. */
export function legendPicture(
	{ legend, legendHeading }: MapSheet,
	at: { x: number; y: number; width: number },
	{ text }: SheetLayout,
	columns = 1
): Piece {
	const head = paragraph(legendHeading, at, { size: text, weight: 600, fill: ink.ink });
	const gap = text * 2;
	const width = (at.width - gap * (columns - 1)) / columns;
	const top = head.bottom + text * 0.3;
	const each = Math.ceil(legend.length / columns);
	const drawn = Array.from({ length: columns }, (_, i) =>
		column(
			legend.slice(i * each, (i + 1) * each),
			{ x: at.x + i * (width + gap), y: top, width },
			text
		)
	);
	return {
		svg: head.svg + drawn.map(({ svg }) => svg).join(''),
		bottom: Math.max(top, ...drawn.map(({ bottom }) => bottom))
	};
}

/** Height of a list of paragraphs with a gap between them. */
export function stackHeight(
	texts: readonly string[],
	width: number,
	size: number,
	gap: number
): number {
	const own = texts.filter(Boolean).map((text) => textHeight(text, width, { size, fill: '' }));
	return own.reduce((sum, each) => sum + each + gap, own.length ? -gap : 0);
}
