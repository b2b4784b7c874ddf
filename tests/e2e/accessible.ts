import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/**
 * Holds what is on screen against axe: all of its rules in the light scheme, those of colour in the dark
 * one, where nothing else differs. The page is left in the light scheme.
 */
export async function expectAccessible(page: Page, state: string): Promise<void> {
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		const axe = new AxeBuilder({ page });
		if (colorScheme === 'dark') axe.withRules(['color-contrast', 'link-in-text-block']);
		const { violations } = await axe.analyze();
		expect
			.soft(
				violations.map(({ id, nodes }) => [id, nodes.slice(0, 5).map(({ html }) => html)]),
				`${state}, ${colorScheme}`
			)
			.toEqual([]);
	}
	await page.emulateMedia({ colorScheme: 'light' });
}
