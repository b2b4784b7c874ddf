/** Signatures and sizes of the ZIP format (APPNOTE.TXT 4.3.7, 4.3.12, 4.3.16). */
const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const endSize = 22;
const entrySize = 46;

/** 1 January 1980, 0:00, the first moment that the format knows: date and time as it writes them. */
const firstDay = 0x0021;

/**
 * The archive with every entry dated 1 January 1980, changed in place: the same content then is the same bytes.
 * For writers that date entries by the clock. Throws where the bytes are no ZIP archive without comment.
 */
export function withoutClock(zip: Uint8Array): Uint8Array {
	const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
	const end = zip.byteLength - endSize;
	if (end < 0 || view.getUint32(end, true) !== endOfDirectory)
		throw new Error('not a ZIP archive: it has no end of directory');
	const entries = view.getUint16(end + 10, true);
	let at = view.getUint32(end + 16, true);
	for (let i = 0; i < entries; i += 1) {
		if (view.getUint32(at, true) !== directoryEntry)
			throw new Error(`not a ZIP archive: entry ${i} is not where the directory has it`);
		const local = view.getUint32(at + 42, true);
		for (const time of [at + 12, local + 10]) {
			view.setUint16(time, 0, true);
			view.setUint16(time + 2, firstDay, true);
		}
		const variable = [28, 30, 32].reduce((sum, field) => sum + view.getUint16(at + field, true), 0);
		at += entrySize + variable;
	}
	return zip;
}
