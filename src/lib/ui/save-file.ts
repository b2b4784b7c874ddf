/** Hands a text or other content to the browser as a file to keep. */
export function saveFile(name: string, content: BlobPart, mediaType: string): void {
	const url = URL.createObjectURL(new Blob([content], { type: mediaType }));
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	// The browser reads the file after the click; a minute is more than it needs to begin.
	setTimeout(() => {
		URL.revokeObjectURL(url);
	}, 60_000);
}
