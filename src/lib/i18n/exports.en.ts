import type { ExportTexts } from './exports.vi';

/** Texts that travel with exported files, in English. */
export const exportsEn: ExportTexts = {
	aboutSheet: 'About',
	table: 'Table',
	rows: 'Rows',
	column: 'Column',
	meaning: 'Meaning',
	type: 'Type',
	words: 'Allowed values',
	dataVersion: 'Data version',
	source: 'Source',
	sourceOfFigures:
		'Column source_id names the source of each row, column locator the place in it; table source has title, issuer, number and date.',
	licence: 'Licence',
	licenceScope:
		'The licence covers the selection and arrangement of the data. The figures are those of their sources; cite the issuing office when you use one.',
	wholeDatabase: 'All tables in one DuckDB file',
	wholeZip: 'All tables as CSV, with description, licence and caveats',
	wholeDescriptor: 'Machine-readable description of all tables and columns (Frictionless)',
	siteTitle: 'Atlas Giảm Nghèo: multidimensional poverty in Viet Nam',
	citedTitle: 'Data on multidimensional poverty in Viet Nam',
	siteDescription:
		'Figures of poverty-reduction plans and official statistics of Viet Nam by province, district and commune, each with its source and the place in it.',
	readme: {
		contents: 'In this package',
		tableLine: (file, title, rows) => `${file}: ${title} (${rows} rows)`,
		descriptorLine: 'describes every table and column (Frictionless Data Package)',
		caveatsLine: 'what to know before using the data',
		notesLine: 'full notes on the data',
		dataLicenceLine: 'licence of the data',
		codeLicenceLine: 'licence of the code',
		format:
			'CSV is UTF-8 with a byte order mark, so that Excel reads Vietnamese. Codes are text: 01 is Hà Nội.',
		cite: 'How to cite'
	},
	caveats: {
		title: 'What to know before using the data',
		rules: [
			'A printed figure is never corrected. Where a document contradicts itself both figures are kept; table check_result has what was recomputed.',
			'An empty value means that there is no figure to rely on, not zero. Nothing is interpolated.',
			'Figures of the administrative review and of the statistics office’s survey are two series that do not mix.',
			'The poverty standard changed between 2021 and 2022: figures before and after cannot be compared directly.',
			'The base is part of an indicator: a rate over all households is not one over poor households.',
			'A place code belongs to its register (boundary_set): the same code can be another place in 2024 and 2025.',
			'Most communes and districts have no figure yet: what is absent from the tables is not free of poverty.'
		],
		registers: 'Registers of places',
		contradictions: (count) =>
			`The ledger (check_result) has ${count} printed figures that contradict what was recomputed.`,
		bySource: 'Each source: what it has, what it lacks'
	}
};
