import { halfUnit } from '../printed';
import { judge } from '../reconcile';
import { checked, type Check } from './check';
import { about, groupBy, hasValue, type Evidence } from './evidence';

/**
 * Rates whose base a source does not print, against the base that another rate of the same place and
 * day implies: 2.135 households are 5,63 %, so 1.190 are 3,14 %. The first row of a group is the one
 * that the others are held to. The rounding of that first rate is allowed for.
 */
export function sameBase({ figures, indicators }: Evidence): Check[] {
	const known = new Map(indicators.map((indicator) => [indicator.id, indicator]));
	const rates = figures.filter(hasValue).filter((f) => {
		const indicator = known.get(f.indicator);
		return (
			indicator?.unit === 'percent' &&
			indicator.base.vi !== '' &&
			f.value > 0 &&
			f.numerator !== null &&
			f.denominator === null
		);
	});
	const groups = groupBy(rates, (f) =>
		[f.source, f.boundarySet, f.place, f.period, f.kind, known.get(f.indicator)?.base.vi].join(' ')
	);
	return [...groups.values()].flatMap(([first, ...others]) =>
		others.flatMap((figure) => {
			if (!first?.numerator || figure.numerator === null) return [];
			const exact = (figure.numerator * first.value) / first.numerator;
			const slack = (exact * halfUnit(first)) / first.value;
			return [
				checked(
					{
						...about(figure),
						reckoning: {
							rule: 'same_base',
							count: figure.numerator,
							otherIndicator: first.indicator,
							otherRate: first.value,
							otherCount: first.numerator
						},
						inputs: `${figure.numerator}*${first.value}/${first.numerator}`
					},
					figure.value,
					exact,
					judge(figure, exact, slack)
				)
			];
		})
	);
}
