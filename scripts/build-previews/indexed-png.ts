import { crc32, deflate } from 'node:zlib';
import { promisify } from 'node:util';

/** A picture as its rasteriser gives it: red, green, blue and alpha of each pixel, all of them opaque. */
export interface Pixels {
	readonly width: number;
	readonly height: number;
	readonly pixels: Uint8Array;
}

/** A map has few colours; what else there is are the soft edges of letters and lines. */
const mostColours = 128;
const packed = promisify(deflate);
const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function chunk(type: string, data: Uint8Array): Buffer {
	const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	const length = Buffer.alloc(4);
	length.writeUInt32BE(data.length);
	const check = Buffer.alloc(4);
	check.writeUInt32BE(crc32(body));
	return Buffer.concat([length, body, check]);
}

/** Number of kinds of colours: five bits of each channel. */
const kinds = 1 << 15;

/** The kind of a colour `0x..bbggrr`: colours of one kind cannot be told apart in a soft edge. */
function kindOf(colour: number): number {
	return ((colour >> 3) & 31) | ((colour >> 6) & 0x3e0) | ((colour >> 9) & 0x7c00);
}

/** The most frequent colours, and the index of the nearest of them for each kind of colour there is. */
function paletteOf(colours: Int32Array): { palette: number[]; indexOf: Uint8Array } {
	const counts = new Uint32Array(kinds);
	const longest = new Uint32Array(kinds);
	const shown = new Int32Array(kinds);
	// Most pixels have the colour of the one before: a run is counted at its end.
	let start = 0;
	for (let i = 1; i <= colours.length; i += 1) {
		const colour = colours[start] ?? 0;
		if (colours[i] === colour) continue;
		const kind = kindOf(colour);
		const run = i - start;
		counts[kind] = (counts[kind] ?? 0) + run;
		// A kind is shown by the colour of its longest run: that of a surface, not of an edge.
		if (run > (longest[kind] ?? 0)) {
			longest[kind] = run;
			shown[kind] = colour;
		}
		start = i;
	}
	const found: number[] = [];
	for (let kind = 0; kind < kinds; kind += 1) if (counts[kind]) found.push(kind);
	found.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0));
	const palette = found.slice(0, mostColours).map((kind) => shown[kind] ?? 0);
	const indexOf = new Uint8Array(kinds);
	for (const kind of found) indexOf[kind] = nearestIn(palette, shown[kind] ?? 0);
	return { palette, indexOf };
}

/** Index of the colour of a palette that differs least from a colour. */
function nearestIn(palette: readonly number[], colour: number): number {
	let nearest = 0;
	let least = Infinity;
	for (let index = 0; index < palette.length; index += 1) {
		const each = palette[index] ?? 0;
		const red = (each & 255) - (colour & 255);
		const green = ((each >> 8) & 255) - ((colour >> 8) & 255);
		const blue = ((each >> 16) & 255) - ((colour >> 16) & 255);
		const difference = red * red + 2 * green * green + blue * blue;
		if (difference < least) {
			least = difference;
			nearest = index;
		}
	}
	return nearest;
}

/**
 * An opaque picture as a PNG of at most 128 colours: a third of the bytes of one with all colours, which
 * the rasteriser would write.
 */
export async function indexedPng({ width, height, pixels }: Pixels): Promise<Buffer> {
	const colours = new Int32Array(pixels.buffer, pixels.byteOffset, width * height);
	const { palette, indexOf } = paletteOf(colours);
	// Each row begins with the kind of its filter: none, the best for indices.
	const rows = Buffer.alloc((width + 1) * height);
	let at = 0;
	for (let i = 0; i < colours.length; i += 1) {
		if (i % width === 0) at += 1;
		rows[at] = indexOf[kindOf(colours[i] ?? 0)] ?? 0;
		at += 1;
	}
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	header.set([8, 3, 0, 0, 0], 8);
	const table = palette.flatMap((colour) => [
		colour & 255,
		(colour >> 8) & 255,
		(colour >> 16) & 255
	]);
	return Buffer.concat([
		signature,
		chunk('IHDR', header),
		chunk('PLTE', Buffer.from(table)),
		chunk('IDAT', await packed(rows, { level: 6 })),
		chunk('IEND', Buffer.alloc(0))
	]);
}
