import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { problemText } from './build-data/problem';
import { redirectPage } from './build-redirects/redirect-page';
import { readRedirects, redirectProblems, redirectRules } from './build-redirects/redirects';

/** Puts a page at each address that has changed, by `data/redirects.csv`, into the built site. */
const site = 'build';

const pages = new Set(
	readdirSync(site, { recursive: true, withFileTypes: true })
		.filter(({ name }) => name === 'index.html')
		.map(({ parentPath }) => relative(site, parentPath).split(sep).filter(Boolean))
		.map((steps) => `/${steps.map((step) => `${step}/`).join('')}`)
);
const redirects = readRedirects(readFileSync('data/redirects.csv', 'utf8'));
const problems = redirectProblems(redirects, pages);
if (problems.length > 0) {
	for (const problem of problems) console.error(problemText(problem));
	process.exit(1);
}
for (const redirect of redirects) {
	const folder = join(site, redirect.from);
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, 'index.html'), redirectPage(redirect));
}
if (redirects.length > 0)
	writeFileSync(join(site, '_redirects'), redirectRules(redirects, process.env['BASE_PATH'] ?? ''));
console.log(`${redirects.length} redirects`);
