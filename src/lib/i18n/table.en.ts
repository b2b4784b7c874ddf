import type { TableMessages } from './table.vi';

/** Texts of the wide table and of long lists in English. */
export const tableEn: TableMessages = {
	parent: 'In',
	rank: 'Rank',
	class: 'Class',
	note: 'How it comes about',
	period: 'Date',
	numerator: 'Numerator',
	denominator: 'Denominator',
	programmes: 'Priority lists',
	source: 'Source',
	filter: 'Filter by name or code',
	noMatch: 'No place matches.',
	missing: (count) => `${count} without`,
	sum: (total) => `total: ${total}`,
	sumOf: (count, total) => `total of the ${count} places with data: ${total}`,
	listed: (count) => `${count} rows shown`,
	copy: 'Copy the table',
	copied: (count) => `Copied ${count} rows, ready to paste into Excel.`,
	copyFailed: 'The browser does not allow copying. Download the CSV instead.',
	download: 'Download CSV',
	downloading: 'Making the file…',
	downloaded: (file, count) => `Made ${file}: ${count} places.`,
	downloadFailed: 'The file was not made: the database did not load. Copying still works.',
	keys: 'Keys ↑ ↓, Page Up, Page Down, Home, End move through the rows; Enter chooses a place.'
};
