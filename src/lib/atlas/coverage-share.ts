/** How many of the places of a level have a figure, as the picture shades it. */
export const coverageShares = ['few', 'some', 'most', 'all'] as const;
export type CoverageShare = (typeof coverageShares)[number];

/** Under a tenth, under a half, under all, all; throws where no place has one. */
export function coverageShare(places: number, of: number): CoverageShare {
	if (places <= 0 || of <= 0) throw new RangeError(`${places} of ${of} places is no coverage`);
	if (places >= of) return 'all';
	if (places * 2 >= of) return 'most';
	return places * 10 >= of ? 'some' : 'few';
}
