import { foldText, foldWords } from '../../src/lib/atlas/fold-text';
import type { ObservationKind } from '../../src/lib/atlas/types';
import { deprivations, phrasesOf, plainHeads } from './column-words';
import { periodInHead } from './period-in-head';

/** What a column is taken for until the reader has confirmed it. */
export type ColumnGuess =
	| { readonly role: 'numbering' | 'place' | 'code' | 'note' | 'unknown' }
	| {
			readonly role: 'figure';
			readonly indicator: string;
			readonly kind: ObservationKind;
			/** Null where the head does not say. */
			readonly period: string | null;
	  };

/** The indicators of the atlas as far as their names are needed. */
export interface NamedIndicator {
	readonly id: string;
	readonly name_vi: string;
	readonly name_en: string;
}

/** Whether the figures of a head are a share or a count; null where it does not say. */
function measureOf(heads: readonly string[]): 'rate' | 'count' | null {
	for (const head of [...heads].reverse()) {
		const { has } = phrasesOf(head);
		if (head.includes('%') || has('tỷ lệ', 'phần trăm')) return 'rate';
		if (has('số hộ', 'tổng số', 'số lượng', 'hộ')) return 'count';
	}
	return null;
}

function povertyOf(text: string, measure: 'rate' | 'count'): string | null {
	const { has } = phrasesOf(text);
	const minority = has('dân tộc thiểu số', 'DTTS', 'hộ dân tộc');
	const near = has('cận nghèo');
	const both = has(
		'nghèo và cận nghèo',
		'nghèo và hộ cận nghèo',
		'nghèo cận nghèo',
		'nghèo hộ cận nghèo'
	);
	if (measure === 'rate') {
		// "Tỷ lệ hộ nghèo DTTS" does not say over what: the reader has to.
		if (minority) return null;
		return both ? 'poor_and_near_poor_rate' : near ? 'near_poor_rate' : 'poor_rate';
	}
	if (both) return minority ? null : 'poor_and_near_poor_households';
	const households = near ? 'near_poor_households' : 'poor_households';
	return minority ? `${households}_ethnic_minority` : households;
}

function fallOf(text: string, measure: 'rate' | 'count' | null): string | null {
	const { has } = phrasesOf(text);
	if (has('cận nghèo') || measure === null) return null;
	if (measure === 'count') return 'poor_households_reduction';
	return has('dân tộc thiểu số', 'DTTS')
		? 'poor_rate_reduction_ethnic_minority'
		: 'poor_rate_reduction';
}

function indicatorOf(heads: readonly string[], known: readonly NamedIndicator[]): string | null {
	const last = heads.at(-1) ?? '';
	const named = known.find(
		({ id, name_vi }) => id === last || foldText(name_vi) === foldText(last)
	);
	if (named) return named.id;
	// The programme is called giảm nghèo: that is no fall.
	const text = heads.join(' / ').replace(/giảm nghèo/giu, '');
	const { has } = phrasesOf(text);
	const measure = measureOf(heads);
	const deprivation = deprivations.find(([, words]) => has(...words));
	if (deprivation && measure)
		return measure === 'rate'
			? `deprivation_rate_${deprivation[0]}`
			: `deprived_households_${deprivation[0]}`;
	if (has('thoát nghèo')) return measure === 'count' ? 'households_escaped_poverty' : null;
	if (has('giảm')) return fallOf(text, measure);
	if (has('nghèo')) return measure && povertyOf(text, measure);
	if (has('tổng số hộ', 'số hộ dân', 'số hộ dân cư', 'hộ dân cư'))
		return has('dân tộc thiểu số', 'DTTS') ? 'households_ethnic_minority' : 'households_total';
	if (has('dân số')) return 'population';
	return null;
}

function kindOf(text: string, planned: boolean): ObservationKind {
	const { has } = phrasesOf(text);
	if (has('chỉ tiêu', 'mục tiêu', 'phấn đấu', 'kế hoạch giao', 'giao')) return 'target';
	if (has('dự kiến')) return 'planned';
	return planned ? 'target' : 'observed';
}

function plainRole(heads: readonly string[]): 'numbering' | 'place' | 'code' | 'note' | null {
	const folded = foldWords(heads.join(' ')).join(' ');
	for (const role of ['numbering', 'code', 'note', 'place'] as const)
		if (plainHeads[role].some((head) => foldWords(head).join(' ') === folded)) return role;
	return null;
}

/**
 * What the heads of a column, from the top down, seem to say: the place, a code, a running number, or an
 * indicator with its kind and period. Only a proposal; a head that leaves open what is counted, or over
 * which base, is unknown. `inPlan` says that the document is a plan, where falls are targets.
 */
export function recogniseColumn(
	heads: readonly string[],
	known: readonly NamedIndicator[],
	inPlan: boolean
): ColumnGuess {
	const role = plainRole(heads);
	if (role) return { role };
	const indicator = indicatorOf(heads, known);
	if (!indicator || !known.some(({ id }) => id === indicator)) return { role: 'unknown' };
	const text = heads.join(' / ');
	const fall = indicator.includes('reduction') || indicator.includes('escaped');
	const kind = kindOf(text, inPlan && indicator.includes('reduction'));
	return { role: 'figure', indicator, kind, period: periodInHead(text, fall) };
}
