import { expect, it } from 'vitest';
import { realFirstView } from '../real-data';

const coverage = realFirstView.coverage;
const of = (by: string, at: string, kind: string, level: string) =>
	coverage.find((c) => c.by === by && c.at === at && c.kind === kind && c.level === level)?.within;

it('knows that 17 districts of Gia Lai have a poverty rate at the end of 2022', () => {
	expect(of('poor_rate', '2022', 'observed', 'district')).toEqual({ vn: 17, '64': 17 });
});

it('knows that six communes of Sa Thầy have one at the start of 2016', () => {
	expect(of('poor_rate', '2016', 'observed', 'commune')).toEqual({ vn: 6, '62': 6, '616': 6 });
});

it('does not count the province whose figure cannot be relied on', () => {
	expect(of('gso_multidimensional_rate', '2023', 'observed', 'province')).toEqual({ vn: 62 });
});

it('offers no question that nobody can answer', () => {
	expect(coverage.every((c) => (c.within['vn'] ?? 0) > 0)).toBe(true);
});
