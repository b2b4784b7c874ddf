/** What the build is told of where the site will stand. */
interface SiteEnvironment {
	readonly SITE_URL?: string | undefined;
	readonly BASE_PATH?: string | undefined;
}

/**
 * The address at which the site will stand, without a slash at its end; empty where the build has not been
 * told. Throws where `SITE_URL` is no such address, or lies in another folder than `BASE_PATH` says.
 */
export function siteAddress({ SITE_URL, BASE_PATH }: SiteEnvironment = process.env): string {
	if (!SITE_URL) return '';
	const wrong = (why: string) =>
		new Error(`SITE_URL "${SITE_URL}" ${why}; it is written like https://example.org/atlas`);
	if (!URL.canParse(SITE_URL)) throw wrong('is not an address');
	const { protocol, origin, pathname, search, hash, username } = new URL(SITE_URL);
	if (protocol !== 'https:' && protocol !== 'http:') throw wrong('is not one of the web');
	if (search || hash || username) throw wrong('has more than an origin and a folder');
	const folder = pathname.replace(/\/+$/, '');
	if (BASE_PATH && BASE_PATH !== folder)
		throw wrong(`is not in the folder of BASE_PATH "${BASE_PATH}"`);
	return `${origin}${folder}`;
}

/** Address of a path of the site: complete where the build knows where it will stand, else from the root. */
export function addressOf(path: string, environment: SiteEnvironment = process.env): string {
	return `${siteAddress(environment) || (environment.BASE_PATH ?? '')}/${path}`;
}
