import type { FirstView } from '../atlas/first-view';
import { placeName } from '../atlas/place-name';
import type { View } from '../view/view';
import type { Locale } from './messages';

/**
 * The place that a view is limited to, by its full name: `Cả nước`, `Tỉnh Gia Lai`. A district is named as
 * `district` has it in the register, else by its code: the first view knows provinces alone.
 */
export function scopePhrase(
	{ bounds, in: within }: Pick<View, 'bounds' | 'in'>,
	{ provinces }: Pick<FirstView, 'provinces'>,
	{ t, language }: Locale,
	district: string | null = null
): string {
	if (within === 'vn') return t.breadcrumb.country;
	const province = provinces.find((each) => each.boundarySet === bounds && each.code === within);
	const name = province?.name ?? district;
	return name ? placeName(name, language) : t.panel.code(within);
}
