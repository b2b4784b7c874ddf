/**
 * Weights by comparing criteria in pairs: the analytic hierarchy process of T. L. Saaty, “A scaling method for
 * priorities in hierarchical structures”, Journal of Mathematical Psychology 15 (1977), and “The Analytic
 * Hierarchy Process” (1980).
 */

/** How many times more important the row's criterion is than the column's, 1/9–9; one row a criterion. */
export type PairwiseMatrix = readonly (readonly number[])[];

/** Weights of a pairwise comparison and how far its judgements fit each other. */
export interface PairwiseWeights {
	/** Principal eigenvector, adding up to 1. */
	readonly weights: readonly number[];
	/** Principal eigenvalue λmax; the number of criteria where the judgements fit perfectly. */
	readonly eigenvalue: number;
	/** CI = (λmax − n) / (n − 1). */
	readonly consistencyIndex: number;
	/** CR = CI / RI(n); up to {@link consistencyLimit} is held to be consistent. */
	readonly consistencyRatio: number;
}

/** Consistency ratio up to which Saaty accepts judgements. */
export const consistencyLimit = 0.1;

/** Strengths of Saaty's scale, from equal to extreme importance. */
export const saatyScale = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/** Mean consistency index of random matrices of 1 to 10 criteria (Saaty 1980, p. 21). */
export const randomIndices = [0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49] as const;

/** Most criteria that can be compared: the random indices end there. */
export const mostCompared = randomIndices.length;

/** How many pairs `count` criteria make. */
export function pairCount(count: number): number {
	return (count * (count - 1)) / 2;
}

/**
 * The reciprocal matrix of judgements on the pairs (1,2), (1,3), …, (1,n), (2,3), … in this order; a missing
 * judgement is “equally important”.
 */
export function pairwiseMatrix(count: number, judgements: readonly number[]): PairwiseMatrix {
	const matrix = Array.from({ length: count }, () => new Array<number>(count).fill(1));
	let next = 0;
	for (let row = 0; row < count; row++) {
		for (let column = row + 1; column < count; column++) {
			const judgement = judgements[next++] ?? 1;
			const [upper, lower] = [matrix[row], matrix[column]];
			if (upper) upper[column] = judgement;
			if (lower) lower[row] = 1 / judgement;
		}
	}
	return matrix;
}

/**
 * Weights of a reciprocal matrix with positive entries, by the power method, which converges for it (Perron).
 * Throws for more criteria than there are random indices.
 */
export function pairwiseWeights(matrix: PairwiseMatrix): PairwiseWeights {
	const count = matrix.length;
	const randomIndex = randomIndices[Math.max(0, count - 1)];
	if (randomIndex === undefined)
		throw new Error(`${count} criteria; pairs can be compared for up to ${mostCompared}`);
	let weights = Array.from({ length: count }, () => 1 / count);
	let eigenvalue = count;
	for (let step = 0; step < 1000; step++) {
		const image = matrix.map((row) =>
			row.reduce((sum, entry, column) => sum + entry * (weights[column] ?? 0), 0)
		);
		// The weights add up to 1, so that the sum of their image is the eigenvalue.
		eigenvalue = image.reduce((sum, value) => sum + value, 0);
		const next = image.map((value) => value / eigenvalue);
		const change = Math.max(0, ...next.map((value, i) => Math.abs(value - (weights[i] ?? 0))));
		weights = next;
		if (change < 1e-14) break;
	}
	const consistencyIndex = count > 1 ? Math.max(0, (eigenvalue - count) / (count - 1)) : 0;
	return {
		weights,
		eigenvalue,
		consistencyIndex,
		consistencyRatio: randomIndex > 0 ? consistencyIndex / randomIndex : 0
	};
}
