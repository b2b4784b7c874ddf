import { join } from 'node:path';
import { expect, it } from 'vitest';
import { consoleReport } from '../../../scripts/build-boundaries/report';
import { readSuccessorList } from '../../../scripts/make-links/successor-list';
import { readUnits } from '../../../scripts/make-links/units';
import { projectWith, rowsOf } from '../build-boundaries/real-places';

it('without packs the maker of the links says so, names the folders and keeps the tables', () => {
	const root = projectWith({ '2024': rowsOf('2024', ['62']) });
	expect(() => readUnits(root, undefined, '2024', consoleReport('links'))).toThrow(
		`no communes-2024.topojson in ${join(root, 'boundaries')} or ${join(root, '..', 'shared', 'boundaries')}`
	);
});

it('without a list beside the packs every commune is left to the cut-off', () => {
	expect(readSuccessorList(projectWith({})).size).toBe(0);
});
