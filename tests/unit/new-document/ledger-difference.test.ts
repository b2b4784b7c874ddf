import { describe, expect, it } from 'vitest';
import { ledgerDifference } from '../../../scripts/new-document/ledger-difference';
import { ledgerLines } from '../../../scripts/new-document/ledger-lines';
import { textsIn } from '../../../scripts/new-document/texts';
import { withLedger } from '../../../scripts/build-data/with-ledger';
import { realData } from '../real-data';

const served = withLedger(realData);
const source = 'kh-sa-thay-2016';
const older = served.checks.filter((check) => check.source !== source);

describe('what a document changes in the ledger', () => {
	it('is its own checks, contradictions first, where the older ones stay as they are', () => {
		const { own, changed, more } = ledgerDifference(older, served.checks, source);
		expect(own).toHaveLength(served.checks.length - older.length);
		expect(own.slice(0, 4).map(({ verdict }) => verdict)).toEqual([
			'contradicts',
			'contradicts',
			'contradicts',
			'rounding'
		]);
		expect([changed, more]).toEqual([[], []]);
	});

	it('is every older verdict that is another, or is gone, and every check that is new', () => {
		const [first, second, third] = older;
		if (!first || !second || !third) throw new Error('no ledger');
		const after = [{ ...first, verdict: 'contradicts' as const }, third];
		const difference = ledgerDifference([first, second], after, source);
		expect(difference.changed).toEqual([
			{ check: first, now: 'contradicts' },
			{ check: second, now: null }
		]);
		expect(difference.more).toEqual([third]);
		const said = ledgerLines(difference, served, [], textsIn('vi')).join('\n');
		expect(said).toContain('Kết luận về các văn bản cũ thay đổi');
		expect(said).toContain('→ mâu thuẫn');
		expect(said).toContain('→ không còn kiểm');
	});
});
