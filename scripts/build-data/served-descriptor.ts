import type { Descriptor } from './descriptor';
import type { ServedFile } from './served-file';

/**
 * The descriptor of the served tables: one CSV a table, with its size and SHA-256, and the data version in
 * place of the version of its form.
 */
export function servedDescriptor(
	descriptor: Descriptor,
	dataVersion: string,
	csvFiles: readonly ServedFile[]
): Descriptor {
	return {
		...descriptor,
		version: dataVersion,
		resources: descriptor.resources.map((resource) => {
			const file = csvFiles.find(({ table }) => table === resource.name);
			if (!file) throw new Error(`table ${resource.name} has no CSV`);
			const { path, bytes, sha256 } = file.download;
			return { ...resource, path, bytes, hash: `sha256:${sha256}` };
		})
	};
}
