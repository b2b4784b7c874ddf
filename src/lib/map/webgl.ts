/** Whether this browser can draw with WebGL2. */
export function hasWebGl2(): boolean {
	try {
		return document.createElement('canvas').getContext('webgl2') !== null;
	} catch {
		return false;
	}
}
