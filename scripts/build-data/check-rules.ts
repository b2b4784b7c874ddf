import { problemAt } from './check-cells';
import { checkDefinitions } from './check-definitions';
import { checkDocuments } from './check-documents';
import { checkGeography } from './check-geography';
import { checkLinks, checkNeighbours } from './check-links';
import { checkSeries } from './check-series';
import { checkTargets } from './check-targets';
import type { Problem } from './problem';
import type { Table } from './read-table';

/** Programmes whose lists name communes, and those whose lists name districts. */
const levelOfProgramme: Readonly<Record<string, string>> = {
	p135: 'commune',
	border: 'commune',
	specially_difficult: 'commune',
	p30a: 'district',
	poor_district: 'district',
	zone_1: 'commune',
	zone_2: 'commune',
	zone_3: 'commune'
};

/** A rate lies between 0 and 100, and its count within its base. */
function checkObservations(table: Table, unitOf: ReadonlyMap<string, string>): Problem[] {
	return table.rows.flatMap((row) => {
		const { value = '', numerator = '', denominator = '', as_printed = '' } = row.cells;
		const unit = unitOf.get(row.cells['indicator_id'] ?? '');
		const problems: Problem[] = [];
		if (unit === 'percent' && value !== '' && (Number(value) < 0 || Number(value) > 100))
			problems.push(
				problemAt(table, row, 'value', `value "${value}" is a rate outside 0–100 percent`)
			);
		if (numerator !== '' && denominator !== '' && Number(numerator) > Number(denominator))
			problems.push(
				problemAt(
					table,
					row,
					'numerator',
					`numerator "${numerator}" is over its base ${denominator}`
				)
			);
		if (as_printed === '' && unit !== 'flag')
			problems.push(problemAt(table, row, 'as_printed', 'as_printed is empty'));
		return problems;
	});
}

function checkDesignations(table: Table, levelsOf: ReadonlyMap<string, Set<string>>): Problem[] {
	return table.rows.flatMap((row) => {
		const { programme = '', place_code = '', boundary_set = '' } = row.cells;
		const wanted = levelOfProgramme[programme];
		const levels = levelsOf.get(`${boundary_set}/${place_code}`);
		return wanted && levels && !levels.has(wanted)
			? [
					problemAt(
						table,
						row,
						'place_code',
						`place_code "${place_code}" is a ${[...levels].join(', ')}, but ${programme} lists a ${wanted}`
					)
				]
			: [];
	});
}

/** A percentage says nothing without the base it is taken over. */
function checkBases(table: Table): Problem[] {
	return table.rows
		.filter(({ cells }) => cells['unit'] === 'percent' && cells['base_vi'] === '')
		.map((row) =>
			problemAt(
				table,
				row,
				'base_vi',
				`base_vi of "${row.cells['id'] ?? ''}" is empty: percent of what`
			)
		);
}

/** A note in one language only would leave half of the readers without it. */
function checkNotes(table: Table): Problem[] {
	return table.rows.flatMap((row) => {
		const { note, note_en } = row.cells;
		if (note === undefined || note_en === undefined || (note === '') === (note_en === ''))
			return [];
		return [problemAt(table, row, note === '' ? 'note' : 'note_en', 'a note needs both languages')];
	});
}

/** What no table schema can say: rules of the domain, across tables. */
export function checkRules(tables: ReadonlyMap<string, Table>): Problem[] {
	const rowsOf = (name: string) => tables.get(name)?.rows ?? [];
	const unitOf = new Map(
		rowsOf('indicator').map((row) => [row.cells['id'] ?? '', row.cells['unit'] ?? ''])
	);
	const levelsOf = new Map<string, Set<string>>();
	for (const { cells } of rowsOf('place')) {
		const key = `${cells['boundary_set'] ?? ''}/${cells['code'] ?? ''}`;
		levelsOf.set(key, (levelsOf.get(key) ?? new Set()).add(cells['level'] ?? ''));
	}
	const places = tables.get('place');
	return [...tables.values()].flatMap((table) => [
		...checkNotes(table),
		...(table.resource.name === 'observation'
			? [
					...checkObservations(table, unitOf),
					...checkSeries(table, rowsOf('indicator'), rowsOf('source')),
					...checkTargets(table)
				]
			: []),
		...(table.resource.name === 'designation' ? checkDesignations(table, levelsOf) : []),
		...(table.resource.name === 'indicator' ? checkBases(table) : []),
		...(table.resource.name === 'source' ? checkDocuments(table) : []),
		...(table.resource.name === 'place_link' && places ? checkLinks(table, places) : []),
		...(table.resource.name === 'neighbour' ? checkNeighbours(table) : []),
		...(table.resource.name === 'geography' && places ? checkGeography(table, places) : []),
		...(table.resource.name === 'definition'
			? checkDefinitions(table, rowsOf('dimension'), rowsOf('indicator'))
			: [])
	]);
}
