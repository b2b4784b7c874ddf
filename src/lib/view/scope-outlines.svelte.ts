import type { FeatureCollection, Geometry } from 'geojson';
import type { BoundaryFiles } from '../geo/boundary-files';
import { outlinesOf, UnknownScopeError, type ScopeOutlines } from '../geo/outlines-of-view';
import type { View } from './view';

/** Where the outlines of the page stand. */
export type OutlinesState =
	| { readonly status: 'loading' }
	| { readonly status: 'ready'; readonly key: string; readonly outlines: ScopeOutlines }
	| { readonly status: 'failed' };

function keyOf(view: View): string {
	return [view.bounds, view.level, view.in].join('/');
}

/** Outlines of the view's scope; what was asked last wins. */
export class LazyOutlines {
	state: OutlinesState = $state.raw({ status: 'loading' });
	land: FeatureCollection<Geometry> | null = $state.raw(null);
	#asked = '';

	constructor(private readonly files: BoundaryFiles) {}

	/** Loads what the view needs. Resolves to `unknown-scope` where its district does not exist. */
	async load(view: View): Promise<'done' | 'unknown-scope'> {
		const key = keyOf(view);
		if (key === this.#asked && this.state.status !== 'failed') return 'done';
		this.#asked = key;
		if (!this.land) void this.#loadLand();
		try {
			const outlines = await outlinesOf(this.files, view.bounds, view.level, view.in);
			if (this.#asked === key) this.state = { status: 'ready', key, outlines };
		} catch (error) {
			if (this.#asked !== key) return 'done';
			if (error instanceof UnknownScopeError) return 'unknown-scope';
			this.state = { status: 'failed' };
		}
		return 'done';
	}

	/** The outlines of exactly this view, or null while they are on their way. */
	of(view: View): ScopeOutlines | null {
		return this.state.status === 'ready' && this.state.key === keyOf(view)
			? this.state.outlines
			: null;
	}

	/** Without the land around it the map still says what it has to say. */
	async #loadLand(): Promise<void> {
		this.land = await this.files.land().catch(() => null);
	}
}
