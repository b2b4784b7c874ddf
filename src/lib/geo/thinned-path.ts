/**
 * SVG path data of moves and lines without the corners that are nearer than `least` to the last one kept. The
 * first corner of each line stays, and so do two more, so that the smallest island is still seen.
 */
export function thinnedPath(d: string, least: number): string {
	const lines = d.match(/M[^M]*/gu) ?? [];
	return lines
		.map((line) => {
			const closed = line.endsWith('Z');
			const corners = line
				.slice(1)
				.replace('Z', '')
				.split('L')
				.map((corner) => corner.split(',').map(Number));
			const kept: number[][] = [];
			for (const [i, corner] of corners.entries()) {
				const [x = 0, y = 0] = corner;
				const [lastX = Infinity, lastY = Infinity] = kept.at(-1) ?? [];
				const isNeeded = kept.length < 3 && corners.length - i <= 3 - kept.length;
				const isEnd = !closed && i === corners.length - 1;
				if (isNeeded || isEnd || Math.hypot(x - lastX, y - lastY) >= least) kept.push(corner);
			}
			return `M${kept.map((corner) => corner.join(',')).join('L')}${closed ? 'Z' : ''}`;
		})
		.join('');
}
