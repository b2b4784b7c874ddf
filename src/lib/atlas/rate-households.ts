export const householdPictures = ['none', 'bivariate', 'bubbles'] as const;
/**
 * How the map shows the households behind a rate: not at all, by classes of both, or as circles over the
 * colour.
 */
export type HouseholdPicture = (typeof householdPictures)[number];

/** How the name of a rate tells the name of the count of households above its line. */
const names = [
	[/^(poor|near_poor|poor_and_near_poor)_rate(?!_reduction)/u, '$1_households'],
	[/^deprivation_rate_(?!poor_near_poor_|near_poor_)/u, 'deprived_households_'],
	[/^ethnic_minority_share_of_poor/u, 'poor_households_ethnic_minority']
] as const;

/**
 * The indicator that counts the households of which a rate is a share, by indicator id: poor households for
 * the poverty rate, deprived ones for a deprivation rate, by the same standard. Null for a rate whose
 * households no document counts, such as the survey's, and for what is no rate.
 */
export function householdsCountedBy(rate: string): string | null {
	const name = names.find(([pattern]) => pattern.test(rate));
	return name ? rate.replace(name[0], name[1]) : null;
}
