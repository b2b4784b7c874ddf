import { profiledPlaces } from '$lib/server/profiled-places';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () =>
	profiledPlaces().flatMap(({ set, code }) =>
		[undefined, 'en'].map((lang) => ({ ...(lang ? { lang } : {}), vintage: set, code }))
	);
