import { describe, expect, it } from 'vitest';
import { addressOf, siteAddress } from '../../../src/lib/server/site-address';

describe('where the site will stand', () => {
	it('is what SITE_URL says, without slashes at its end', () => {
		expect(siteAddress({ SITE_URL: 'https://example.org/atlas//' })).toBe(
			'https://example.org/atlas'
		);
		expect(siteAddress({ SITE_URL: 'http://localhost:4319' })).toBe('http://localhost:4319');
	});

	it('is not known without it: addresses are then from the root, in the folder of BASE_PATH', () => {
		expect(siteAddress({})).toBe('');
		expect(addressOf('cards/a.png', {})).toBe('/cards/a.png');
		expect(addressOf('cards/a.png', { BASE_PATH: '/atlas' })).toBe('/atlas/cards/a.png');
		expect(
			addressOf('cards/a.png', { BASE_PATH: '/atlas', SITE_URL: 'https://example.org/atlas' })
		).toBe('https://example.org/atlas/cards/a.png');
	});

	it.each([
		['example.org', 'is not an address'],
		['ftp://example.org', 'is not one of the web'],
		['https://example.org/?lang=en', 'has more than an origin and a folder']
	])('stops the build where it is %s', (SITE_URL, why) => {
		expect(() => siteAddress({ SITE_URL })).toThrow(`SITE_URL "${SITE_URL}" ${why}`);
	});

	it('lies in the folder that the site is built for', () => {
		expect(() => siteAddress({ SITE_URL: 'https://example.org', BASE_PATH: '/atlas' })).toThrow(
			'is not in the folder of BASE_PATH "/atlas"'
		);
	});
});
