import type { AtlasDatabase, Vocabulary } from '../db/queries';
import { whenIdle } from './when-idle';

/** Where the database stands. Megabytes are those of the engine; `total` is 0 where not told. */
export type DatabaseState =
	| { readonly status: 'idle' }
	| { readonly status: 'loading'; readonly loaded: number; readonly total: number }
	| { readonly status: 'ready' }
	| { readonly status: 'failed' };

/** The database of the page: fetched when the first question needs it, or in idle time. */
export class LazyDatabase {
	state: DatabaseState = $state.raw({ status: 'idle' });
	/** All indicators and sources, once the database is open. */
	vocabulary: Vocabulary | null = $state.raw(null);
	#opening: Promise<AtlasDatabase> | null = null;

	constructor(private readonly url: string) {}

	/**
	 * Asks the database, opening it first where need be. Resolves to null where it cannot be opened or
	 * does not answer; the state then says so, and asking again tries again.
	 */
	async ask<Answer>(
		question: (database: AtlasDatabase) => Promise<Answer>
	): Promise<Answer | null> {
		try {
			this.#opening ??= this.#load();
			return await question(await this.#opening);
		} catch (error) {
			console.error(error);
			this.#opening = null;
			this.state = { status: 'failed' };
			return null;
		}
	}

	/** Opens the database in idle time, so that the next question finds it there. */
	warmUp(): void {
		whenIdle(() => void this.ask(() => Promise.resolve()), 3000);
	}

	async #load(): Promise<AtlasDatabase> {
		this.state = { status: 'loading', loaded: 0, total: 0 };
		const [{ openDatabase }, { atlasDatabase }] = await Promise.all([
			import('../db/open'),
			import('../db/queries')
		]);
		const connection = await openDatabase(this.url, ({ loaded, total }) => {
			this.state = { status: 'loading', loaded: loaded / 1e6, total: total / 1e6 };
		});
		const database = atlasDatabase(connection);
		this.vocabulary = await database.vocabulary();
		this.state = { status: 'ready' };
		return database;
	}
}
