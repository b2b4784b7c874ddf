import { emptyPlan, readPlan, type Plan } from './plan';

/**
 * A plan as one word of an address: its JSON, without what nobody has touched, in base64url (RFC 4648, § 5). Empty
 * for an untouched plan.
 */
export function writePlan(plan: Plan): string {
	const touched = Object.entries(plan).filter(
		([name, value]) => JSON.stringify(value) !== JSON.stringify(emptyPlan[name as keyof Plan])
	);
	if (touched.length === 0) return '';
	const bytes = new TextEncoder().encode(JSON.stringify(Object.fromEntries(touched)));
	return btoa(String.fromCharCode(...bytes))
		.replaceAll('+', '-')
		.replaceAll('/', '_')
		.replaceAll('=', '');
}

/** Reads what {@link writePlan} wrote; null where it cannot be read. */
export function decodePlan(code: string): Plan | null {
	if (code === '') return emptyPlan;
	try {
		const bytes = Uint8Array.from(
			atob(code.replaceAll('-', '+').replaceAll('_', '/')),
			(letter) => letter.codePointAt(0) ?? 0
		);
		const touched: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
		return readPlan(JSON.stringify({ ...emptyPlan, ...Object(touched) }));
	} catch {
		return null;
	}
}
