import { textIn } from '../../src/lib/atlas/citation';
import type { Check } from '../../src/lib/atlas/ledger/check';
import { tally, verdictOrder } from '../../src/lib/atlas/ledger/tally';
import { placeName } from '../../src/lib/atlas/place-name';
import { formatNumber } from '../../src/lib/atlas/format';
import { differencePhrase, howPhrase, recomputedPhrase } from '../../src/lib/i18n/ledger-phrases';
import { locatorPhrase, periodPhrase } from '../../src/lib/i18n/phrases';
import type { ServedData } from '../build-data/with-ledger';
import { rowsOf } from './data-tables';
import type { LedgerDifference } from './ledger-difference';
import type { NewFigure } from './observation-rows';
import type { CheckText } from './texts.vi';
import type { Texts } from './texts';

/** More checks of one verdict than this are told by their number. */
const most = 20;

function checkText(
	check: Check,
	served: ServedData,
	cells: ReadonlyMap<string, string>,
	t: Texts
): CheckText {
	const { subject } = check;
	const locale = { t: t.site, language: t.language, ledger: t.ledger };
	const indicator = served.evidence.indicators.find((each) => each.id === subject.of);
	const name = rowsOf(served.tables, 'place').find(
		({ cells: place }) =>
			place['boundary_set'] === subject.boundarySet && place['code'] === subject.place
	)?.cells['name'];
	const unit = subject.kind === 'money' ? 'money' : (indicator?.unit ?? 'flag');
	const time = periodPhrase(subject.period, locale);
	const key = [subject.place, subject.of, subject.period, subject.kind].join(' ');
	return {
		verdict: t.site.verdict[check.verdict],
		place: name ? placeName(name, t.language) : subject.place,
		figure: indicator ? textIn(indicator.name, t.language) : subject.of,
		when: subject.kind === 'money' ? time : `${t.kindName[subject.kind]}, ${time}`,
		printed: check.printed,
		recomputed: recomputedPhrase(check, unit, locale),
		how: howPhrase(check, locale),
		difference: differencePhrase(check, unit, locale),
		where: locatorPhrase(check.locator, locale),
		cell: cells.get(key) ?? ''
	};
}

/**
 * What the ledger says of a new document, contradictions first with their figures, and which verdicts on
 * older ones it changes.
 */
export function ledgerLines(
	difference: LedgerDifference,
	served: ServedData,
	figures: readonly NewFigure[],
	t: Texts
): string[] {
	const cells = new Map(
		figures.map(({ address, cells: row }) => [
			[row['place_code'], row['indicator_id'], row['period'], row['kind']].join(' '),
			address
		])
	);
	const { own, changed, more } = difference;
	const counts = tally(own);
	const said = verdictOrder
		.filter((verdict) => counts[verdict] > 0)
		.map((verdict) => `${formatNumber(counts[verdict], t.language)} ${t.site.verdict[verdict]}`);
	const told = (['contradicts', 'rounding'] as const).flatMap((verdict) => {
		const such = own.filter((check) => check.verdict === verdict);
		const lines = such
			.slice(0, most)
			.map((check) => t.check.line(checkText(check, served, cells, t)));
		return such.length > most ? [...lines, t.check.more(such.length - most)] : lines;
	});
	const others = changed.map(({ check, now }) =>
		t.check.line({
			...checkText(check, served, new Map(), t),
			verdict: t.check.becomes(
				t.site.verdict[check.verdict],
				now ? t.site.verdict[now] : t.check.gone
			)
		})
	);
	return [
		own.length === 0
			? t.check.none
			: t.check.tally(formatNumber(own.length, t.language)) + said.join('; '),
		...told,
		...(counts.contradicts > 0 ? [t.check.keep] : []),
		...(others.length > 0 ? [t.check.changed, ...others] : [t.check.unchanged]),
		...(more.length > 0 ? [t.check.added(more.length)] : [])
	];
}
