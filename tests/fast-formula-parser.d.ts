declare module 'fast-formula-parser' {
	interface Position {
		readonly row: number;
		readonly col: number;
	}
	interface Range {
		readonly from: Position;
		readonly to: Position;
	}
	type Value = number | string | boolean | null;
	interface Argument {
		readonly value: Value | Value[][];
	}
	export default class FormulaParser {
		constructor(config: {
			onCell: (cell: Position) => Value;
			onRange: (range: Range) => Value[][];
			functions?: Readonly<
				Record<string, (...args: readonly [Argument, Argument, ...Argument[]]) => Value>
			>;
		});
		parse(formula: string, position: Position & { readonly sheet: string }): Value | Error;
	}
}
