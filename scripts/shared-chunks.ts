import type { Plugin, Rolldown } from 'vite';

type GetModule = (id: string) => Rolldown.ModuleInfo | null;

/** Modules that a module brings along at once, without those it imports on demand. */
function broughtBy(root: string, getModule: GetModule): Set<string> {
	const found = new Set<string>();
	const open = [root];
	for (let id = open.pop(); id !== undefined; id = open.pop()) {
		if (found.has(id)) continue;
		found.add(id);
		open.push(...(getModule(id)?.importedIds ?? []));
	}
	return found;
}

/**
 * Puts what one page shares with others into two files: the framework, and the site's own modules.
 * Left alone, the bundler makes a file for every set of pages that share something, over twenty for
 * the explore page; each is compressed for itself, a tenth more than this in all.
 * Paths are from the root of the repository.
 * @param page the module that stands for the page
 * @param everywhere modules that the page and all others have around them
 */
export function sharedChunks(page: string, everywhere: readonly string[]): Plugin {
	const root = `${process.cwd()}/${page}`;
	const around = everywhere.map((each) => `${process.cwd()}/${each}`);
	let brought: Set<string> | undefined;
	/** Name of the file for a module, or null where the bundler decides. */
	function fileFor(id: string, getModule: GetModule): string | null {
		if (around.some((each) => id.startsWith(each))) return 'shared';
		const own = (brought ??= broughtBy(root, getModule));
		if (!own.has(id)) return null;
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
