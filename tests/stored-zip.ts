/** Files of a ZIP archive that are stored and not compressed, as the site's package is, by name. */
export function storedFiles(zip: Uint8Array): Map<string, Uint8Array> {
	const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
	const word = (at: number) => view.getUint16(at, true);
	const long = (at: number) => view.getUint32(at, true);
	const end = zip.byteLength - 22;
	if (long(end) !== 0x06054b50) throw new Error('no end of directory');
	const files = new Map<string, Uint8Array>();
	let at = long(end + 16);
	for (let i = 0; i < word(end + 10); i += 1) {
		const name = new TextDecoder().decode(zip.subarray(at + 46, at + 46 + word(at + 28)));
		if (word(at + 10) !== 0) throw new Error(`${name} is compressed`);
		const local = long(at + 42);
		const begin = local + 30 + word(local + 26) + word(local + 28);
		files.set(name, zip.subarray(begin, begin + long(at + 24)));
		at += 46 + word(at + 28) + word(at + 30) + word(at + 32);
	}
	return files;
}
