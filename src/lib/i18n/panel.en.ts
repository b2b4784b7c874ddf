import type { PanelMessages } from './panel.vi';

/** Texts of the panel of a place beyond its facts, in English. */
export const panelEn: PanelMessages = {
	line: (indicator) => `Over time: ${indicator}`,
	change: 'new standard',
	hollow: 'Hollow circles: targets',
	broken: 'Not joined across the change of standard',
	noList: 'in none of the lists that the atlas has',
	raise: 'Open the figures further',
	lower: 'Fold the figures away'
};
