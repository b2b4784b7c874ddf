import type { MapScene } from './scene';
import type { SvgShapes } from './svg-shapes';

/** All places of a class as one path; `index` is null for those that are filtered out. */
export interface ClassPath {
	readonly index: number | null;
	readonly d: string;
}

/**
 * The places of a scene that are filled, one path for each class: some hundred places in many small maps
 * are drawn by a handful of elements each. Places without data are in none.
 */
export function classPaths(
	{ classOf, filtered }: MapScene,
	places: SvgShapes['places']
): ClassPath[] {
	const byClass = new Map<number | null, string[]>();
	for (const { code, d } of places) {
		const index = filtered.has(code) ? null : classOf.get(code);
		if (index === undefined) continue;
		const own = byClass.get(index);
		if (own) own.push(d);
		else byClass.set(index, [d]);
	}
	return [...byClass]
		.sort(([a], [b]) => (a ?? -1) - (b ?? -1))
		.map(([index, paths]) => ({ index, d: paths.join('') }));
}
