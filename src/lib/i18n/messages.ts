import { getContext, setContext } from 'svelte';
import type { Language } from '../atlas/types';
import { en } from './en';
import { vi, type Messages } from './vi';

/** Language of the page and its texts. */
export interface Locale {
	readonly language: Language;
	readonly t: Messages;
}

const key = Symbol('locale');

/** The texts of a language. */
export function localeOf(language: Language): Locale {
	return { language, t: language === 'en' ? en : vi };
}

/** Gives a page's locale to everything below it. */
export function provideLocale(locale: () => Locale): void {
	setContext(key, locale);
}

/** The locale of the page, as a getter so that it follows a change of language. */
export function useLocale(): () => Locale {
	return getContext<() => Locale>(key);
}
