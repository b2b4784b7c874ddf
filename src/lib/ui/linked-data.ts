/**
 * A description in JSON-LD as the text of a `<script>` element: `<` and `&` are escaped, because what stands
 * there is raw text.
 */
export function scriptText(description: object): string {
	return JSON.stringify(description).replaceAll('<', '\\u003c').replaceAll('&', '\\u0026');
}
