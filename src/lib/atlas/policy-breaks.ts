import type { ShownKind, Topic } from './types';

/**
 * Poverty-rate thresholds that the plans themselves use, in percent of households:
 * 2,5 (KH 35/KH-UBND Nghi Xuân 2019, II), 6, 10 and 20 (Kế hoạch TP Kon Tum 2018, II.1),
 * 30 and 50 (Kế hoạch Gia Lai 2017, I.2.a and II.2).
 */
export const povertyThresholds = [2.5, 6, 10, 20, 30, 50] as const;

/** Yearly falls in percentage points; 4 to 5 is what Gia Lai 2017 (I.2.a) asks above 30 and 50 %. */
export const reductionThresholds = [1, 2, 3, 4, 5] as const;

/** Fifths of the base, for shares that no document sets thresholds for. */
export const shareFifths = [20, 40, 60, 80] as const;

/** Points above the target; under 0 the target is met. */
export const gapThresholds = [0, 1, 2, 3, 4, 5] as const;

/** Points by which two rates differ: finer near 0, where most changes of a few years are. */
export const differenceThresholds = [-20, -10, -5, -2, 0, 2, 5, 10] as const;

/** Whether the limits of method `policy` are ones that the documents use, and not the atlas's own. */
export function limitsOfDocuments(topic: Topic, kind: ShownKind): boolean {
	return topic === 'poverty' && kind !== 'gap' && kind !== 'difference';
}

/** Class limits of method `policy` for a topic and kind. */
export function policyBreaks(topic: Topic, kind: ShownKind): readonly number[] {
	if (kind === 'gap') return gapThresholds;
	if (kind === 'difference') return differenceThresholds;
	switch (topic) {
		case 'poverty':
			return povertyThresholds;
		case 'reduction':
			return reductionThresholds;
		case 'deprivation':
		case 'service':
		case 'composition':
		case 'count':
		case 'output':
		case 'context':
		case 'proxy':
			return shareFifths;
	}
}
