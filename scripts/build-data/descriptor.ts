import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

const fieldSchema = v.object({
	name: v.string(),
	type: v.picklist(['string', 'number', 'integer', 'date']),
	description: v.optional(v.string()),
	description_vi: v.optional(v.string()),
	constraints: v.optional(
		v.object({
			required: v.optional(v.boolean()),
			pattern: v.optional(v.string()),
			enum: v.optional(v.array(v.string())),
			minimum: v.optional(v.number()),
			maximum: v.optional(v.number())
		})
	)
});

const foreignKeySchema = v.object({
	fields: v.array(v.string()),
	reference: v.object({ resource: v.string(), fields: v.array(v.string()) })
});

const resourceSchema = v.object({
	name: v.string(),
	path: v.union([v.string(), v.array(v.string())]),
	title: v.string(),
	title_vi: v.string(),
	schema: v.object({
		fields: v.array(fieldSchema),
		primaryKey: v.array(v.string()),
		foreignKeys: v.array(foreignKeySchema)
	})
});

const descriptorSchema = v.looseObject({
	version: v.string(),
	resources: v.array(v.looseObject(resourceSchema.entries))
});

export type Field = v.InferOutput<typeof fieldSchema>;
export type ForeignKey = v.InferOutput<typeof foreignKeySchema>;
export type Resource = v.InferOutput<typeof resourceSchema>;
export type Descriptor = v.InferOutput<typeof descriptorSchema>;

/** Reads `datapackage.json` of a data folder; throws where it is not a descriptor the build knows. */
export function readDescriptor(folder: string): Descriptor {
	return v.parse(
		descriptorSchema,
		JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8'))
	);
}

/** The CSV files of a resource, in order; a resource in several files repeats the header in each. */
export function filesOf(resource: Resource): string[] {
	return typeof resource.path === 'string' ? [resource.path] : resource.path;
}
