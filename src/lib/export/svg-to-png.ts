/**
 * Draws an SVG document that carries all it needs, `scale` pixels for each of its units. The picture is loaded
 * from the text itself, so that the canvas can be read. Throws where the browser cannot draw it.
 */
export async function svgToPng(
	svg: string,
	{ width, height }: { readonly width: number; readonly height: number },
	scale: number
): Promise<Blob> {
	const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
	try {
		const image = new Image(width, height);
		image.src = url;
		await image.decode();
		const canvas = document.createElement('canvas');
		canvas.width = width * scale;
		canvas.height = height * scale;
		const context = canvas.getContext('2d');
		if (!context) throw new Error('this browser has no canvas');
		context.drawImage(image, 0, 0, canvas.width, canvas.height);
		return await new Promise<Blob>((resolve, reject) => {
			canvas.toBlob((blob) => {
				if (blob) resolve(blob);
				else reject(new Error(`the canvas gives no picture of ${canvas.width} px`));
			}, 'image/png');
		});
	} finally {
		URL.revokeObjectURL(url);
	}
}
