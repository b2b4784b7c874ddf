import type { FeatureCollection, Geometry } from 'geojson';
import type { BoundaryFiles } from '../geo/boundary-files';
import type { ScopeOutlines } from '../geo/outlines-of-view';
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
	#files: BoundaryFiles | null = null;
	/** Whether the map draws tiles; one of SVG does not. */
	#tiles = true;

	/** `address` turns a path under `/boundaries/` into a URL of the site. */
	constructor(private readonly address: (path: string) => string) {}

	/** Loads what the view needs. Resolves to `unknown-scope` where its district does not exist. */
	async load(view: View): Promise<'done' | 'unknown-scope'> {
		const key = keyOf(view);
		if (key === this.#asked && this.state.status !== 'failed') return 'done';
		this.#asked = key;
		try {
			// The prerendered map needs none of this.
			const [{ boundaryFiles }, { outlinesOf }] = await Promise.all([
				import('../geo/boundary-files'),
				import('../geo/outlines-of-view')
			]);
			this.#files ??= boundaryFiles(this.address);
			if (!this.land) void this.#loadLand(this.#files);
			const outlines = await outlinesOf(this.#files, view.bounds, view.level, view.in, {
				tiles: this.#tiles
			});
			if (this.#asked !== key) return 'done';
			if (outlines === 'unknown-scope') return outlines;
			this.state = { status: 'ready', key, outlines };
		} catch {
			if (this.#asked === key) this.state = { status: 'failed' };
		}
		return 'done';
	}

	/** From now on outlines come whole, for a map that cannot draw tiles; what was asked last comes again. */
	async withoutTiles(view: View): Promise<void> {
		this.#tiles = false;
		this.#asked = '';
		await this.load(view);
	}

	/** The outlines of exactly this view, or null while they are on their way. */
	of(view: View): ScopeOutlines | null {
		return this.state.status === 'ready' && this.state.key === keyOf(view)
			? this.state.outlines
			: null;
	}

	/** Without the land around it the map still says what it has to say. */
	async #loadLand(files: BoundaryFiles): Promise<void> {
		this.land = await files.land().catch(() => null);
	}
}
