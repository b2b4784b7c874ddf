import { coveredWithin } from '../atlas/coverage';
import type { Figure } from '../atlas/figures';
import type { FirstView } from '../atlas/first-view';
import type { Indicator, MapLevel, PlaceCode } from '../atlas/types';
import type { CarriedOnMap } from '../i18n/carried-phrase';
import type { View } from './view';

/** What a map of the newer register shows of figures of the older one; null of a map of the older one. */
export function carriedOnMap(
	view: Pick<View, 'bounds' | 'level' | 'by' | 'at' | 'kind'>,
	indicator: Pick<Indicator, 'series'> | undefined,
	coverage: FirstView['coverage'],
	places: readonly PlaceCode[],
	figures: ReadonlyMap<PlaceCode, Figure>
): CarriedOnMap | null {
	if (view.bounds !== '2025') return null;
	const old = coverage.filter((each) => each.boundarySet === '2024');
	const known = (level: MapLevel) => coveredWithin(old, { ...view, level, in: 'vn' }) > 0;
	const lacks = (code: PlaceCode) => typeof figures.get(code)?.value !== 'number';
	return {
		ways: places.flatMap((code) => figures.get(code)?.carried?.how ?? []),
		missing: known(view.level) && places.some(lacks),
		survey: indicator?.series === 'survey',
		byDistrict: view.level === 'commune' && known('district')
	};
}
