import type { MapSheet } from './sheet';
import { sheetLayouts, type SheetSize } from './sheet-layout';
import { sheetSvg } from './sheet-svg';

export const pictureFormats = ['svg', 'png', 'pdf'] as const;
export type PictureFormat = (typeof pictureFormats)[number];

/** How a reader wants a picture. */
export interface PictureWish {
	readonly format: PictureFormat;
	readonly size: SheetSize;
	/** Pixels for each unit of a PNG. */
	readonly scale: number;
	/** Of SVG and PNG; paper is not seen through. */
	readonly transparent: boolean;
}

/** A sheet as SVG with its font, as it is seen before it is taken. */
export async function sheetPicture(sheet: MapSheet, wish: PictureWish): Promise<string> {
	const { sheetFonts } = await import('./font-files');
	return sheetSvg(sheet, {
		layout: sheetLayouts[wish.size],
		fonts: await sheetFonts(),
		transparent: wish.transparent && wish.format !== 'pdf'
	});
}

/** A sheet as a file. What draws it is fetched when it is asked for. Throws where it cannot be drawn. */
export async function pictureOf(sheet: MapSheet, wish: PictureWish): Promise<Blob> {
	const layout = sheetLayouts[wish.size];
	switch (wish.format) {
		case 'svg':
			return new Blob([await sheetPicture(sheet, wish)], { type: 'image/svg+xml' });
		case 'png': {
			const { svgToPng } = await import('./svg-to-png');
			return svgToPng(await sheetPicture(sheet, wish), layout, wish.scale);
		}
		case 'pdf': {
			const { svgToPdf } = await import('./svg-to-pdf');
			const { title, subtitle, siteName, language } = sheet;
			const svg = sheetSvg(sheet, { layout, fonts: [] });
			return svgToPdf(svg, layout, { title: `${title} · ${subtitle}`, author: siteName, language });
		}
		default:
			return wish.format satisfies never;
	}
}
