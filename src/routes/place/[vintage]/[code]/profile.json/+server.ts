import { error, json } from '@sveltejs/kit';
import * as v from 'valibot';
import type { FirstView } from '$lib/atlas/first-view';
import { boundarySetSchema, placeCodeSchema } from '$lib/atlas/parse';
import { placeProfile, type ProfilePage } from '$lib/atlas/place-profile';
import { locatorPoint } from '$lib/geo/locator-point';
import { readBuilt } from '$lib/server/built-files';
import { profileEvidence } from '$lib/server/profile-evidence';
import { profiledPlaces } from '$lib/server/profiled-places';
import { registerOfSet } from '$lib/server/tables';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

const addressSchema = v.object({ vintage: boundarySetSchema, code: placeCodeSchema });

/** What the page of a place shows, for the pages that are made at build time. */
export const GET: RequestHandler = ({ params }) => {
	const address = v.safeParse(addressSchema, params);
	const place = address.success
		? registerOfSet(address.output.vintage).get(address.output.code)
		: undefined;
	if (!place) error(404);
	return json({
		profile: placeProfile(profileEvidence(place)),
		dataVersion: readBuilt<FirstView>('data/first-view.json').dataVersion,
		locator: locatorPoint(place.centre)
	} satisfies ProfilePage);
};

export const entries: EntryGenerator = () =>
	profiledPlaces().map(({ set, code }) => ({ vintage: set, code }));
