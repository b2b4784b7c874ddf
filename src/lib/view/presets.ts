import { indicatorId, placeCode } from '../atlas/literals';
import type { PlaceIndex } from '../atlas/place-index';
import { boundarySets, programmes, type MapLevel, type Programme } from '../atlas/types';
import { inScope } from './drill';
import { nearestAnswer, type NearestAnswer } from './nearest-answer';
import { levelsWithin, type Catalogue, type View } from './view';

/** A map that many ask for, under one name. */
export type Preset =
	/** Places of a level with a poverty rate of at least `limit` percent of households. */
	| { readonly kind: 'above'; readonly level: MapLevel; readonly limit: number }
	/** Places of a level on a priority list. */
	| { readonly kind: 'list'; readonly level: MapLevel; readonly programme: Programme };

/**
 * The presets by the lists that there are. 50 and 30 % are the limits above which the plan of Gia Lai asks
 * for a faster fall (Kế hoạch Gia Lai 2017, I.2.a).
 */
export function presetsOf(catalogue: Pick<Catalogue, 'programmes'>): Preset[] {
	const listed = programmes.flatMap((programme) =>
		(['district', 'commune'] as const)
			.filter((level) =>
				catalogue.programmes.some((list) => list.programme === programme && list.level === level)
			)
			.map((level) => ({ kind: 'list' as const, level, programme }))
	);
	return [
		{ kind: 'above', level: 'commune', limit: 50 },
		{ kind: 'above', level: 'commune', limit: 30 },
		{ kind: 'above', level: 'district', limit: 50 },
		{ kind: 'above', level: 'district', limit: 30 },
		...listed
	];
}

const country = placeCode('vn');

function listAnswer(
	preset: Extract<Preset, { kind: 'list' }>,
	view: View,
	catalogue: Catalogue,
	index: PlaceIndex
): NearestAnswer | null {
	const { level, programme } = preset;
	for (const bounds of [view.bounds, ...boundarySets.filter((set) => set !== view.bounds)]) {
		const list = index.lists.find(
			(each) => each.set === bounds && each.level === level && each.programme === programme
		);
		if (!list) continue;
		const inside = list.codes.filter((code) => {
			const parent = index.place(bounds, code)?.parent;
			return parent?.code === view.in || parent?.parent?.code === view.in;
		});
		const here =
			bounds === view.bounds &&
			(view.in === country || (inside.length > 0 && levelsWithin(bounds, view.in).includes(level)));
		const within = here ? view.in : country;
		const next = { ...view, bounds, level, in: within, mark: [programme], place: null };
		return {
			view: inScope(next, catalogue),
			places: within === country ? list.codes.length : inside.length,
			here
		};
	}
	return null;
}

/**
 * The view of a preset: where the reader is if any place there can answer, else where some can. Null where
 * none can anywhere. A list needs the list of places.
 */
export function presetAnswer(
	preset: Preset,
	view: View,
	catalogue: Catalogue,
	index: PlaceIndex | null
): NearestAnswer | null {
	if (preset.kind === 'list') return index && listAnswer(preset, view, catalogue, index);
	const { level, limit } = preset;
	const wish = { by: indicatorId('poor_rate'), levels: [level], kinds: ['observed'] } as const;
	return nearestAnswer({ ...view, class: 'custom', breaks: [limit] }, wish, catalogue);
}
