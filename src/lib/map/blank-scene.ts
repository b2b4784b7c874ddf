import type { MapScene } from './scene';

/** A map of one class without any place, filter or mark: what others are made from. */
export const blankScene: MapScene = {
	breaks: [],
	colours: [],
	classOf: new Map(),
	values: new Map(),
	filtered: new Set(),
	lit: null,
	contradicted: new Set(),
	estimated: new Set(),
	counts: [],
	noData: 0,
	marks: []
};
