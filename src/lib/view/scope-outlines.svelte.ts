import type { FeatureCollection, Geometry } from 'geojson';
import type { BoundarySet } from '../atlas/types';
import type { BoundaryFiles, Islands } from '../geo/boundary-files';
import type { OwnLayout } from '../geo/cartogram/outlines';
import type { ScopeOutlines } from '../geo/outlines-of-view';
import type { View } from './view';

/** Where the outlines of the page stand. */
export type OutlinesState =
	| { readonly status: 'loading' }
	| { readonly status: 'ready'; readonly key: string; readonly outlines: ScopeOutlines }
	| { readonly status: 'failed' };

function keyOf(view: View): string {
	return [view.bounds, view.level, view.in, view.view === 'cartogram' ? 'hex' : ''].join('/');
}

/** Outlines of the view's scope; what was asked last wins. */
export class LazyOutlines {
	state: OutlinesState = $state.raw({ status: 'loading' });
	land: FeatureCollection<Geometry> | null = $state.raw(null);
	#asked = '';
	#files: BoundaryFiles | null = null;
	/** Whether the map draws tiles; one of SVG does not. */
	#tiles = true;
	/** Layouts that the reader has opened, by view. They stay in the browser and out of the address. */
	readonly #own = new Map<string, OwnLayout>();

	/** `address` turns a path under `/boundaries/` into a URL of the site. */
	constructor(private readonly address: (path: string) => string) {}

	/** Loads what the view needs. Resolves to `unknown-scope` where its district does not exist. */
	async load(view: View): Promise<'done' | 'unknown-scope'> {
		const key = keyOf(view);
		if (key === this.#asked && this.state.status !== 'failed') return 'done';
		this.#asked = key;
		try {
			const [files, outlinesFrom] = await Promise.all([
				this.#loadFiles(),
				this.#outlinesFrom(view)
			]);
			if (!this.land) void this.#loadLand(files);
			const outlines = await outlinesFrom(files);
			if (this.#asked !== key) return 'done';
			if (outlines === 'unknown-scope') return outlines;
			this.state = { status: 'ready', key, outlines };
		} catch {
			if (this.#asked === key) this.state = { status: 'failed' };
		}
		return 'done';
	}

	/** The prerendered map needs none of this. */
	async #loadFiles(): Promise<BoundaryFiles> {
		const { boundaryFiles } = await import('../geo/boundary-files');
		return (this.#files ??= boundaryFiles(this.address));
	}

	/** Hoàng Sa and Trường Sa alone, or null where the build has no outlines. */
	async archipelagos(set: BoundarySet): Promise<Islands | null> {
		const files = await this.#loadFiles();
		return files.archipelagos(set).catch(() => null);
	}

	/** From now on outlines come whole, for a map that cannot draw tiles; what was asked last comes again. */
	async withoutTiles(view: View): Promise<void> {
		this.#tiles = false;
		this.#asked = '';
		await this.load(view);
	}

	/** What turns files into the outlines of a view: real ones or hexagons, whose code loads on demand. */
	async #outlinesFrom(view: View) {
		const { bounds, level, in: within } = view;
		if (view.view === 'cartogram') {
			const { cartogramOf } = await import('../geo/cartogram/outlines');
			const own = this.#own.get(keyOf(view)) ?? null;
			return (files: BoundaryFiles) => cartogramOf(files, bounds, level, within, own);
		}
		const { outlinesOf } = await import('../geo/outlines-of-view');
		return (files: BoundaryFiles) =>
			outlinesOf(files, bounds, level, within, { tiles: this.#tiles });
	}

	/** Draws the view by a layout that the reader has opened, or, with null, by that of the atlas again. */
	async use(view: View, own: OwnLayout | null): Promise<void> {
		if (own) this.#own.set(keyOf(view), own);
		else this.#own.delete(keyOf(view));
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
