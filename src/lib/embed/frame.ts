/** `/embed-frame.js`, the only script of an embed: a reader points, taps, steps and searches in its map. */
import { foldText } from '../atlas/fold-text';
import { applyFrameOptions, readFrameOptions } from './frame-options';
import { questionAddress } from './question-address';
import { tellHeight } from './tell-height';

const elsewhere = questionAddress(location);
if (elsewhere) location.replace(elsewhere);
applyFrameOptions(document, readFrameOptions(new URLSearchParams(location.search)));

tellHeight();

/** A place of the map: its outline, what is said of it, and its name as it is looked for. */
interface Place {
	readonly outline: SVGPathElement;
	readonly words: string;
	readonly folded: string;
}

/** Hatches are as fine on a narrow map as on a wide one. */
const over = document.querySelector<SVGSVGElement>('svg[data-over]');
if (over)
	new ResizeObserver(() => {
		const pixelsPerUnit = over.getScreenCTM()?.a ?? 1;
		for (const pattern of over.querySelectorAll('pattern'))
			pattern.setAttribute('patternTransform', `scale(${1 / pixelsPerUnit})`);
	}).observe(over);

const svg = document.querySelector('svg[role=img]');
const said = document.querySelector<HTMLElement>('[data-said]');
const find = document.querySelector<HTMLElement>('[data-find]');
if (svg && said) listen(svg, said, find);

function listen(svg: Element, said: HTMLElement, find: HTMLElement | null): void {
	const input = find?.querySelector('input');
	const hint = said.textContent;
	const places = [...svg.querySelectorAll<SVGPathElement>('path[data-code]')].map(
		(outline): Place => {
			const words = outline.textContent;
			// The words beside the map take the place of the browser's own, which come late and not by touch.
			outline.replaceChildren();
			return { outline, words, folded: foldText(words.split(':')[0] ?? '') };
		}
	);
	const byOutline = new Map<EventTarget, Place>(places.map((place) => [place.outline, place]));
	const rings = ['outlined casing', 'outlined'].map((name) => {
		const ring = document.createElementNS('http://www.w3.org/2000/svg', 'path');
		ring.setAttribute('class', name);
		return ring;
	});
	svg.append(...rings);
	let shown: Place | null = null;

	function show(place: Place | null): void {
		if (place === shown) return;
		shown = place;
		for (const ring of rings) ring.setAttribute('d', place?.outline.getAttribute('d') ?? '');
		said.textContent = place?.words ?? hint;
	}

	svg.addEventListener('pointermove', ({ target }) => {
		show((target && byOutline.get(target)) ?? null);
	});
	svg.addEventListener('click', ({ target }) => {
		show((target && byOutline.get(target)) ?? null);
	});
	svg.addEventListener('pointerleave', (event) => {
		// A finger that is lifted leaves what it has chosen.
		if (event instanceof PointerEvent && event.pointerType === 'mouse') show(null);
	});

	/** Places in the order of the table, highest first: the way that the keys walk. */
	const byCode = new Map(places.map((place) => [place.outline.dataset['code'], place]));
	const order = [...document.querySelectorAll<HTMLElement>('tbody tr')].flatMap(
		({ dataset }) => byCode.get(dataset['code']) ?? []
	);
	svg.setAttribute('tabindex', '0');
	svg.addEventListener('keydown', (event) => {
		if (!(event instanceof KeyboardEvent)) return;
		const at = shown ? order.indexOf(shown) : -1;
		const steps: Readonly<Record<string, number>> = {
			ArrowDown: at + 1,
			ArrowRight: at + 1,
			ArrowUp: Math.max(0, at - 1),
			ArrowLeft: Math.max(0, at - 1),
			Home: 0,
			End: order.length - 1
		};
		const to = steps[event.key];
		if (event.key === 'Escape') show(null);
		if (to === undefined) return;
		event.preventDefault();
		show(order[Math.min(to, order.length - 1)] ?? null);
	});

	input?.addEventListener('input', () => {
		const wanted = foldText(input.value);
		if (!wanted) {
			show(null);
			return;
		}
		const found =
			places.find(({ folded }) => folded.startsWith(wanted)) ??
			places.find(({ folded }) => folded.includes(wanted));
		show(found ?? null);
		if (!found) said.textContent = input.dataset['none'] ?? '';
	});
	said.hidden = false;
	if (find) find.hidden = false;
	tellHeight();
}
