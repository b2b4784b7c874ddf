import { expect, it } from 'vitest';
import { period } from '../../../src/lib/atlas/literals';
import { answers, standardAt } from '../../../src/lib/atlas/period';

it('a year is answered by any date in it, a date only by itself', () => {
	expect(answers(period('2022-12-31'), period('2022'))).toBe(true);
	expect(answers(period('2022-01-01'), period('2022-12-31'))).toBe(false);
	expect(answers(period('2022'), period('2022-12-31'))).toBe(true);
});

it('the standard of 2016 holds to the end of 2021, that of 2021 from 2022', () => {
	expect(standardAt(period('2016-01-01'))).toBe('qd59_2015');
	expect(standardAt(period('2021-12-31'))).toBe('qd59_2015');
	expect(standardAt(period('2022-12-31'))).toBe('nd07_2021');
	expect(standardAt(period('2015-12-31'))).toBeNull();
});
