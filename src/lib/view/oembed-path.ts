import type { Language, RegisterPlace } from '../atlas/types';
import { embedPath, type FixedView } from './embed-path';

const folderOf = (language: Language) => `oembed/${language === 'en' ? 'en/' : ''}`;

/** Path of the oEmbed document of an embed, from the root of the site. */
export function viewOembedPath(
	language: Language,
	view: FixedView,
	version: string | null = null
): string {
	const steps = embedPath('vi', view, version)
		.replace(/^embed\//, '')
		.replace(/\/$/, '');
	return `${folderOf(language)}${steps}.json`;
}

/** Path of the oEmbed document of a place's page, from the root of the site. */
export function placeOembedPath(
	language: Language,
	{ set, code }: Pick<RegisterPlace, 'set' | 'code'>
): string {
	return `${folderOf(language)}place/${set}/${code}.json`;
}
