import { textIn } from '../atlas/citation';
import { inOrder, isChange, type AskedIndicator } from '../atlas/difference';
import type { Indicator, Language } from '../atlas/types';
import type { CompareMessages } from './compare.vi';
import type { Locale } from './messages';
import { titlePhrase } from './phrases';

/** A question with all that is known of its indicator. */
export interface TitledQuestion extends AskedIndicator {
	readonly indicator: Indicator;
}

/** What the difference of two questions is about: `Thay đổi tỷ lệ hộ nghèo, 2022 → 2023`. */
export function differenceTitle(
	shown: TitledQuestion,
	compared: TitledQuestion,
	texts: CompareMessages,
	locale: Locale
): string {
	const { t, language } = locale;
	const [from, to] = inOrder(shown, compared);
	if (!isChange(shown, compared))
		return texts.minus(
			titlePhrase(to.indicator, to, locale),
			titlePhrase(from.indicator, from, locale)
		);
	const { kind, indicator } = shown;
	const word = kind === 'observed' ? '' : `, ${t.kind[kind].toLocaleLowerCase(language)}`;
	const name = textIn(indicator.name, language);
	return texts.change(lowerFirst(name, language) + word, from.at, to.at);
}

function lowerFirst(text: string, language: Language): string {
	return text.slice(0, 1).toLocaleLowerCase(language) + text.slice(1);
}
