/**
 * SVG path data of closed lines in whole units (`M1,2L3,4Z`) written by steps from corner to corner
 * (`m1 2 2 2z`): the same lines in a third fewer bytes of the first page; steps to where the line is
 * already, between corners less than a unit apart, are left out. Throws where there is anything
 * else than moves, lines and closings.
 */
export function relativePath(path: string): string {
	let [x, y] = [0, 0];
	let [startX, startY] = [0, 0];
	let written = '';
	const steps = path.match(/[A-Za-z][^A-Za-z]*/g) ?? [];
	for (const step of steps) {
		const command = step.charAt(0);
		if (command === 'Z') {
			written += 'z';
			[x, y] = [startX, startY];
			continue;
		}
		const [toX, toY, ...more] = step.slice(1).split(',').map(Number);
		if ((command !== 'M' && command !== 'L') || toX === undefined || toY === undefined)
			throw new Error(`a step of a path is neither a move nor a line: ${step}`);
		if (more.length > 0 || Number.isNaN(toX) || Number.isNaN(toY))
			throw new Error(`a step of a path is not two numbers: ${step}`);
		if (command === 'M') written += `m${pair(toX - x, toY - y)}`;
		else if (toX !== x || toY !== y) written += separated(pair(toX - x, toY - y));
		[x, y] = [toX, toY];
		if (command === 'M') [startX, startY] = [x, y];
	}
	return written;
}

function pair(east: number, south: number): string {
	return `${east}${separated(String(south))}`;
}

/** A minus parts numbers as well as a space does. */
function separated(number: string): string {
	return number.startsWith('-') ? number : ` ${number}`;
}
