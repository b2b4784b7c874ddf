export const locatorSteps = [
	'part',
	'section',
	'paragraph',
	'bullet',
	'table',
	'row',
	'list'
] as const;
export type LocatorStep = (typeof locatorSteps)[number];

/** One place in a source, from the outside in: `[['section', 'II.2'], ['bullet', '1']]`. */
export type LocatorPath = readonly (readonly [LocatorStep, string])[];

function isStep(word: string): word is LocatorStep {
	return locatorSteps.some((step) => step === word);
}

/**
 * Reads a locator of the data: steps joined by `; `, several places joined by ` | `.
 * Throws on an unknown step; the build refuses such rows, so the site never meets one.
 */
export function parseLocator(locator: string): LocatorPath[] {
	return locator.split(' | ').map((place) =>
		place.split('; ').map((step) => {
			const space = step.indexOf(' ');
			const word = step.slice(0, space);
			if (!isStep(word)) throw new Error(`locator "${locator}": unknown step "${word}"`);
			return [word, step.slice(space + 1)] as const;
		})
	);
}
