import { askMessage, heightMessage, type HeightMessage } from './height-message';

/**
 * Tells the page around a frame how high its content is, whenever that changes and when it is asked; nothing
 * where there is no such page. Returns how to stop.
 * @param told hears each height that was told, in CSS pixels
 */
export function tellHeight(told?: (height: number) => void): () => void {
	if (window.parent === window) return () => undefined;
	function tell(): void {
		const { height } = document.documentElement.getBoundingClientRect();
		const message: HeightMessage = { type: heightMessage, height };
		// A height is no secret: whoever shows the frame may know it.
		window.parent.postMessage(message, '*');
		told?.(height);
	}
	function answer({ source, data }: MessageEvent): void {
		if (source === window.parent && data === askMessage) tell();
	}
	const observer = new ResizeObserver(tell);
	observer.observe(document.documentElement);
	// A frame out of sight is not drawn, and what is not drawn is not observed.
	tell();
	window.addEventListener('message', answer);
	return () => {
		observer.disconnect();
		window.removeEventListener('message', answer);
	};
}
