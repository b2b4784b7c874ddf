/** The licence of the data's arrangement, as `DATA-LICENSE.md` gives it; the figures are those of their sources. */
export const dataLicence = {
	name: 'CC-BY-4.0',
	url: 'https://creativecommons.org/licenses/by/4.0/'
} as const;
