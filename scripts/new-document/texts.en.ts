import { ledgerEn } from '../../src/lib/i18n/ledger.en';
import { en } from '../../src/lib/i18n/en';
import type { Texts } from './texts';

const seriesName = {
	review: 'Administrative review of poor households',
	survey: 'Sample survey of the statistics office',
	none: 'Neither (a list, a population…)'
};

/** Texts of the command in English. */
export const textsEn: Texts = {
	language: 'en',
	site: en,
	ledger: ledgerEn,
	levelName: { province: 'province', district: 'district', commune: 'commune' },
	registerName: en.register,
	kindName: en.observationKind,
	unitName: (unit) => (unit === 'percent' ? '%' : en.unit[unit]),
	seriesName,
	series: (word) =>
		word === 'review' || word === 'survey' || word === 'none' ? seriesName[word] : word,
	documentKind: {
		plan: 'Plan, proposal',
		review_result: 'Result of a review (decision, report)',
		statistical_table: 'Statistical table, yearbook',
		legal_list: 'List in a decision',
		press: 'Press',
		secondary: 'Secondary source'
	},
	indicatorLabel: ({ id, name_en, unit, base_en }) => {
		const measure = unit === 'percent' ? `% of ${base_en}` : en.unit[unit];
		return `${name_en}${measure ? ` (${measure})` : ''} · ${id}`;
	},
	withSuggestion: (question, suggestion) => `${question}\n  [Enter: ${suggestion}]`,
	answerAt: (key) => `file of answers · ${key}`,
	hello:
		'Adds a document to the atlas. Nothing is written until you agree at the last step.\nType an answer and press Enter; Ctrl+C stops.',
	spreadsheet: 'Spreadsheet (.xlsx or .csv), type its path:',
	step: {
		document: '1. The document',
		sheet: '2. The spreadsheet',
		places: '3. The places',
		columns: '4. The columns',
		preview: '5. The rows that will be added',
		ledger: '6. What the ledger says',
		write: '7. Writing to data/'
	},
	document: {
		title: 'Title of the document, in Vietnamese, as printed:',
		title_en: 'Title in English (required, a short translation):',
		issuer: 'Issuer, in Vietnamese (for example: UBND tỉnh Gia Lai):',
		issuer_en: 'Issuer in English (required):',
		number: 'Official number (for example: 64/KH-UBND; leave empty where the copy lacks it):',
		date: 'Date of issue (31/12/2022, or the year only; leave empty where not known):',
		kind: 'Kind of document:',
		series: 'Which series do its figures belong to? The two never stand in one.',
		url: 'Address on the web (https://…; leave empty where there is none):',
		completeness_note:
			'What the copy lacks, or how far it was entered, in Vietnamese (required, one sentence):',
		completeness_note_en: 'The same sentence in English (required):',
		id: 'Id of the document in the table (small letters, digits, hyphens):'
	},
	sheet: {
		which: 'Which sheet?',
		named: (name, rows) => `${name} (${rows} rows)`,
		header: 'Which rows of the sheet are the heads of the columns (for example 5 or 5-6)?',
		columns: 'Columns found:',
		headless: (column) => `  ${column} · has no head: passed over`,
		table: 'Which table (annex) of the document is this? The reader will be led there.'
	},
	places: {
		register: 'Which register of places do the names follow?',
		level: 'Each row is a:',
		parent: (level) => `Which place are these in (level: ${level})? Type its name or code:`,
		scope: (count, level, parent) =>
			`Names will be sought among ${count} places of ${parent} (level: ${level}).`
	},
	columns: {
		how: 'For each column: Enter takes the proposal; type some words to search the indicators; “-” leaves the column out.\nType “place” for the column of names, “code” for codes, “numbering” for running numbers.',
		role: { place: 'place', code: 'code', numbering: 'numbering' },
		means: (column, head, proposed, unknown) =>
			`Column ${column} “${head}”${proposed ? `: perhaps ${proposed}` : ''}${unknown ? ': not recognised, the head does not say enough of what it is, and over which households' : ''}`,
		found: (typed) => `Indicators with “${typed}”; type a number:`,
		kind: (column) => `Column ${column} is:`,
		period: (column) => `Which day (31/12/2022) or year (2023) is column ${column} of?`,
		fraction: (column) => `No number of column ${column} is above 1. What does 0.4 mean there?`,
		percentOfHundred: '0.4%',
		shareOfOne: '40%',
		numerator: (column, base) =>
			`The rate of column ${column} (base, as in the table: ${base}): in which column is its count (numerator)? “-” where there is none`,
		denominator: (column, base) =>
			`The rate of column ${column}: in which column is its base, ${base} (denominator)? “-” where there is none`
	},
	rows: {
		open: {
			total: (row, name) =>
				`Row ${row} “${name}” looks like a total: is it this place’s own figure?`,
			ambiguous: (row, name) => `Row ${row} “${name}”: more than one place fits. Which is it?`,
			none: (row, name) => `Row ${row} “${name}”: no place has this name. The nearest:`,
			code_differs: (row, name, code) =>
				`Row ${row}: code ${code} is not of “${name}”. Which place is it?`,
			code_unknown: (row, name, code) =>
				`Row ${row} “${name}”: code ${code} is not among the chosen places. Which place is it?`
		},
		how: '  Type a number, the code of a place, or “-” to leave the row out.',
		folded: (address, name, place) => `${address} “${name}” is taken for ${place} (other marks).`,
		empty: (count) => `${count} rows have a name and no figure in any column: passed over.`
	},
	cells: {
		question: (address, why) => `Cell ${address}: ${why}`,
		open: {
			ambiguous: (shown, unit) => `“${shown}”${unit && ` (${unit})`} may be two numbers.`,
			not_whole: (shown, unit) =>
				`“${shown}” is no whole number, and the column counts (${unit || 'a quantity'}).`,
			percent_sign: (shown, unit) =>
				`“${shown}” has a percent sign, and the column counts (${unit || 'a quantity'}).`,
			no_number: (shown) => `“${shown}” cannot be read as a number.`
		},
		asPrinted: 'keep it as printed, without a value (the atlas notes that it cannot be read)',
		noData: 'no data, no row is added'
	},
	preview: {
		source: (id, title) => `Document ${id}: ${title}`,
		total: (count, places) => `${count} figures of ${places} places:`,
		perIndicator: (count, indicator, kind, period) =>
			`  ${String(count).padStart(4)}  ${indicator} · ${kind}, ${period}`,
		first: 'The first rows:',
		printed: (text) => `printed “${text}”`,
		withoutData: (count) =>
			`${count} cells are empty or hold “-”, “…”: no data, which is not zero.`,
		unrounded: (cells) =>
			`These cells hold numbers that are not rounded: ${cells}. Where the document prints fewer decimals, format the cells as it does.`,
		withoutCounts: (columns) =>
			`The rates of column ${columns} lack their counts or base: the ledger cannot recompute them.`,
		unused: (keys) => `Answers that no question asked for: ${keys}`,
		valid: 'Validation: no problem.'
	},
	check: {
		none: 'The ledger finds nothing to recompute in this document.',
		tally: (count) => `${count} checks of this document: `,
		line: (row) =>
			`  ${row.verdict} · ${row.place} · ${row.figure} · ${row.when}\n    printed ${row.printed}; recomputed ${row.recomputed}${row.how && ` (${row.how})`}; difference ${row.difference} · ${row.where}${row.cell && ` · cell ${row.cell}`}`,
		keep: 'A contradiction is the document’s own: keep both figures, do not correct the print. Change a cell only where the spreadsheet was typed wrong.',
		more: (count) => `  … and ${count} more such checks`,
		changed: 'Verdicts on older documents change:',
		becomes: (before, now) => `${before} → ${now}`,
		gone: 'no longer checked',
		added: (count) => `${count} new checks of older documents.`,
		unchanged: 'No verdict on an older document changes.'
	},
	write: {
		question: (count) => `Add 1 row to data/source.csv and ${count} rows to data/observation.csv?`,
		yes: 'Add them',
		no: 'Do not',
		dryRun: 'Trial (--dry-run): nothing is written.',
		declined: 'Nothing is written.',
		done: (count) => `Added 1 row to data/source.csv and ${count} rows to data/observation.csv.`,
		next: (address, place, id) =>
			[
				'Next:',
				'  npm run dev                      look at it on the map:',
				...(address ? [`    http://localhost:5173${address}`] : []),
				`    http://localhost:5173${place}`,
				'  git diff --stat                  only these two files change, and only by added lines',
				`  git switch -c ${id}`,
				'  git add data/source.csv data/observation.csv',
				`  git commit -m "Add ${id}"`,
				'  git push -u origin HEAD          then open a merge request; see CONTRIBUTING.md'
			].join('\n')
	},
	saved: (path, command) => `The answers are kept in ${path}. To go on from there:\n  ${command}`,
	stopped: 'Stopped, nothing is written to data/:',
	trouble: {
		missingFile: 'there is no such file. Check its path and name.',
		wrongType: 'is neither .xlsx nor .csv. Open it and save it (Save As) as .xlsx.',
		notXlsx:
			'cannot be opened as .xlsx (perhaps an old .xls renamed, or one with a password). Open it and save it as .xlsx.',
		notUtf8: 'is no CSV in UTF-8. Save it as “CSV UTF-8”, or as .xlsx.',
		emptyFile: 'has no cell with text or number. Choose another file.',
		noHeader:
			'no row with the name of a place and a figure was found below heads of columns. Choose another sheet, or name the rows of the heads (header).',
		badHeader: (typed, rows) =>
			`“${typed}” are no rows of heads in this sheet. Type rows from 1 to ${rows - 1}, as 5 or 5-6.`,
		badTable: (typed) =>
			`“${typed}” cannot be used. Type the number of the table, without “;” or “|”.`,
		noPlaceColumn:
			'no column is the name of the place or its code. Say which is, by “place” or “code”.',
		noFigureColumn: 'no column has figures. Choose an indicator for one at least.',
		noRows:
			'no row with the figure of a place is left. Check the rows of the heads and the chosen places.',
		noPlaces: 'the register has no places. Check the folder data/.',
		noAnswer: (key, question) =>
			`the file of answers lacks ${key} (${question.split('\n')[0] ?? ''}). Add it, or run with --ask to be asked.`,
		ended: 'stopped before everything was answered.',
		emptyAnswer: (question) => `This may not be empty. ${question}`,
		notAnOption: (typed, words) =>
			`“${typed}” is none of the choices. Type a number, or one of: ${words}.`,
		badDate: (typed) => `“${typed}” is no day or year. Type it as 31/12/2022, 2022-12-31 or 2022.`,
		badUrl: (typed) =>
			`“${typed}” is no address on the web. Type it with https://, or leave it empty.`,
		badId: (typed) =>
			`The id “${typed}” is another document’s, or has other characters than small letters, digits and hyphens.`,
		noSuchPlace: (typed, nearest) =>
			`There is not exactly one place “${typed}”. The nearest: ${nearest}. Type the name with its type (tỉnh, huyện…) or the code.`,
		noSuchRowPlace: (typed) =>
			`“${typed}” is no choice, code or full name of a place in scope. Type it again, or “-” to leave the row out.`,
		noIndicator: (typed) =>
			`No indicator has all the words “${typed}”. Try fewer, or “-” to leave the column out.`,
		noColumn: (typed) =>
			`“${typed}” is no other column of the table. Type the letters of a column, or “-”.`,
		openRow: (question, offered, row) =>
			`${question}${offered && ` ${offered}.`} Add to the file of answers: "rows": {"${row}": "code of the place"}, or "-" to leave the row out.`,
		openCell: (why, address, words) =>
			`${why} Mend the cell to what is printed, or add to the file of answers: "cells": {"${address}": …} with one of: ${words}.`,
		badAnswers: 'is no file of answers in JSON. CONTRIBUTING.md has an example.',
		badOption: (option) =>
			`there is no option ${option}. Use: --spreadsheet, --answers, --ask, --save, --dry-run, --lang vi|en, --data.`,
		dataBroken: 'the data as they are have a problem that must be mended first (npm run data).'
	},
	problem: {
		rateOutside: (value) =>
			`${value} is no percentage: it must be 0 to 100. Check the indicator of the column and the format of the cell.`,
		overBase: (part, base) =>
			`the numerator ${part} is above the denominator ${base}. Check the two columns of counts chosen for this rate.`,
		noBase: (indicator) =>
			`indicator ${indicator} is a percentage and does not say of what (base_vi is empty). Complete data/indicator.csv first.`,
		series: (indicator, own, other, nearest) =>
			`${indicator} belongs to “${own}”, this document to “${other}”; the two never stand in one series. Choose another indicator${nearest && ` (nearest: ${nearest})`}, or mend the series of the document.`,
		standard: (period, standard, indicator) =>
			`${indicator} follows the standard of ${standard === 'qd59_2015' ? 'QĐ 59/2015/QĐ-TTg (2016–2021)' : 'NĐ 07/2021/NĐ-CP (from 2022)'}, and the figure is of ${period}. Check the period of the column, or choose the indicator of another standard.`,
		targetEarly: (period, start, where) =>
			`the target of ${period} is before ${start}, the day of the figure that it starts from (${where}). Check the periods of the two columns, or whether one is taken for a target by mistake.`,
		twice: (where) =>
			`has the same place, indicator, period and kind as ${where}. Each figure is one row: leave out a column or a row.`,
		sourceTwice: (name, id) =>
			`“${name}” is in the atlas already, as ${id}. A document is entered once; to add figures change data/observation.csv (see CONTRIBUTING.md).`,
		empty: (column) => `${column} is missing. Answer that question.`,
		badValue: (column, value) =>
			`${column} “${value}” does not have its form. Check the answer or the cell.`,
		other: (message) => message
	}
};
