/**
 * `npm run links`: makes data/place_link.csv, data/neighbour.csv and data/geography.csv from the boundary
 * packs of both registers: shares, lengths, distances and codes, never outlines. Run it when a pack or a
 * register changes.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { boundarySets } from '../src/lib/atlas/types';
import { levelsOf } from './build-boundaries/register';
import { consoleReport } from './build-boundaries/report';
import { bordersOf } from './make-links/borders';
import { reportBorder } from './make-links/border-report';
import { checkCrosswalk } from './make-links/check';
import { geographyOf } from './make-links/geography';
import { landBorderOf } from './make-links/land-border';
import { linksFrom } from './make-links/links';
import { crosswalkOf } from './make-links/old-communes';
import { countryBorders, seaEnds } from './make-links/neighbour-countries';
import { readSuccessorList } from './make-links/successor-list';
import { geographyCsv, neighbourCsv, placeLinkCsv } from './make-links/tables';
import { readUnits, topologyAt } from './make-links/units';

const root = join(import.meta.dirname, '..');
const report = consoleReport('links');
const chosenFolder = process.env['ATLAS_BOUNDARIES'];

function makeLinks(): void {
	const [first, second] = boundarySets;
	const before = readUnits(root, chosenFolder, first, report);
	const after = readUnits(root, chosenFolder, second, report);
	const list = readSuccessorList(before.folder);
	if (list.size === 0) {
		report.warn(`no list of successors in ${before.folder} · the cut-off decides every commune`);
	}
	const crosswalk = report.step('overlay of communes', () => crosswalkOf(before, after, list));
	const links = linksFrom(crosswalk.communes, crosswalk.provinces);
	checkCrosswalk(links, crosswalk, before, after, report);
	const levels = [before, after].flatMap((units) =>
		levelsOf(units.register).map((level) => {
			const { vintage: set } = units.register;
			const { borders, alone } = bordersOf(topologyAt(units, level));
			const places = units.register.levels.get(level)?.size ?? 0;
			const mean = (2 * borders.length) / places;
			report.line(
				`neighbours · ${set} ${level}: ${borders.length} pairs, ${mean.toFixed(2)} a place · ` +
					`${alone.length} alone${alone.length > 0 ? `: ${alone.join(', ')}` : ''}`
			);
			return { set, level, borders };
		})
	);
	const countries = countryBorders();
	const geography = [before, after].flatMap((units) => {
		const { vintage } = units.register;
		const border = report.step(`${vintage} · border on land`, () =>
			landBorderOf(topologyAt(units, 'commune'), countries, seaEnds)
		);
		const rows = report.step(`${vintage} · distances`, () => geographyOf(units.register, border));
		reportBorder(border, rows, units, report);
		return rows;
	});
	const files = {
		'place_link.csv': placeLinkCsv(links, first, second),
		'neighbour.csv': neighbourCsv(levels),
		'geography.csv': geographyCsv(geography)
	};
	for (const [name, text] of Object.entries(files)) {
		writeFileSync(join(root, 'data', name), text);
		report.line(`data/${name} · ${text.split('\n').length - 2} rows, ${text.length} bytes`);
	}
}

try {
	makeLinks();
} catch (error) {
	console.error(`links · ${error instanceof Error ? error.message : String(error)}`);
	process.exitCode = 1;
}
