/** What an embed and the page around it say to each other. */
export const heightMessage = 'atlas-giam-ngheo:height';
export const askMessage = 'atlas-giam-ngheo:ask';

/** The height of an embed in CSS pixels, as its frame tells the page around it. */
export interface HeightMessage {
	readonly type: typeof heightMessage;
	readonly height: number;
}

/** The height that a message tells, kept within what a page can bear; null for any other message. */
export function heightIn(data: unknown): number | null {
	if (typeof data !== 'object' || data === null) return null;
	if (!('type' in data) || data.type !== heightMessage) return null;
	if (!('height' in data) || typeof data.height !== 'number' || !Number.isFinite(data.height))
		return null;
	return Math.min(10_000, Math.max(120, Math.ceil(data.height)));
}
