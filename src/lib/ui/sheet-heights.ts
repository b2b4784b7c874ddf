/** Heights of a sheet at the lower edge of a phone, from the lowest. */
export const sheetHeights = ['peek', 'half', 'full'] as const;
export type SheetHeight = (typeof sheetHeights)[number];

/** The height above or below another one; the highest and the lowest stay. */
export function neighbourHeight(height: SheetHeight, by: 1 | -1): SheetHeight {
	const at = sheetHeights.indexOf(height) + by;
	return sheetHeights[Math.min(Math.max(at, 0), sheetHeights.length - 1)] ?? height;
}

/** The height after this one for a button that has no other way on: the highest is followed by the lowest. */
export function heightOnPress(height: SheetHeight): SheetHeight {
	return height === 'full' ? 'peek' : neighbourHeight(height, 1);
}

/**
 * Where a sheet stays that was let go `pixels` high: at the nearest height, or, let go in motion
 * (`speed` in pixels a millisecond, upwards positive), at the nearest one ahead.
 */
export function heightWhereLetGo(
	pixels: number,
	speed: number,
	heights: Readonly<Record<SheetHeight, number>>
): SheetHeight {
	const flung = Math.abs(speed) > 0.5;
	const ahead = sheetHeights.filter(
		(each) => !flung || (speed > 0 ? heights[each] > pixels : heights[each] < pixels)
	);
	const distance = (height: SheetHeight) => Math.abs(heights[height] - pixels);
	const [nearest = speed > 0 ? 'full' : 'peek'] = ahead.sort((a, b) => distance(a) - distance(b));
	return nearest;
}
