import type { EmbedMessages } from './embed.vi';

/** Texts of embeds, in English. */
export const embedEn: EmbedMessages = {
	places: (count, all) => `${count} of ${all} places have a figure`,
	source: 'Source',
	openAtlas: 'Open in Atlas Giảm Nghèo',
	figures: 'Table of figures',
	place: 'Place',
	value: 'Value',
	find: 'Find a place on the map',
	notFound: 'No place on the map has such a name',
	hint: 'Tap or point at the map to read its figures',
	live: 'Zoom in and out',
	boundaries: { pack: 'Reference boundaries', schematic: 'Schematic boundaries' },
	version: (version) => `data version ${version}`,
	kept: 'figures kept as in this version',
	keptSince: (day) => `figures kept as of ${day}; the atlas has newer ones today`,
	unknown: 'There is no map at this address',
	unknownText:
		'The address of the embed names a place, an indicator, a year or a data version that the atlas does not have.'
};
