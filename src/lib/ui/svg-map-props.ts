import type { PlaceCode } from '$lib/atlas/types';
import type { MapScene } from '$lib/map/scene';
import type { SvgShapes } from '$lib/map/svg-shapes';

/** What a map of SVG is given, whether places are elements of their own or drawn together. */
export interface SvgMapProps {
	readonly shapes: SvgShapes;
	readonly scene: MapScene;
	readonly title: string;
	/** What a place says when pointed at: its name and value. */
	readonly describe: (code: PlaceCode) => string;
	readonly national: boolean;
	/** Whether the map keeps to the left, to leave the right to something else. */
	readonly aside?: boolean;
	readonly selected?: PlaceCode | null;
	readonly hovered?: PlaceCode | null;
	/** Without these the map is a picture, which says itself what is pointed at. */
	readonly onhover?: (code: PlaceCode | null, at: { x: number; y: number }) => void;
	readonly onselect?: (code: PlaceCode) => void;
	readonly ondrill?: (code: PlaceCode) => void;
}
