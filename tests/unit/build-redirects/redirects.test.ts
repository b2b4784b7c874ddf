import { describe, expect, it } from 'vitest';
import { problemText } from '../../../scripts/build-data/problem';
import { redirectPage } from '../../../scripts/build-redirects/redirect-page';
import {
	readRedirects,
	redirectProblems,
	redirectRules
} from '../../../scripts/build-redirects/redirects';

const head = 'from,to,since,reason\n';
const pages = new Set(['/', '/plan/', '/data/ledger/', '/en/data/ledger/', '/place/2024/64/']);
const moved = `${head}/so-doi-chieu/,/data/ledger/,2026-12-01,the ledger went to the data\n`;

const problemsOf = (rows: string) =>
	redirectProblems(readRedirects(head + rows), pages).map(problemText);

describe('the list of addresses that have changed', () => {
	it('leads from an address without a page to one that has one', () => {
		expect(redirectProblems(readRedirects(moved), pages)).toEqual([]);
		expect(readRedirects(moved)[0]).toMatchObject({ from: '/so-doi-chieu/', line: 2 });
	});

	it.each([
		['/plan/,/data/ledger/,2026-12-01,why', 'from "/plan/" still has a page'],
		['/old/,/data/ledgr/,2026-12-01,why', 'to "/data/ledgr/" has no page · nearest: /data/ledger/'],
		['/old,/plan/,2026-12-01,why', 'from "/old" is not a path that begins and ends with "/"'],
		['//evil.example/,/plan/,2026-12-01,why', 'from "//evil.example/" is not a path'],
		['/old/,/plan/,soon,why', 'since "soon" is not an ISO date'],
		['/old/,/plan/,2026-12-01,', 'reason is empty']
	])('%s is refused', (row, why) => {
		expect(problemsOf(`${row}\n`).join('\n')).toContain(`data/redirects.csv:2 · ${why}`);
	});

	it('has no chain, no loop and no address twice', () => {
		const chain = '/a/,/b/,2026-12-01,why\n/b/,/plan/,2026-12-01,why\n';
		expect(problemsOf(chain)).toEqual(['data/redirects.csv:2 · to "/b/" is itself redirected']);
		expect(problemsOf('/a/,/a/,2026-12-01,why\n')).toEqual([
			'data/redirects.csv:2 · to "/a/" is itself redirected'
		]);
		const twice = '/a/,/plan/,2026-12-01,why\n/a/,/,2026-12-01,why\n';
		expect(problemsOf(twice)).toEqual([
			'data/redirects.csv:3 · from "/a/" has been redirected before'
		]);
	});

	it('may add a query to its target', () => {
		expect(problemsOf('/gia-lai/,/plan/?in=64,2026-12-01,why\n')).toEqual([]);
	});
});

describe('what stands at the old address', () => {
	const [redirect] = readRedirects(
		`${head}/en/old/ledger/,/en/data/ledger/?level=district&in=64,2026-12-01,why\n`
	);
	if (!redirect) throw new Error('no redirect');
	const page = redirectPage(redirect);

	it('is a link that can be read and followed without scripts, and a refresh', () => {
		const link = '../../../en/data/ledger/?level=district&amp;in=64';
		expect(page).toContain(`<a href="${link}">/en/data/ledger/?level=district&amp;in=64</a>`);
		expect(page).toContain(`<noscript><meta http-equiv="refresh" content="0; url=${link}">`);
		expect(page).toContain('<html lang="en">');
		expect(page).toContain('This page is now at');
	});

	it('goes on with the query and the fragment it was asked with, and leaves no step to go back to', () => {
		const [, script = ''] = /<script>([^]*?)<\/script>/u.exec(page) ?? [];
		const gone: string[] = [];
		const location = {
			href: 'https://example.org/atlas/en/old/ledger/?at=2022#64',
			search: '?at=2022',
			hash: '#64',
			replace: (to: URL) => gone.push(to.href)
		};
		// The script of the page itself, with the address that a reader has come to.
		new Function('location', script)(location);
		expect(gone).toEqual([
			'https://example.org/atlas/en/data/ledger/?level=district&in=64&at=2022#64'
		]);
	});

	it('is a rule as well, for hosts that read one', () => {
		expect(redirectRules(readRedirects(moved), '/atlas')).toBe(
			'/atlas/so-doi-chieu/ /atlas/data/ledger/ 301\n'
		);
	});
});
