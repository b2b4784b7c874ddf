import type { Language } from './types';

/** Administrative types, longest first so that none is the beginning of another. */
export const administrativeTypes: readonly (readonly [vi: string, en: string])[] = [
	['Thành phố', 'City'],
	['Thị trấn', 'Township'],
	['Thị xã', 'Town'],
	['Đặc khu', 'Special Zone'],
	['Phường', 'Ward'],
	['Huyện', 'District'],
	['Quận', 'Urban District'],
	['Tỉnh', 'Province'],
	['Xã', 'Commune']
];

/** The types as they begin a name in lower case. */
const beginnings = administrativeTypes.map(
	(type) => [`${type[0].toLocaleLowerCase('vi')} `, type] as const
);

/** Names without a type: the country and the six regions of the statistics office. */
const untyped: Readonly<Record<string, string>> = {
	'Việt Nam': 'Viet Nam',
	'Đồng bằng sông Hồng': 'Red River Delta',
	'Trung du và miền núi phía Bắc': 'Northern Midlands and Mountains',
	'Bắc Trung Bộ và Duyên hải miền Trung': 'North Central and Central Coast',
	'Tây Nguyên': 'Central Highlands',
	'Đông Nam Bộ': 'Southeast',
	'Đồng bằng sông Cửu Long': 'Mekong River Delta'
};

/** The administrative type that a name of a register begins with, in both languages, and what is behind it. */
export function splitName(name: string): {
	readonly type: readonly [vi: string, en: string] | undefined;
	readonly bare: string;
} {
	const lower = name.toLocaleLowerCase('vi');
	const type = beginnings.find(([beginning]) => lower.startsWith(beginning))?.[1];
	return { type, bare: type ? name.slice(type[0].length + 1) : name };
}

/** Name without its administrative type: `Huyện Kông Chro` → `Kông Chro`; `Quận 1` stays. */
export function bareName(name: string): string {
	const { bare } = splitName(name);
	return /^\d+$/.test(bare) ? name : bare.trim();
}

/**
 * Full name in the reader's language. English puts the type behind: `Kông Chro District`;
 * numbered wards and districts stay in front: `District 1`.
 */
export function placeName(name: string, language: Language): string {
	if (language === 'vi') return name;
	const { type, bare } = splitName(name);
	if (!type) return untyped[name] ?? name;
	if (/^\d+$/.test(bare)) return `${type[1] === 'Urban District' ? 'District' : type[1]} ${bare}`;
	return `${bare} ${type[1]}`;
}
