import type { MapSheet, SheetFont } from './sheet';
import { hatchPattern } from './hatch-svg';
import { locatorPicture } from './locator-picture';
import { legendPicture, stackHeight } from './sheet-legend';
import { mapPicture } from './sheet-picture';
import { sheetColours as ink } from './sheet-colours';
import type { Box, SheetLayout } from './sheet-layout';
import { paragraph, paragraphs, type Piece } from './sheet-text';
import { freeCorner } from '../geo/free-corner';
import { noDataHatch } from '../map/hatch';
import { element, textElement } from './xml';

/** Name of the font of the sheets. */
export const sheetFamily = 'Be Vietnam Pro';

/** How a sheet is written. */
export interface SheetOptions {
	readonly layout: SheetLayout;
	/** Subsets of the font to carry along; none where the reader of the file has the font. */
	readonly fonts: readonly SheetFont[];
	/** Without the paper under it, for a picture on another ground. */
	readonly transparent?: boolean;
}

/**
 * A sheet as an SVG document: text is text, every text is escaped, nothing is fetched. It needs no DOM, so that
 * pictures can be made at build time as well.
 */
export function sheetSvg(sheet: MapSheet, options: SheetOptions): string {
	const { layout, transparent = false } = options;
	const { width, height } = layout;
	const content =
		layout.legend === 'card' ? cardContent(sheet, layout) : pageContent(sheet, layout);
	return element(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			width,
			height,
			viewBox: `0 0 ${width} ${height}`,
			'xml:lang': sheet.language,
			role: 'img',
			'font-family': `'${sheetFamily}', sans-serif`
		},
		textElement('title', {}, `${sheet.title} · ${sheet.subtitle}`) +
			textElement('desc', {}, [...sheet.notes, ...sheet.foot, sheet.imprint].join(' ')) +
			element('defs', {}, fontFaces(options.fonts) + patterns(sheet)) +
			(transparent ? '' : element('rect', { width, height, fill: ink.paper })) +
			content
	);
}

function fontFaces(fonts: readonly SheetFont[]): string {
	const faces = fonts.map(
		({ weight, data, range }) =>
			`@font-face{font-family:'${sheetFamily}';font-weight:${weight};src:url(data:font/woff2;base64,${data}) format('woff2');unicode-range:${range}}`
	);
	return faces.length ? element('style', {}, faces.join('')) : '';
}

function patterns({ map }: MapSheet): string {
	const noData = hatchPattern('no-data', noDataHatch, {
		line: ink.noDataLine,
		ground: ink.noData
	});
	const marks = [...map.hatches].map(([id, hatch]) =>
		hatchPattern(`hatch-${id}`, hatch, { line: ink.mark, casing: ink.markCasing })
	);
	return noData + marks.join('');
}

/** Title and what it is about, as wide as a column, from the upper margin down. */
function heading(
	sheet: MapSheet,
	{ margin, title, text }: SheetLayout,
	width: number,
	gap: number
) {
	const head = paragraph(
		sheet.title,
		{ x: margin, y: margin, width },
		{ size: title, weight: 600, fill: ink.ink }
	);
	const lead = paragraph(
		sheet.subtitle,
		{ x: margin, y: head.bottom + gap, width },
		{ size: text, fill: ink.inkSoft }
	);
	return { svg: head.svg + lead.svg, bottom: lead.bottom };
}

/** Title on top, the map, its legend beside or below it, sources at the foot. */
function pageContent(sheet: MapSheet, layout: SheetLayout): string {
	const { width, margin, text, small, aside } = layout;
	const room = width - 2 * margin;
	const head = heading(sheet, layout, room, 2);
	const foot = footContent(sheet, layout, room);
	const top = head.bottom + text;
	const bottom = foot.top - text;
	const notes = { size: small, fill: ink.inkSoft };
	if (layout.legend === 'beside') {
		const x = width - margin - aside;
		const legend = legendPicture(sheet, { x, y: top, width: aside }, layout);
		const said = paragraphs(
			sheet.notes,
			{ x, y: legend.bottom + small, width: aside },
			notes,
			small * 0.5
		);
		const map = { x: margin, y: top, width: room - aside - text * 1.5, height: bottom - top };
		const left = Math.max(0, bottom - said.bottom - text);
		const side = Math.min(aside * 0.66, left);
		const locator =
			side > 90
				? locatorPicture(
						sheet,
						{ x, y: bottom - side * 1.09, width: side, height: side * 1.09 },
						small * 0.8
					)
				: '';
		return head.svg + mapPicture(sheet, map, layout) + legend.svg + said.svg + locator + foot.svg;
	}
	const side = sheet.locator ? 150 : 0;
	const at = { x: margin, y: 0, width: room - (side ? side + text * 2 : 0) };
	const columns = 2;
	const under = Math.max(
		legendPicture(sheet, at, layout, columns).bottom +
			small +
			stackHeight(sheet.notes, at.width, small, small * 0.5),
		side * 1.09
	);
	const y = bottom - under;
	const map = { x: margin, y: top, width: room, height: y - text - top };
	const legend = legendPicture(sheet, { ...at, y }, layout, columns);
	const said = paragraphs(sheet.notes, { ...at, y: legend.bottom + small }, notes, small * 0.5);
	const locator = locatorPicture(
		sheet,
		{ x: margin + room - side, y, width: side, height: side * 1.09 },
		small * 0.9
	);
	return head.svg + mapPicture(sheet, map, layout) + legend.svg + said.svg + locator + foot.svg;
}

/** Sources, boundaries, imprint and address, at the lower edge under a rule. */
function footContent(sheet: MapSheet, layout: SheetLayout, width: number) {
	const { margin, height, small } = layout;
	const gap = small * 0.25;
	const texts = [...sheet.foot, `${sheet.imprint} · ${sheet.address}`];
	const top = height - margin - stackHeight(texts, width, small, gap) + small * 0.35;
	const said = paragraphs(
		texts,
		{ x: margin, y: top, width },
		{ size: small, fill: ink.inkSoft },
		gap
	);
	const y = top - small * 0.6;
	const rule = element('path', { d: `M${margin} ${y}H${margin + width}`, stroke: ink.rule });
	return { svg: rule + said.svg, top: y };
}

/** How much smaller than its layout says the words of a card may be set, the largest first. */
const cardScales = [1, 0.92, 0.85, 0.78, 0.71, 0.64, 0.57, 0.5];

/** Title, figure, legend and sources at the left, as large as they have room, the map at the right to the edges. */
function cardContent(sheet: MapSheet, layout: SheetLayout): string {
	const { width, height, margin, aside } = layout;
	const map = { x: aside + margin / 2, y: 0, width: width - aside - margin / 2, height };
	return cardWords(sheet, layout) + mapPicture(sheet, map, layout) + cornered(sheet, map);
}

/** The words of a card in the largest letters in which all of them stand above one another. */
function cardWords(sheet: MapSheet, layout: SheetLayout): string {
	let words = '';
	for (const scale of cardScales) {
		const column = cardColumn(sheet, {
			...layout,
			title: layout.title * scale,
			text: layout.text * scale,
			small: layout.small * scale
		});
		words = column.svg;
		if (column.room >= 0) break;
	}
	return words;
}

/** The words of a card in one size, and how much room is left between the legend and the foot. */
function cardColumn(sheet: MapSheet, layout: SheetLayout): { svg: string; room: number } {
	const { height, margin, aside, title, text, small } = layout;
	const width = aside - margin;
	const head = heading(sheet, layout, width, 4);
	const figure = headlinePicture(sheet, { x: margin, y: head.bottom + text * 0.5, width }, layout);
	const legend = legendPicture(
		sheet,
		{ x: margin, y: figure.bottom + text * 0.8, width },
		layout,
		2
	);
	const [sources = '', ...boundaries] = sheet.foot;
	// The credit of the boundaries is long, and the least of what is read here.
	const least = { size: small * 0.72, fill: ink.inkSoft };
	const tall =
		stackHeight([sources, sheet.imprint], width, small, 4) +
		4 +
		stackHeight(boundaries, width, least.size, 4);
	const top = height - margin * 0.7 - tall;
	const said = paragraphs(
		[sources, sheet.imprint],
		{ x: margin, y: top, width },
		{ size: small, fill: ink.inkSoft },
		4
	);
	const credit = paragraphs(boundaries, { x: margin, y: said.bottom + 4, width }, least, 4);
	return {
		svg: head.svg + figure.svg + legend.svg + said.svg + credit.svg,
		room: top - legend.bottom - title * 0.2
	};
}

/** The figure that a sheet is of, larger than its title, with the words under it; nothing where it has none. */
function headlinePicture(
	{ headline }: MapSheet,
	at: { readonly x: number; readonly y: number; readonly width: number },
	{ title, text }: SheetLayout
): Piece {
	if (!headline) return { svg: '', bottom: at.y - text * 0.5 };
	const figure = paragraph(headline.figure, at, { size: title * 1.3, weight: 600, fill: ink.ink });
	const words = paragraph(
		headline.words,
		{ ...at, y: figure.bottom },
		{ size: text, fill: ink.ink }
	);
	return { svg: figure.svg + words.svg, bottom: words.bottom };
}

/** The country in small in the corner of the map where it covers least. */
function cornered(sheet: MapSheet, map: Box): string {
	if (!sheet.locator) return '';
	const size = { width: 120, height: 131 };
	const gap = 12;
	const corner = freeCorner(sheet.map.outlines.places, map, size, gap);
	const x = corner === 'bottom-right' ? map.x + map.width - size.width - gap : map.x + gap;
	// The scale stands at the lower left.
	const low = map.y + map.height - size.height - (corner === 'bottom-left' ? 3 : 1) * gap;
	return locatorPicture(sheet, { ...size, x, y: corner === 'top-left' ? map.y + gap : low }, 10);
}
