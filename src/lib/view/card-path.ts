import type { Language, RegisterPlace } from '../atlas/types';
import { fixedSteps, type FixedView } from './embed-path';

/** Size of a card in pixels, as Open Graph asks for. */
export const cardSize = { width: 1200, height: 630 } as const;

/** Path of the card of an embed, from the root of the site. */
export function viewCardPath(
	language: Language,
	view: FixedView,
	version: string | null = null
): string {
	return `cards/${language}/${fixedSteps(view, version)}.png`;
}

/**
 * Path of the card of a place, from the root of the site. Districts and communes have one card, in Vietnamese,
 * for the pages in both languages: their cards take most of the time that all cards take.
 */
export function placeCardPath(
	language: Language,
	{ set, level, code }: Pick<RegisterPlace, 'set' | 'level' | 'code'>
): string {
	const own = level === 'district' || level === 'commune' ? 'vi' : language;
	return `cards/${own}/place/${set}/${code}.png`;
}
