/** Whether a picture is still being drawn. */
type Drawing = () => boolean;

/** Canvases that are drawn apart from the page: each gives its picture of the last frame. */
const canvases = new Set<() => Drawing>();

/** A picture that takes longer is not waited for. */
const longest = 500;

/** Has what comes after a picture wait for that of a canvas too; returns how to leave it out again. */
export function awaitCanvas(picture: () => Drawing): () => void {
	canvases.add(picture);
	return () => {
		canvases.delete(picture);
	};
}

/**
 * Runs a task once what changes now is on screen, for what need not hold it up: without a graphics card a
 * large map is drawn on the processors that the page runs on. Returns how to call it off.
 */
export function afterPicture(task: () => void): () => void {
	let waiting: ReturnType<typeof setTimeout> | undefined;
	const frame = requestAnimationFrame((start) => {
		// In a task of its own: all that draws in this frame has done so then.
		waiting = setTimeout(() => {
			const pictures = [...canvases].map((picture) => picture());
			const look = (): void => {
				const wait = performance.now() < start + longest && pictures.some((drawing) => drawing());
				if (wait) waiting = setTimeout(look, 8);
				else task();
			};
			look();
		});
	});
	return () => {
		cancelAnimationFrame(frame);
		clearTimeout(waiting);
	};
}

/** Resolves after the picture, or as soon as the reader does something else. */
export async function pictured(): Promise<void> {
	await new Promise<unknown>((resolve) => {
		for (const type of ['pointerdown', 'keydown'])
			addEventListener(type, resolve, { capture: true, once: true });
		afterPicture(() => {
			resolve(null);
		});
	});
}
