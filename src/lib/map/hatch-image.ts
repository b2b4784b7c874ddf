import { casingWidth, type Hatch } from './hatch';

const scale = 2;

/** Colours of a hatch: of its lines, of a wider stroke below them, of the ground under both. */
export interface HatchColours {
	readonly line: string;
	/** Keeps dark lines readable on dark colours. */
	readonly casing?: string;
	/** Where it is not given, what lies below is seen between the lines. */
	readonly ground?: string;
}

/** Draws a hatch as a tile for MapLibre, at twice the pixels. */
export function hatchImage(hatch: Hatch, { line, casing, ground }: HatchColours): ImageData {
	const canvas = document.createElement('canvas');
	canvas.width = hatch.size * scale;
	canvas.height = hatch.size * scale;
	// Read back at once: a canvas of the graphics card would take a quarter of a second for it.
	const context = canvas.getContext('2d', { willReadFrequently: true });
	if (!context) return new ImageData(canvas.width, canvas.height);
	context.scale(scale, scale);
	if (ground) {
		context.fillStyle = ground;
		context.fillRect(0, 0, hatch.size, hatch.size);
	}
	if (casing) stroke(context, hatch, casing, casingWidth);
	stroke(context, hatch, line, 0);
	return context.getImageData(0, 0, canvas.width, canvas.height);
}

function stroke(
	context: CanvasRenderingContext2D,
	hatch: Hatch,
	colour: string,
	wider: number
): void {
	context.strokeStyle = colour;
	context.fillStyle = colour;
	context.lineWidth = hatch.width + wider;
	for (const [x1, y1, x2, y2] of hatch.lines) {
		context.beginPath();
		context.moveTo(x1, y1);
		context.lineTo(x2, y2);
		context.stroke();
	}
	for (const [x, y] of hatch.dots) {
		context.beginPath();
		context.arc(x, y, hatch.width + wider / 2, 0, 2 * Math.PI);
		context.fill();
	}
}
