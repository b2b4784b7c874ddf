/** How colours look to readers who see colours differently, and how far two of them lie apart. */

type Triple = readonly [number, number, number];

/**
 * Simulations for full severity in linear light: Machado, Oliveira and Fernandes, “A Physiologically-based
 * Model for Simulation of Color Vision Deficiency”, IEEE TVCG 15 (2009), table 1.
 */
export const sight = {
	usual: [
		[1, 0, 0],
		[0, 1, 0],
		[0, 0, 1]
	],
	protanopia: [
		[0.152286, 1.052583, -0.204868],
		[0.114503, 0.786281, 0.099216],
		[-0.003882, -0.048116, 1.051998]
	],
	deuteranopia: [
		[0.367322, 0.860646, -0.227968],
		[0.280085, 0.672501, 0.047413],
		[-0.01182, 0.04294, 0.968881]
	],
	tritanopia: [
		[1.255528, -0.076749, -0.178779],
		[-0.078411, 0.930809, 0.147602],
		[0.004733, 0.691367, 0.3039]
	]
} as const satisfies Record<string, readonly [Triple, Triple, Triple]>;

function linear(hex: string, at: number): number {
	const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
	return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

/** A colour `#rrggbb` as CIE L*a*b* (D65), as it looks to a kind of sight. */
export function labOf(hex: string, kind: keyof typeof sight = 'usual'): Triple {
	const light = [linear(hex, 1), linear(hex, 3), linear(hex, 5)] as const;
	const seen = ([a, b, c]: Triple) =>
		Math.min(1, Math.max(0, a * light[0] + b * light[1] + c * light[2]));
	const [red, green, blue] = [
		seen(sight[kind][0]),
		seen(sight[kind][1]),
		seen(sight[kind][2])
	] as const;
	const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
	const x = f((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047);
	const y = f(0.2126729 * red + 0.7151522 * green + 0.072175 * blue);
	const z = f((0.0193339 * red + 0.119192 * green + 0.9503041 * blue) / 1.08883);
	return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Difference of two colours by CIEDE2000 (Sharma, Wu and Dalal 2005). */
export function ciede2000([l1, a1, b1]: Triple, [l2, a2, b2]: Triple): number {
	const seventh = (chroma: number) => Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7));
	const stretch = 1.5 - 0.5 * seventh((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2);
	const [p1, p2] = [a1 * stretch, a2 * stretch];
	const [c1, c2] = [Math.hypot(p1, b1), Math.hypot(p2, b2)];
	const hue = (a: number, b: number) => ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360;
	const [h1, h2] = [hue(p1, b1), hue(p2, b2)];
	const grey = c1 * c2 === 0;
	const turn = grey ? 0 : ((h2 - h1 + 540) % 360) - 180;
	const meanHue = grey ? h1 + h2 : (h1 + turn / 2 + 360) % 360;
	const lightness = (l1 + l2) / 2;
	const chroma = (c1 + c2) / 2;
	const t =
		1 -
		0.17 * Math.cos(radians(meanHue - 30)) +
		0.24 * Math.cos(radians(2 * meanHue)) +
		0.32 * Math.cos(radians(3 * meanHue + 6)) -
		0.2 * Math.cos(radians(4 * meanHue - 63));
	const dL =
		(l2 - l1) / (1 + (0.015 * (lightness - 50) ** 2) / Math.sqrt(20 + (lightness - 50) ** 2));
	const dC = (c2 - c1) / (1 + 0.045 * chroma);
	const dH = (2 * Math.sqrt(c1 * c2) * Math.sin(radians(turn / 2))) / (1 + 0.015 * chroma * t);
	const rotation =
		-2 * seventh(chroma) * Math.sin(radians(60 * Math.exp(-(((meanHue - 275) / 25) ** 2))));
	return Math.sqrt(dL ** 2 + dC ** 2 + dH ** 2 + rotation * dC * dH);
}
