/** XML put together from names and values; every value is escaped, so that no text can be markup. */

import { escapeMarkup } from '../atlas/escape-markup';

/** Signs that the font of the sheets lacks, by what stands for them. */
const replaced: Readonly<Record<string, string>> = { '→': '–', '⚠': '!' };

/** A text as the content of an element or the value of an attribute. Characters that XML forbids are left out. */
export function escaped(text: string): string {
	return escapeMarkup(
		text
			.normalize('NFC')
			.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
			.replace(/[→⚠]/gu, (sign) => replaced[sign] ?? '')
	);
}

/** Attributes of an element; those without a value are left out. */
export type Attributes = Readonly<Record<string, string | number | null | undefined>>;

function rounded(value: string | number): string {
	return typeof value === 'number' ? String(Math.round(value * 100) / 100) : value;
}

/** An element with content that is XML already. */
export function element(name: string, attributes: Attributes, content = ''): string {
	const written = Object.entries(attributes)
		.flatMap(([key, value]) =>
			value === null || value === undefined ? [] : [` ${key}="${escaped(rounded(value))}"`]
		)
		.join('');
	return content ? `<${name}${written}>${content}</${name}>` : `<${name}${written}/>`;
}

/** An element that holds a text. */
export function textElement(name: string, attributes: Attributes, text: string): string {
	return element(name, attributes, escaped(text));
}
