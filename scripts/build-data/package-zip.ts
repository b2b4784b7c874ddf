import { makeZip } from 'client-zip';

/** A file of the package. */
export interface PackedFile {
	readonly name: string;
	readonly content: Uint8Array | string;
}

/** The first day that the format knows, by the clock of the machine, as the writer reads it. */
const firstDay = new Date(1980, 0, 1);

/** A ZIP of files, in their order, all of one date: the same files give the same bytes. */
export async function packageZip(files: readonly PackedFile[]): Promise<Uint8Array> {
	const entries = files.map(({ name, content }) => ({
		name,
		input: content,
		lastModified: firstDay
	}));
	return new Uint8Array(await new Response(makeZip(entries)).arrayBuffer());
}
