import { formatNumber } from './format';
import type { Language } from './types';

/** A size of a file in the unit that suits it, thousands of bytes a step: `57,1 kB`, `1,3 MB`. */
export function formatBytes(bytes: number, language: Language): string {
	if (bytes < 1000) return `${formatNumber(bytes, language)} B`;
	if (bytes < 1e6) return `${formatNumber(bytes / 1e3, language, bytes < 1e5 ? 1 : 0)} kB`;
	return `${formatNumber(bytes / 1e6, language, 1)} MB`;
}
