import { escapeMarkup } from '../../src/lib/atlas/escape-markup';

/** What the card says; the page is also that of places whose page is made in the browser. */
const words = {
	vi: {
		text: 'Trang này không có trong atlas, hoặc cần JavaScript để hiện ra.',
		link: 'Mở Atlas Giảm Nghèo'
	},
	en: {
		text: 'The atlas has no such page, or needs JavaScript to show it.',
		link: 'Open Atlas Giảm Nghèo'
	}
} as const;

/** Time for the scripts of the page to come before the card is shown, seconds. */
const patience = 5;

const style = `<style>
.unshown { padding: 1rem; visibility: hidden; animation: unshown 0s ${patience}s forwards }
.unshown:has(~ :not(script)) { display: none }
@keyframes unshown { to { visibility: visible } }
</style><noscript><style>.unshown { animation: none; visibility: visible }</style></noscript>`;

/**
 * The page for addresses without one, with a card in both languages and links to the atlas. It is seen where scripts
 * are blocked, at once, or do not come; what the scripts show takes its place.
 * @param page the page as it was built; throws where it has no place for the card
 * @param base path of the site on its host, without a slash at its end
 */
export function withCard(page: string, base: string): string {
	const place = '<div style="display: contents">';
	if (!page.includes(place)) throw new Error('404.html has no place for a card');
	const lines = (['vi', 'en'] as const).map((language) => {
		const { text, link } = words[language];
		const address = escapeMarkup(`${base}/${language === 'en' ? 'en/' : ''}`);
		return `<p lang="${language}">${text} <a href="${address}" target="_blank" rel="noopener">${link}</a></p>`;
	});
	return page.replace(place, () => `${place}${style}<div class="unshown">${lines.join('')}</div>`);
}
