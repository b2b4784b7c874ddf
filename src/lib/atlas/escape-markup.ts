const entities: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;'
};

/** A text as the content of an element or the value of a quoted attribute, in HTML and in XML. */
export function escapeMarkup(text: string): string {
	return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? '');
}

/** The text that markup without elements says: what `escapeMarkup` has written. */
export function textOfMarkup(markup: string): string {
	const signs = Object.entries(entities);
	return markup.replace(
		/&(?:amp|lt|gt|quot|#39);/g,
		(entity) => signs.find(([, each]) => each === entity)?.[0] ?? entity
	);
}
