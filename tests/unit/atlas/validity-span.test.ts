import { expect, it } from 'vitest';
import { validitySpan } from '../../../src/lib/atlas/validity-span';
import { loadLocale } from '../../../src/lib/i18n/messages';
import { datedProgramme } from '../../../src/lib/i18n/phrases';

const vi = await loadLocale('vi');

it('a list holds from its first year to the last that is known', () => {
	const span = validitySpan([
		{ validFrom: '2013-01-01', validTo: '' },
		{ validFrom: '', validTo: '' },
		{ validFrom: '2022', validTo: '2025-12-31' }
	]);
	expect(span).toEqual({ validFrom: '2013', validTo: '2025' });
	expect(datedProgramme('poor_district', span, vi)).toBe('Huyện nghèo 2013–2025');
});

it('where no year is written none is named', () => {
	const span = validitySpan([{ validFrom: '', validTo: '' }]);
	expect(datedProgramme('poor_district', span, vi)).toBe('Huyện nghèo');
});
