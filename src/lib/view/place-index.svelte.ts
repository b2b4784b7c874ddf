import { parsePlaceList } from '../atlas/parse-place-list';
import { unpackPlaces, type PlaceIndex } from '../atlas/place-index';
import { inSlices } from './in-slices';

/** The list of all places, fetched when somebody searches. */
export class LazyPlaceIndex {
	index: PlaceIndex | null = $state.raw(null);
	failed = $state(false);
	#loading: Promise<void> | null = null;

	constructor(private readonly url: string) {}

	/** Fetches the list unless it is there or on its way; a failure shows in `failed`. */
	load(): Promise<void> {
		return (this.#loading ??= this.#fetch());
	}

	async #fetch(): Promise<void> {
		this.failed = false;
		try {
			const response = await fetch(this.url);
			if (!response.ok) throw new Error(`${this.url}: ${response.status} ${response.statusText}`);
			const content: unknown = await response.json();
			this.index = await inSlices(unpackPlaces(parsePlaceList(content)));
		} catch (error) {
			console.error(error);
			this.failed = true;
			this.#loading = null;
		}
	}
}
