/** Marks of the five tones: grave, acute, tilde, hook above, dot below. */
const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu;
/** Marks that belong to a letter: circumflex, breve, horn. */
const letterMarks = /[\u0302\u0306\u031b]/gu;

/** Lower case, marks apart from their letters, đ for the eth that looks like it. */
function apart(text: string): string {
	return text.normalize('NFC').toLowerCase().replaceAll('ð', 'đ').normalize('NFD');
}

/** Words of a text without marks, case and punctuation, y kept: `Chư Păh (huyện)` → `chu, pah, huyen`. */
export function unmarkedWords(text: string): string[] {
	return (
		apart(text)
			.replaceAll('đ', 'd')
			.replace(tones, '')
			.replace(letterMarks, '')
			.match(/[a-z0-9]+/gu) ?? []
	);
}

/**
 * Words of a text as they are compared: `Tỷ lệ hộ nghèo (%)` → `ti, le, ho, ngheo`. No marks, case and
 * punctuation; y is i, so that `tỷ` and `tỉ` are one word.
 */
export function foldWords(text: string): string[] {
	return unmarkedWords(text).map((word) => word.replaceAll('y', 'i'));
}

/** A text as one word: no marks, case, spaces, hyphens or apostrophes. `Ia H' Drai` → `iahdrai`. */
export function foldText(text: string): string {
	return foldWords(text).join('');
}

/**
 * The same with its marks: the key of texts that are spelt alike. The tone goes behind its syllable, so
 * that `Hoà` and `Hòa` are one, but `Minh Quán` and `Minh Quân` stay two.
 */
export function foldMarked(text: string): string {
	return (
		apart(text)
			.replaceAll('y', 'i')
			.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
	)
		.map((word) => word.replace(tones, '') + (word.match(tones) ?? []).join(''))
		.join('');
}

/** Whether a text is written without any Vietnamese mark, as some spreadsheets are. */
export function isUnmarked(text: string): boolean {
	return foldMarked(text) === foldText(text);
}
