import { expect, it } from 'vitest';
import { placeCode } from '../../../src/lib/atlas/literals';
import { PointedRow } from '../../../src/lib/ui/pointed-row';

const [a, b] = [placeCode('616'), placeCode('630')];

function told() {
	const heard: (string | null)[] = [];
	return { heard, row: new PointedRow((code) => heard.push(code)) };
}

it('the pointer tells of a row once, and of leaving it', () => {
	const { heard, row } = told();
	row.move(a);
	row.move(a);
	row.leave(a);
	expect(heard).toEqual([a, null]);
});

it('a list that scrolls to the row in focus does not lose it to the resting pointer', () => {
	const { heard, row } = told();
	row.move(a);
	row.focus(b);
	row.leave(a);
	expect(heard).toEqual([a, b]);
});
