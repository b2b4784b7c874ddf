import { getContext, setContext } from 'svelte';
import type { Language } from '../atlas/types';
import type { Messages } from './vi';

/** Language of the page and its texts. */
export interface Locale {
	readonly language: Language;
	readonly t: Messages;
}

const key = Symbol('locale');

/** Loads the texts of a language; a page carries one of them. */
export async function loadLocale(language: Language): Promise<Locale> {
	const t = language === 'en' ? (await import('./en')).en : (await import('./vi')).vi;
	return { language, t };
}

/** Gives a page's locale to everything below it. */
export function provideLocale(locale: () => Locale): void {
	setContext(key, locale);
}

/** The locale of the page, as a getter so that it follows a change of language. */
export function useLocale(): () => Locale {
	return getContext<() => Locale>(key);
}
