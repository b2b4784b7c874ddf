/**
 * `/embed.js`, for pages that embed maps: gives each frame of the atlas the height of its content, and
 * brings `<atlas-map>`. It reads nothing of the page and sends nothing but the question for the height.
 */
import { askMessage, heightIn } from './height-message';

const script = document.currentScript;
const root = new URL('./', script instanceof HTMLScriptElement ? script.src : location.href);

/** Whether a frame shows an embed of the site that this script is from. */
function isOurs({ src }: HTMLIFrameElement): boolean {
	return src.startsWith(`${root.href}embed/`) || src.startsWith(`${root.href}en/embed/`);
}

function frames(): HTMLIFrameElement[] {
	return [...document.querySelectorAll('iframe')].filter(isOurs);
}

window.addEventListener('message', ({ origin, source, data }) => {
	if (origin !== root.origin) return;
	const height = heightIn(data);
	const frame = frames().find(({ contentWindow }) => contentWindow === source);
	if (frame && height !== null && !frame.closest('atlas-map[height]'))
		frame.style.height = `${height}px`;
});

// A frame that was ready before this script says its height again.
for (const { contentWindow } of frames()) contentWindow?.postMessage(askMessage, root.origin);

/** Attributes of `<atlas-map>` that make the address of a map, besides `lang` and `src`; `height` is that of the frame. */
const steps = ['bounds', 'in', 'level', 'by', 'at'];
/** What a map starts with where its element does not say. */
const defaults: Readonly<Record<string, string>> = { bounds: '2024', in: 'vn', level: 'province' };

class AtlasMap extends HTMLElement {
	connectedCallback(): void {
		if (this.firstChild) return;
		const path = steps.map((step) => this.getAttribute(step) ?? defaults[step] ?? '');
		const lead = this.lang === 'en' ? 'en/' : '';
		const fixed = path.every(Boolean) ? `${path.map(encodeURIComponent).join('/')}/` : '';
		const frame = document.createElement('iframe');
		frame.src = new URL(this.getAttribute('src') ?? `${lead}embed/${fixed}`, root).href;
		frame.title = this.title || 'Atlas Giảm Nghèo';
		frame.loading = 'lazy';
		frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-popups allow-downloads');
		const height = Number(this.getAttribute('height'));
		frame.style.cssText = `width:100%;height:${height > 0 ? `${height}px` : '36rem'};border:0;display:block`;
		// Whatever the element names, only maps of the atlas are shown in it.
		if (isOurs(frame)) this.append(frame);
	}
}
if (!customElements.get('atlas-map')) customElements.define('atlas-map', AtlasMap);
