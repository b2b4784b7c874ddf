import type { Plugin, Rolldown } from 'vite';

type GetModule = (id: string) => Rolldown.ModuleInfo | null;

/** Modules that some modules bring along at once, without those they import on demand. */
function broughtBy(roots: readonly string[], getModule: GetModule): Set<string> {
	const found = new Set<string>();
	const open = [...roots];
	for (let id = open.pop(); id !== undefined; id = open.pop()) {
		if (found.has(id)) continue;
		found.add(id);
		open.push(...(getModule(id)?.importedIds ?? []));
	}
	return found;
}

/**
 * Puts what one page shares with others into two files: the framework, and the site's own modules; and what it
 * asks for once it stands into a third.
 * Left alone, the bundler makes a file for every set of pages that share something, over twenty for
 * the explore page; each is compressed for itself, a tenth more than this in all.
 * Paths are from the root of the repository.
 * @param page the module that stands for the page
 * @param everywhere modules that the page and all others have around them
 * @param later modules that the page always asks for, one after the other, once it stands
 */
export function sharedChunks(
	page: string,
	everywhere: readonly string[],
	later: readonly string[]
): Plugin {
	const path = (each: string) => `${process.cwd()}/${each}`;
	const root = path(page);
	const around = everywhere.map(path);
	let brought: Set<string> | undefined;
	let broughtLater: Set<string> | undefined;
	/** Name of the file for a module, or null where the bundler decides. */
	function fileFor(id: string, getModule: GetModule): string | null {
		if (around.some((each) => id.startsWith(each))) return 'shared';
		const own = (brought ??= broughtBy([root], getModule));
		broughtLater ??= broughtBy(later.map(path), getModule);
		if (!own.has(id)) return broughtLater.has(id) ? 'outlines' : null;
		if (id.includes('/node_modules/')) return 'framework';
		const routes = getModule(root)?.importers ?? [];
		const module = getModule(id);
		const importers = [...(module?.importers ?? []), ...(module?.dynamicImporters ?? [])];
		// What a shared module itself imports follows it.
		return importers.some((each) => !own.has(each) && !routes.includes(each)) ? 'shared' : null;
	}
	return {
		name: 'shared-chunks',
		apply: 'build',
		outputOptions(options) {
			if (this.environment.config.build.ssr) return;
			return {
				...options,
				codeSplitting: {
					groups: [
						{
							debugName: 'shared chunks',
							name: (id, modules) => fileFor(id, (each) => modules.getModuleInfo(each))
						}
					]
				}
			};
		}
	};
}
