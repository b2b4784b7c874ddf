import type { Hatch } from './hatch';

const scale = 2;

/** Draws a hatch as a tile for MapLibre, at twice the pixels. */
export function hatchImage(hatch: Hatch, colour: string): ImageData {
	const canvas = document.createElement('canvas');
	canvas.width = hatch.size * scale;
	canvas.height = hatch.size * scale;
	const context = canvas.getContext('2d');
	if (!context) return new ImageData(canvas.width, canvas.height);
	context.scale(scale, scale);
	context.strokeStyle = colour;
	context.fillStyle = colour;
	context.lineWidth = hatch.width;
	for (const [x1, y1, x2, y2] of hatch.lines) {
		context.beginPath();
		context.moveTo(x1, y1);
		context.lineTo(x2, y2);
		context.stroke();
	}
	for (const [x, y] of hatch.dots) {
		context.beginPath();
		context.arc(x, y, hatch.width, 0, 2 * Math.PI);
		context.fill();
	}
	return context.getImageData(0, 0, canvas.width, canvas.height);
}
