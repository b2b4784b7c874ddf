import { Delaunay } from 'd3-delaunay';
import type { Beside, PlaceAt } from './place-steps';

/** Which places lie beside each other by their middles alone: those whose Thiessen cells touch. */
export function naturalNeighbours(places: readonly PlaceAt[]): Beside {
	const indexOf = new Map(places.map(({ code }, i) => [code, i]));
	const triangles = Delaunay.from(
		places,
		({ at }) => at[0],
		({ at }) => at[1]
	);
	return (code) => {
		const index = indexOf.get(code);
		if (index === undefined) return [];
		return [...triangles.neighbors(index)].flatMap((i) => places[i]?.code ?? []);
	};
}
