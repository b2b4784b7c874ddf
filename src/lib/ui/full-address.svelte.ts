import { onMount } from 'svelte';
import { page } from '$app/state';

/** What stands for the origin while the site is built without `SITE_URL`. */
const unknownOrigin = 'http://sveltekit-prerender';

/**
 * The address of the page, for citations: complete in a browser or where the build was told it, else
 * from the root. Call it while a component is made.
 */
export function useFullAddress(): () => string {
	let origin = $state(page.url.origin === unknownOrigin ? '' : page.url.origin);
	onMount(() => {
		origin = location.origin;
	});
	return () => `${origin}${page.url.pathname}`;
}
