/**
 * The linear assignment problem by shortest augmenting paths (Jonker and Volgenant 1987; the
 * rectangular form of Crouse 2016): each row gets a column of its own, at the least total cost.
 * `cost` has `rows` × `columns` entries, row by row, with rows ≤ columns. Returns the column of each
 * row. Throws where there are more rows than columns.
 */
export function assign(cost: Float64Array, rows: number, columns: number): Int32Array {
	if (rows > columns) throw new Error(`${rows} rows cannot share ${columns} columns · give more`);
	const rowPrice = new Float64Array(rows);
	const columnPrice = new Float64Array(columns);
	const columnOf = new Int32Array(rows).fill(-1);
	const rowOf = new Int32Array(columns).fill(-1);
	const shortest = new Float64Array(columns);
	const path = new Int32Array(columns);
	const open = new Int32Array(columns);
	for (let start = 0; start < rows; start += 1) {
		shortest.fill(Infinity);
		for (let c = 0; c < columns; c += 1) open[c] = c;
		let left = columns;
		const seenRows: number[] = [];
		const closed: number[] = [];
		let row = start;
		let reached = 0;
		let sink = -1;
		while (sink < 0) {
			seenRows.push(row);
			let best = -1;
			let least = Infinity;
			const base = reached - (rowPrice[row] ?? 0);
			for (let k = 0; k < left; k += 1) {
				const c = open[k] ?? 0;
				const length = base + (cost[row * columns + c] ?? 0) - (columnPrice[c] ?? 0);
				if (length < (shortest[c] ?? Infinity)) {
					shortest[c] = length;
					path[c] = row;
				}
				const known = shortest[c] ?? Infinity;
				if (known < least || (known === least && rowOf[c] === -1)) {
					least = known;
					best = k;
				}
			}
			reached = least;
			const column = open[best] ?? 0;
			open[best] = open[left - 1] ?? 0;
			left -= 1;
			closed.push(column);
			const owner = rowOf[column] ?? -1;
			if (owner < 0) sink = column;
			else row = owner;
		}
		rowPrice[start] = (rowPrice[start] ?? 0) + reached;
		for (const seen of seenRows) {
			if (seen === start) continue;
			const column = columnOf[seen] ?? 0;
			rowPrice[seen] = (rowPrice[seen] ?? 0) + reached - (shortest[column] ?? 0);
		}
		for (const column of closed)
			columnPrice[column] = (columnPrice[column] ?? 0) - reached + (shortest[column] ?? 0);
		for (let column = sink; ;) {
			const owner = path[column] ?? 0;
			rowOf[column] = owner;
			const next = columnOf[owner] ?? -1;
			columnOf[owner] = column;
			if (owner === start) break;
			column = next;
		}
	}
	return columnOf;
}
