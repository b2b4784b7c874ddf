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
	export default class FormulaParser {
		constructor(config: {
			onCell: (cell: Position) => Value;
			onRange: (range: Range) => Value[][];
			functions?: Readonly<Record<string, (...args: { value: Value | Value[][] }[]) => Value>>;
		});
		parse(formula: string, position: Position & { readonly sheet: string }): Value | Error;
	}
}
