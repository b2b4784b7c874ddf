/** Whether the reader has asked the browser to save data. */
export function savesData(): boolean {
	if (!('connection' in navigator)) return false;
	const { connection } = navigator;
	return (
		typeof connection === 'object' &&
		connection !== null &&
		'saveData' in connection &&
		connection.saveData === true
	);
}
