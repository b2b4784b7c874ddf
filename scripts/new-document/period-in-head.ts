const day = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/u;
const year = /(?<!\d)((?:19|20)\d{2})(?!\d)/u;

/** Whether day, month and year are a day of the calendar. */
function isDay(iso: string): boolean {
	const date = new Date(`${iso}T00:00:00Z`);
	return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(iso);
}

/**
 * A day or year as an officer writes it, as the atlas keeps it: `31/12/2022` → `2022-12-31`, `2023` →
 * `2023`. Null where it is neither, or no day of the calendar.
 */
export function writtenPeriod(text: string): string | null {
	const plain = text.trim();
	if (/^(19|20)\d{2}$/u.test(plain)) return plain;
	const [, dd = '', mm = '', yyyy = ''] = new RegExp(`^${day.source}$`, 'u').exec(plain) ?? [];
	const iso = yyyy ? `${yyyy}-${mm.padStart(2, '0')}-${dd.padStart(2, '0')}` : plain;
	return /^\d{4}-\d{2}-\d{2}$/u.test(iso) && isDay(iso) ? iso : null;
}

/**
 * The period that the head of a column names; null where it names none. A stock of a year is taken at its
 * end and at its beginning where the head says `đầu năm`; a fall happens in the year itself.
 */
export function periodInHead(head: string, fall: boolean): string | null {
	const date = day.exec(head)?.[0];
	if (date) return writtenPeriod(date);
	const inYear = year.exec(head)?.[1];
	if (!inYear) return null;
	if (fall) return inYear;
	return /đầu\s+năm/iu.test(head.normalize('NFC')) ? `${inYear}-01-01` : `${inYear}-12-31`;
}
