import { escapeMarkup } from '../../src/lib/atlas/escape-markup';
import { addressOf } from '../../src/lib/server/site-address';
import type { Redirect } from './redirects';

const moved = { vi: 'Trang này nay ở địa chỉ', en: 'This page is now at' } as const;

/**
 * The page at an address that has changed, for hosts that know no redirects: it goes on to the new one with the
 * query and the fragment that it was asked with; without scripts it goes on without them.
 */
export function redirectPage({ from, to }: Redirect): string {
	const language = from.startsWith('/en/') ? 'en' : 'vi';
	// Relative, so that it holds in any folder that the site may stand in.
	const target = `${'../'.repeat(from.split('/').length - 2) || './'}${to.slice(1)}`;
	const link = escapeMarkup(target);
	const script = JSON.stringify(target).replaceAll('<', '\\u003c');
	return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${moved[language]} ${escapeMarkup(to)}</title>
<link rel="canonical" href="${escapeMarkup(addressOf(to.slice(1)))}">
<script>
const to = new URL(${script}, location.href);
for (const [name, value] of new URLSearchParams(location.search)) to.searchParams.set(name, value);
to.hash = location.hash;
location.replace(to);
</script>
<noscript><meta http-equiv="refresh" content="0; url=${link}"></noscript>
</head>
<body>
<p>${moved[language]} <a href="${link}">${escapeMarkup(to)}</a></p>
</body>
</html>
`;
}
