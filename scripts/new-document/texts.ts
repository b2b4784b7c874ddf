import type { Language } from '../../src/lib/atlas/types';
import { textsEn } from './texts.en';
import { textsVi } from './texts.vi';

/** The shape of the texts of the command; the compiler holds the languages together. */
export type Texts = Omit<typeof textsVi, 'language'> & { readonly language: Language };

const byLanguage: Readonly<Record<Language, Texts>> = { vi: textsVi, en: textsEn };

/** The texts of the command in a language. */
export function textsIn(language: Language): Texts {
	return byLanguage[language];
}
