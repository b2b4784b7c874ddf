import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { placeCode } from '../../../src/lib/atlas/literals';
import { sheetColours, luminance } from '../../../src/lib/export/sheet-colours';
import { sheetLayouts, type SheetSize } from '../../../src/lib/export/sheet-layout';
import type { MapSheet } from '../../../src/lib/export/sheet';
import { sheetSvg } from '../../../src/lib/export/sheet-svg';
import { viewSheet } from '../../../src/lib/export/view-sheet';
import { realParts, sheetOf, squaresIn, squaresOfCommunes } from './real-sheet';

const kongChro = placeCode('630');

function svgOf(sheet: MapSheet, size: SheetSize = 'web', transparent = false): string {
	return sheetSvg(sheet, { layout: sheetLayouts[size], fonts: [], transparent });
}

/** What a reader sees of a document: the content of its texts, each in one piece. */
function textsOf(svg: string): string[] {
	const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'" };
	return [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/gsu)].map(([, content = '']) =>
		content
			.replace(/<[^>]*>/gu, '')
			.replaceAll('\u00a0', ' ')
			.replace(/&(#39|\w+);/gu, (_, name: string) => entities[name] ?? '')
	);
}

const sizes = Object.keys(sheetLayouts) as SheetSize[];

describe('the sheet of Gia Lai at the end of 2022', async () => {
	const sheet = await sheetOf('64', 'poor_rate', '2022');

	it.each(sizes)('says as %s what is shown, where, and for how many places', (size) => {
		const texts = textsOf(svgOf(sheet, size));
		expect(texts.join(' ')).toContain('Tỷ lệ hộ nghèo, 2022');
		expect(texts).toContain('Tỉnh Gia Lai · Huyện · 17 / 17 nơi có số liệu');
		expect(texts).toContain('30 – 50 %');
		expect(texts).toContain('không có số liệu');
		expect(texts.join(' ')).toContain('Dữ liệu test · lập ngày 27/11/2026');
	});

	it('colours Kông Chro as its legend says: 39,69 % is between 30 and 50', () => {
		const row = sheet.legend.find(({ label }) => label === '30 – 50\u00a0%');
		const colour = row?.swatch.is === 'colour' ? row.swatch.colour : '';
		expect(colour).toMatch(/^#/);
		expect(svgOf(sheet)).toMatch(
			new RegExp(`fill="${colour}" data-code="630"><title>Huyện Kông Chro: 39,69\u00a0%`, 'u')
		);
	});

	it('names the register, the boundaries and their credit, and the address', () => {
		const texts = textsOf(svgOf(sheet)).join(' ');
		expect(texts).toContain('Đơn vị hành chính trước 1/7/2025 (63 tỉnh)');
		expect(texts).toContain('Ranh giới 2024: tham khảo');
		expect(texts).toContain('?level=district&in=64&by=poor_rate&at=2022');
	});

	it('shows in small where the province lies, with Hoàng Sa and Trường Sa', () => {
		for (const size of sizes)
			expect(textsOf(svgOf(sheet, size))).toEqual(
				expect.arrayContaining(['Hoàng Sa', 'Trường Sa'])
			);
	});

	it('draws a scale bar of a round length', () => {
		expect(textsOf(svgOf(sheet)).some((text) => /^(1|2|5)0* km$/u.test(text))).toBe(true);
	});

	it('has paper under it unless it is to be seen through', () => {
		const paper = `<rect width="1200" height="900" fill="${sheetColours.paper}"/>`;
		expect(svgOf(sheet)).toContain(paper);
		expect(svgOf(sheet, 'web', true)).not.toContain(paper);
	});

	it('asks for nothing from anywhere: no address but names of XML and fragments of its own', () => {
		const svg = svgOf(sheet);
		const asked = [...svg.matchAll(/(?:href|src)=|url\(([^)]*)\)/gu)].map(([, target]) => target);
		expect(asked.every((target) => target?.startsWith('#'))).toBe(true);
	});
});

describe('what a sheet must not hide', () => {
	it('no data is a hatch of its own, on the map and in the legend, also where all have figures', async () => {
		const sheet = await sheetOf('616', 'poor_rate', '2016');
		const svg = svgOf(sheet);
		expect(svg).toContain('<pattern id="no-data"');
		const places = [...svg.matchAll(/fill="url\(#no-data\)" data-code="(\d+)"/gu)];
		expect(places).toHaveLength(5);
		expect(sheet.legend).toContainEqual({
			swatch: { is: 'no-data' },
			label: 'không có số liệu',
			count: '5'
		});
		const whole = await sheetOf('64', 'poor_rate', '2022');
		expect(whole.legend.some(({ swatch }) => swatch.is === 'no-data')).toBe(true);
	});

	it('a contradicted figure has a dashed line and a key', async () => {
		const sheet = await sheetOf('vn', 'gso_multidimensional_rate', '2023');
		const parts = await realParts('64', 'poor_rate', '2022');
		const marked = viewSheet({
			...parts,
			scene: { ...parts.scene, contradicted: new Set([kongChro]) }
		});
		expect(svgOf(marked)).toContain('stroke-dasharray="4 3"');
		expect(marked.legend.some(({ swatch }) => swatch.is === 'contradicted')).toBe(true);
		expect(sheet.legend.some(({ swatch }) => swatch.is === 'contradicted')).toBe(false);
	});

	it('a designation has its hatch, its name, and what it rests on', async () => {
		const sheet = await sheetOf('64', 'poor_rate', '2022', { marks: ['plan_focus'] });
		expect(svgOf(sheet)).toContain('<pattern id="hatch-plan_focus"');
		expect(sheet.legend.map(({ label }) => label)).toContain(
			'Trọng điểm của kế hoạch 2017 · theo kế hoạch'
		);
		expect(sheet.map.places.get(kongChro)?.hatches).toEqual(['plan_focus']);
	});

	it('outlines that are no real boundaries are called so', async () => {
		const parts = await realParts('64', 'poor_rate', '2022');
		const schematic = svgOf(viewSheet({ ...parts, boundaries: 'schematic' }));
		expect(textsOf(schematic).join(' ')).toContain('Ranh giới lược đồ');
		expect(textsOf(svgOf(viewSheet(parts))).join(' ')).not.toContain('Ranh giới lược đồ');
	});

	it('the whole country has both archipelagos by their names, in both languages', async () => {
		for (const size of sizes) {
			const vi = svgOf(await sheetOf('vn', 'gso_multidimensional_rate', '2023'), size);
			expect(textsOf(vi)).toEqual(
				expect.arrayContaining(['Quần đảo Hoàng Sa', 'Quần đảo Trường Sa'])
			);
		}
		const english = { language: 'en' } as const;
		const en = await sheetOf('vn', 'gso_multidimensional_rate', '2023', english);
		const names = textsOf(svgOf(en)).join(' ');
		expect(names).toContain('Hoàng Sa');
		expect(names).toContain('Trường Sa');
	});

	it('says of a survey that it is none of the reviews', async () => {
		const sheet = await sheetOf('vn', 'gso_multidimensional_rate', '2023');
		expect(sheet.notes.join(' ')).toContain('Không so sánh được với kết quả rà soát');
	});
});

describe('all communes of the country at the end of 2016', async () => {
	const parts = await realParts('vn', 'poor_rate', '2016', { outlines: squaresOfCommunes() });
	const codes = parts.outlines.places.features.map(({ properties }) => properties.code);
	const known = codes.filter((code) => parts.scene.values.has(code));
	const contradicted = new Set(known.slice(0, 2));
	const estimated = new Set(known.slice(-3));
	const marked = {
		programme: 'border' as const,
		codes: new Set(known),
		bases: new Set(['legal_list' as const]),
		validity: { validFrom: '', validTo: '' }
	};
	const sheet = viewSheet({
		...parts,
		scene: { ...parts.scene, contradicted, estimated, marks: [marked] },
		chosen: known[0] ?? null
	});
	const svg = svgOf(sheet);
	const paths = [...svg.matchAll(/<path d="([^"]*)" fill="([^"]*)"([^>]*)>/gu)].map(
		([, d = '', fill = '', rest = '']) => ({ fill, rest, outlines: d.split('M').length - 1 })
	);
	const drawn = (isMeant: (path: (typeof paths)[number]) => boolean) =>
		paths.filter(isMeant).reduce((sum, { outlines }) => sum + outlines, 0);

	it('are drawn by a few hundred paths without borders that would cover their colours', () => {
		expect(codes.length).toBeGreaterThan(10_000);
		expect(paths.length).toBeLessThan(400);
		expect(svg).not.toContain(`<g stroke="${sheetColours.placeLine}"`);
	});

	it('have each the class that its figure has', () => {
		expect(known.length).toBeGreaterThan(0);
		for (const { swatch, count } of sheet.legend)
			if (swatch.is === 'colour')
				expect(
					drawn(({ fill }) => fill === swatch.colour),
					swatch.colour
				).toBe(Number(count));
		expect(drawn(({ fill }) => fill === 'url(#no-data)')).toBe(codes.length - known.length);
	});

	it('keep their hatches, their doubts, and the outline of the one that is chosen', () => {
		expect(drawn(({ fill }) => fill === 'url(#hatch-border)')).toBe(known.length);
		expect(drawn(({ fill }) => fill === 'url(#hatch-estimated)')).toBe(estimated.size);
		expect(drawn(({ rest }) => rest.includes('stroke-dasharray="4 3"'))).toBe(contradicted.size);
		expect(drawn(({ rest }) => rest.includes(`stroke="${sheetColours.selected}"`))).toBe(1);
	});
});

describe('a card', () => {
	const longTitle =
		'Tỷ lệ hộ nghèo người dân tộc thiểu số (cuối năm 2021, theo chuẩn mới), chỉ tiêu của kế hoạch, 2021';

	/** Left edge and baseline of each line of a document, by its text. */
	const linesOf = (svg: string) =>
		[...svg.matchAll(/<tspan x="([\d.]+)" y="([\d.]+)">([^<]*)</gu)].map(([, x, y, text = '']) => ({
			x: Number(x),
			y: Number(y),
			text
		}));

	it('keeps its legend above its source under the longest title: its letters get smaller', async () => {
		const parts = await realParts('64', 'poor_rate', '2022');
		const svg = svgOf(viewSheet({ ...parts, title: longTitle }), 'card');
		const lines = linesOf(svg);
		const yOf = (text: string) => lines.find((line) => line.text.startsWith(text))?.y ?? NaN;
		expect(textsOf(svg)).toContain('từ 50 %');
		expect(yOf('từ 50')).toBeLessThan(yOf('Nguồn:'));
		expect(yOf('% hộ dân cư')).toBeGreaterThan(yOf('Tỷ lệ hộ nghèo'));
		expect(Math.max(...lines.map(({ y }) => y))).toBeLessThan(sheetLayouts.card.height);
	});

	it('has the credit of the boundaries where it is seen', async () => {
		const texts = textsOf(svgOf(await sheetOf('64', 'poor_rate', '2022'), 'card')).join(' ');
		expect(texts).toContain('thanglequoc/vietnamese-provinces-database (MIT)');
		expect(texts).toContain('Đơn vị hành chính trước 1/7/2025 (63 tỉnh)');
	});

	it('of one place has its figure, larger than anything else, and the outline of the place', async () => {
		const parts = await realParts('64', 'poor_rate', '2022');
		const headline = { figure: '39,69\u00a0%', words: 'Tỷ lệ hộ nghèo, 2022' };
		const svg = svgOf(viewSheet({ ...parts, headline, chosen: kongChro }), 'card');
		const sizes = [...svg.matchAll(/font-size="([\d.]+)"[^>]*>(.*?)<\/text>/gu)]
			.map(([, size, content = '']) => ({ size: Number(size), content }))
			.sort((a, b) => b.size - a.size);
		expect(sizes[0]?.content).toContain('39,69');
		expect(svg).toContain(`stroke="${sheetColours.selected}" stroke-width="2.5"`);
	});

	it('draws no land beyond its edges', async () => {
		const parts = await realParts('64', 'poor_rate', '2022');
		const ring = [
			[60, -20],
			[60, 60],
			[150, 60],
			[150, -20],
			[60, -20]
		];
		const land = {
			type: 'FeatureCollection' as const,
			features: [
				{
					type: 'Feature' as const,
					properties: {},
					geometry: { type: 'Polygon' as const, coordinates: [ring] }
				}
			]
		};
		const svg = svgOf(viewSheet({ ...parts, land }), 'card');
		const [, d = '', x, y] =
			/<path d="([^"]*)" fill="[^"]*" class="land" transform="translate\(([\d.-]+) ([\d.-]+)\)"/u.exec(
				svg
			) ?? [];
		const corners = [...d.matchAll(/([\d.-]+),([\d.-]+)/gu)].map(([, across, down]) => [
			Number(across) + Number(x),
			Number(down) + Number(y)
		]);
		expect(corners.length).toBeGreaterThan(3);
		for (const [across = NaN, down = NaN] of corners) {
			expect(across).toBeGreaterThanOrEqual(519.9);
			expect(across).toBeLessThanOrEqual(1200.1);
			expect(down).toBeGreaterThanOrEqual(-0.1);
			expect(down).toBeLessThanOrEqual(630.1);
		}
	});
});

describe('texts of others', () => {
	const evil = `</text><script>alert("1")</script> & 'tên'`;

	it('are shown as text wherever they stand: title, place, source', async () => {
		const parts = await realParts('64', 'poor_rate', '2022', { outlines: squaresIn('64', 2) });
		const [source] = parts.sources;
		if (!source) throw new Error('no source');
		const sheet = viewSheet({
			...parts,
			title: evil,
			scope: evil,
			nameOf: () => evil,
			shortNameOf: () => evil,
			wordsOf: () => evil,
			sources: [{ ...source, title: { vi: evil, en: evil } }],
			address: `https://atlas.example/?in=${evil}`
		});
		for (const size of sizes) {
			const svg = svgOf(sheet, size);
			expect(svg).not.toContain('<script');
			expect(textsOf(svg).join(' ').replaceAll(/\s+/gu, ' ')).toContain(
				'<script>alert("1")</script>'
			);
		}
	});

	it('lose only characters that no XML may have', async () => {
		const parts = await realParts('64', 'poor_rate', '2022');
		const svg = svgOf(viewSheet({ ...parts, title: 'a\u0000\u0008b\uFFFF' }));
		expect(textsOf(svg)).toContain('ab');
	});
});

describe('in black and white', () => {
	it('each class of a rate is darker than the one below it', async () => {
		const { legend } = await sheetOf('64', 'poor_rate', '2022');
		const greys = legend.flatMap(({ swatch }) =>
			swatch.is === 'colour' ? [luminance(swatch.colour)] : []
		);
		expect(greys).toHaveLength(7);
		for (const [i, grey] of greys.slice(1).entries()) expect(grey).toBeLessThan(greys[i] ?? 0);
	});

	it('classes at or under 0 of a map with two ramps are hatched, on the map and in the legend', async () => {
		const { legend, map } = await sheetOf('64', 'poor_rate', '2023', { kind: 'gap' });
		const hatched = legend.filter(
			({ swatch }) => swatch.is === 'colour' && swatch.hatch === 'below-zero'
		);
		expect(hatched.length).toBeGreaterThan(0);
		expect(hatched.length).toBeLessThan(legend.length - 1);
		expect(map.hatches.has('below-zero')).toBe(true);
	});

	it('letters on a place stand out from its colour', async () => {
		const { map } = await sheetOf('64', 'poor_rate', '2022');
		expect(map.places.get(kongChro)?.label).toEqual(['Kông Chro', '39,69\u00a0%']);
	});
});

it('the colours of a sheet are those of the light page', () => {
	const tokens = readFileSync('src/tokens.css', 'utf8').split('@media')[0] ?? '';
	const token = (name: string) => new RegExp(`--${name}: ([^;]+);`).exec(tokens)?.[1];
	for (const [name, colour] of Object.entries(sheetColours)) {
		const kebab = name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
		// What is seen through on the page is whole on paper.
		if (name === 'paper' || name === 'markCasing' || name === 'labelHalo') continue;
		const own = ['ink', 'rule'].some((lead) => kebab.startsWith(lead));
		expect(token(own ? kebab : `map-${kebab}`), name).toBe(colour);
	}
});
