import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { previewTags, type Preview } from '../../../src/lib/server/preview-tags';

const preview: Preview = {
	language: 'en',
	siteName: 'Atlas Giảm Nghèo',
	title: 'Kông Chro District: "poor" & <near-poor>',
	description: 'Each number with its source.',
	path: 'en/place/2024/630/',
	card: 'cards/vi/place/2024/630.png',
	oembed: 'oembed/en/place/2024/630.json'
};

/** Value of an element of the head by the attribute that names it. */
function contentOf(tags: string, name: string): string | undefined {
	return new RegExp(`"${name}" content="([^"]*)"`).exec(tags)?.[1];
}

afterEach(() => vi.unstubAllEnvs());

describe('of a site that knows where it will stand', () => {
	beforeEach(() => {
		vi.stubEnv('SITE_URL', 'https://example.org/atlas');
		vi.stubEnv('BASE_PATH', '/atlas');
	});

	it('every address is complete, and the card has its size and a text in its place', () => {
		const tags = previewTags(preview);
		expect(contentOf(tags, 'og:url')).toBe('https://example.org/atlas/en/place/2024/630/');
		expect(tags).toContain(
			'<link rel="canonical" href="https://example.org/atlas/en/place/2024/630/">'
		);
		expect(contentOf(tags, 'og:image')).toBe(
			'https://example.org/atlas/cards/vi/place/2024/630.png'
		);
		expect([contentOf(tags, 'og:image:width'), contentOf(tags, 'og:image:height')]).toEqual([
			'1200',
			'630'
		]);
		expect(contentOf(tags, 'twitter:card')).toBe('summary_large_image');
		expect([contentOf(tags, 'og:locale'), contentOf(tags, 'og:locale:alternate')]).toEqual([
			'en_US',
			'vi_VN'
		]);
	});

	it('leads to the oEmbed document of the page', () => {
		expect(previewTags(preview)).toContain(
			'<link rel="alternate" type="application/json+oembed" href="https://example.org/atlas/oembed/en/place/2024/630.json"'
		);
	});
});

it('a title cannot be markup', () => {
	const tags = previewTags(preview);
	expect(contentOf(tags, 'og:title')).toBe(
		'Kông Chro District: &quot;poor&quot; &amp; &lt;near-poor&gt;'
	);
	expect(tags).not.toContain('<near-poor>');
});

it('a site that does not know its address promises no oEmbed and names no address of its pages', () => {
	vi.stubEnv('SITE_URL', '');
	const tags = previewTags(preview);
	expect(contentOf(tags, 'og:image')).toBe('/cards/vi/place/2024/630.png');
	expect(tags).not.toContain('oembed');
	expect(tags).not.toContain('og:url');
	expect(tags).not.toContain('canonical');
});

it('without outlines there is no card, and none is promised', () => {
	const tags = previewTags({ ...preview, card: null });
	expect(tags).not.toContain('image');
	expect(tags).not.toContain('twitter');
});
