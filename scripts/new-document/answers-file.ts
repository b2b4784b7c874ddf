import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { Answers } from './ask';
import { refuse } from './refusal';

const schema: v.GenericSchema<Answers> = v.record(
	v.string(),
	v.union([v.string(), v.number(), v.null(), v.lazy(() => schema)])
);

/** Reads a file of answers. Throws a {@link Refusal} where it is missing or not one. */
export function readAnswers(path: string): Answers {
	let text: string;
	try {
		text = readFileSync(path, 'utf8');
	} catch {
		throw refuse(path, (t) => t.trouble.missingFile);
	}
	try {
		return v.parse(schema, JSON.parse(text));
	} catch {
		throw refuse(path, (t) => t.trouble.badAnswers);
	}
}
