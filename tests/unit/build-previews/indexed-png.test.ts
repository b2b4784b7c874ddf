import { inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { Resvg } from '@resvg/resvg-js';
import { indexedPng } from '../../../scripts/build-previews/indexed-png';

/** Colour of a pixel `#rrggbb`, read from a PNG by a reader that is not ours. */
function colourAt(png: Buffer, width: number, height: number, x: number, y: number): string {
	const image = `data:image/png;base64,${png.toString('base64')}`;
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${width}" height="${height}" href="${image}"/></svg>`;
	const { pixels } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
	return `#${pixels.subarray((y * width + x) * 4, (y * width + x) * 4 + 3).toString('hex')}`;
}

const drawn = (svg: string) => new Resvg(svg, { font: { loadSystemFonts: false } }).render();

it('surfaces keep their colours to the last bit: those of a map have to be those of its legend', async () => {
	const colours = ['#ffffcc', '#fed976', '#feb24c', '#fd8d3c', '#fc4e2a', '#e31a1c', '#800026'];
	const bars = colours.map(
		(fill, i) => `<rect x="${i * 10}" width="10" height="20" fill="${fill}"/>`
	);
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="70" height="20">${bars.join('')}</svg>`;
	const png = await indexedPng(drawn(svg));
	expect(colours.map((_, i) => colourAt(png, 70, 20, i * 10 + 5, 10))).toEqual(colours);
});

it('of more colours than it has room for it keeps the most frequent, the rest are near', async () => {
	const stripes = Array.from(
		{ length: 256 },
		(_, i) => `<rect x="${i}" width="1" height="4" fill="rgb(${i},${255 - i},${(i * 7) % 256})"/>`
	);
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="4"><rect width="300" height="4" fill="#dfe8ec"/>${stripes.join('')}</svg>`;
	const png = await indexedPng(drawn(svg));
	expect(colourAt(png, 300, 4, 280, 2)).toBe('#dfe8ec');
	const [, red = ''] = /^#(..)/.exec(colourAt(png, 300, 4, 200, 2)) ?? [];
	expect(Math.abs(parseInt(red, 16) - 200)).toBeLessThan(24);
});

it('is an indexed picture of eight bits whose rows are whole', async () => {
	const png = await indexedPng(
		drawn(
			'<svg xmlns="http://www.w3.org/2000/svg" width="7" height="3"><rect width="7" height="3" fill="#fff"/></svg>'
		)
	);
	expect(png.readUInt32BE(16)).toBe(7);
	expect(png.readUInt32BE(20)).toBe(3);
	expect([...png.subarray(24, 26)]).toEqual([8, 3]);
	const start = png.indexOf('IDAT');
	const data = png.subarray(start + 4, start + 4 + png.readUInt32BE(start - 4));
	expect(inflateSync(data)).toHaveLength((7 + 1) * 3);
});
