import type { MapToolsMessages } from './map-tools.vi';

/** Texts of the map's keys and buttons, in English. */
export const mapToolsEn: MapToolsMessages = {
	role: 'map with keys',
	hint: 'Arrow keys go to the place beside, Enter goes inside, Backspace goes out, a question mark lists all keys.',
	arrival: (scope, count, level) => `${scope}, ${count} ${level}.`,
	band: (limits) => `class ${limits}`,
	help: 'Keys of the map',
	close: 'Close',
	whenFocused: 'These keys work while the map has the focus: click it or reach it with Tab.',
	move: 'Move the map',
	west: 'Move west',
	east: 'Move east',
	north: 'Move north',
	south: 'Move south',
	fitPlace: 'Fit to the chosen place',
	gestures: {
		touch_pan: 'Move the map with two fingers',
		wheel_zoom: 'Hold Ctrl or ⌘ and scroll to zoom the map'
	},
	keys: {
		arrows: { press: ['← ↑ → ↓'], does: 'Go to the place beside, in that direction' },
		enter: { press: ['Enter'], does: 'Look inside; at the lowest level: open figures and sources' },
		space: { press: ['Space'], does: 'Open figures and sources of the place' },
		backspace: { press: ['Backspace'], does: 'Go out one level' },
		escape: { press: ['Esc'], does: 'Close the panel of figures, back to the map' },
		help: { press: ['?'], does: 'Show this list of keys' }
	},
	cameraKeys: {
		zoom: { press: ['+', '−'], does: 'Zoom in, zoom out' },
		fit: { press: ['0'], does: 'Show everything' },
		pan: { press: ['Shift', '← ↑ → ↓'], does: 'Move the map' }
	}
};
