/** What a build says while it runs: one line a step, warnings apart. */

export interface Report {
	/** Runs a step and prints its name with the time it took. */
	step<T>(name: string, run: () => T): T;
	/** A line of the result. */
	line(text: string): void;
	/** Something a person should mend; the build goes on. */
	warn(text: string): void;
}

/** A report on stdout, with warnings on stderr; steps and warnings begin with the name of the task. */
export function consoleReport(task: string): Report {
	return {
		step(name, run) {
			const start = performance.now();
			const result = run();
			const seconds = ((performance.now() - start) / 1000).toFixed(2);
			console.log(`${task} · ${name} · ${seconds} s`);
			return result;
		},
		line: (text) => console.log(text),
		warn: (text) => console.error(`${task} · warning · ${text}`)
	};
}

/** Codes with names, at most twenty, for a warning. */
export function namedList(places: readonly { code: string; name: string }[]): string {
	const shown = places.slice(0, 20).map(({ code, name }) => `${code} ${name}`);
	const rest = places.length - shown.length;
	return shown.join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}

/** Rows of a table, columns aligned, numbers to the right. */
export function table(rows: readonly (readonly (string | number)[])[]): string {
	const widths = (rows[0] ?? []).map((_, column) =>
		Math.max(...rows.map((row) => String(row[column] ?? '').length))
	);
	return rows
		.map((row) =>
			row
				.map((cell, column) => {
					const width = widths[column] ?? 0;
					return typeof cell === 'number'
						? String(cell).padStart(width)
						: column === 0
							? cell.padEnd(width)
							: cell.padStart(width);
				})
				.join('  ')
		)
		.join('\n');
}
