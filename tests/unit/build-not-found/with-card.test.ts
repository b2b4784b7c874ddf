import { describe, expect, it } from 'vitest';
import { withCard } from '../../../scripts/build-not-found/with-card';

const page = '<body><div style="display: contents"><script>start()</script></div></body>';

describe('the page for addresses without one', () => {
	it('leads to the atlas in both languages, before its scripts', () => {
		const made = withCard(page, '/atlas');
		expect(made).toContain('<p lang="vi">');
		expect(made).toContain('href="/atlas/"');
		expect(made).toContain('href="/atlas/en/"');
		expect(made.indexOf('href="/atlas/"')).toBeLessThan(made.indexOf('start()'));
	});

	it('is not made from a page that has no place for it', () => {
		expect(() => withCard('<body></body>', '')).toThrow(/no place/);
	});
});
