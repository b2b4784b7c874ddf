import type { Extent } from '../geo/extent';
import { svgFrame, type SvgFrame } from '../geo/svg-paths';
import type { Box } from './sheet-layout';

/** A frame of an extent as large as a box allows, and where it stands in it: in the middle. */
export interface FittedFrame {
	readonly frame: SvgFrame;
	readonly x: number;
	readonly y: number;
}

/** Fits an extent into a box, with `padding` around it. */
export function fittedFrame(extent: Extent, box: Box, padding = 0): FittedFrame {
	const room = { width: box.width - 2 * padding, height: box.height - 2 * padding };
	const unit = svgFrame(extent, 1000);
	const width = Math.min(room.width, (room.height * unit.width) / unit.height);
	const frame = svgFrame(extent, width);
	return {
		frame,
		x: box.x + (box.width - frame.width) / 2,
		y: box.y + (box.height - frame.height) / 2
	};
}
