import type { Language, RegisterPlace } from '../atlas/types';
import { fixedSteps, type FixedView } from './embed-path';

const folderOf = (language: Language) => `oembed/${language === 'en' ? 'en/' : ''}`;

/** Path of the oEmbed document of an embed, from the root of the site. */
export function viewOembedPath(
	language: Language,
	view: FixedView,
	version: string | null = null
): string {
	return `${folderOf(language)}${fixedSteps(view, version)}.json`;
}

/** Path of the oEmbed document of a place's page, from the root of the site. */
export function placeOembedPath(
	language: Language,
	{ set, code }: Pick<RegisterPlace, 'set' | 'code'>
): string {
	return `${folderOf(language)}place/${set}/${code}.json`;
}
