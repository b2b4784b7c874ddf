import { readFileSync } from 'node:fs';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types';
import { hasProfile } from '$lib/atlas/has-profile';
import { boundarySetSchema } from '$lib/atlas/parse';
import type { FirstView } from '$lib/atlas/first-view';
import { placeProfile } from '$lib/server/place-profile';
import { factsOf, registerPlaces } from '$lib/server/tables';
import * as v from 'valibot';

function firstView(): FirstView {
	return JSON.parse(readFileSync('static/data/first-view.json', 'utf8')) as FirstView;
}

export const load: PageServerLoad = ({ params }) => {
	const set = v.safeParse(boundarySetSchema, params.vintage);
	const place = set.success ? registerPlaces().get(`${set.output}/${params.code}`) : undefined;
	if (!place) error(404);
	return { profile: placeProfile(place), dataVersion: firstView().dataVersion };
};

/** Every province, and every place that a document or a list speaks of. */
export const entries: EntryGenerator = () =>
	[...registerPlaces().values()]
		.filter((place) => {
			if (place.level === 'country' || place.level === 'region') return false;
			return hasProfile(place.code, factsOf(`${place.set}/${place.code}`));
		})
		.flatMap(({ set, code }) =>
			[undefined, 'en'].map((lang) => ({ ...(lang ? { lang } : {}), vintage: set, code }))
		);
