import type { FeatureCollection, Geometry } from 'geojson';
import type { PlaceCode } from '../atlas/types';
import type { Extent } from '../geo/extent';
import type { MapLabel } from '../geo/map-labels';
import type { PlaceOutlines } from '../geo/place-features';
import type { MapColours } from './map-colours';
import type { MapScene } from './scene';

/** What is in view. */
export interface Camera {
	readonly extent: Extent;
	/** Ground length of a CSS pixel at the middle of the view, kilometres. */
	readonly kmPerPixel: number;
	readonly centre: readonly [lon: number, lat: number];
	readonly zoom: number;
}

/** What a map that leaves gestures to the page around it has not followed. */
export type PreventedGesture = 'wheel_zoom' | 'touch_pan';

/** What the map tells its page. */
export interface MapEvents {
	hover(code: PlaceCode | null, at: { x: number; y: number }): void;
	select(code: PlaceCode): void;
	drill(code: PlaceCode): void;
	/** The view has moved, or the frame has changed size. */
	move(camera: Camera): void;
	/** The first picture is complete. */
	ready(): void;
}

/** A MapLibre map of places. Every method may be called before the style has loaded. */
export interface PlaceMap {
	setContext(land: FeatureCollection<Geometry>): void;
	/** Draws these outlines, from tiles where they have any, with the names to write on them. */
	setOutlines(outlines: PlaceOutlines, labels: readonly MapLabel[]): void;
	setScene(scene: MapScene): void;
	setSelected(code: PlaceCode | null): void;
	setHovered(code: PlaceCode | null): void;
	setColours(colours: MapColours): void;
	setSeaLabels(labels: readonly { at: readonly [number, number]; text: string }[]): void;
	/** Resolves once the next picture is drawn, which shows all that has been set. */
	drawn(): Promise<void>;
	/** Shows an extent; `aside` is the share of the frame's width that is kept free at its right. */
	fit(extent: Extent, animate: boolean, aside?: number): void;
	/** Looks where another map does. */
	follow(camera: Camera): void;
	/** Zooms by a step; a point that is given stays where it is in the frame. */
	zoom(by: 1 | -1, around?: readonly [lon: number, lat: number]): void;
	/** Moves the view east and south by shares of the frame. */
	pan(east: number, south: number): void;
	/** Moves the view to a point unless it is well inside the frame, of which the lower pixels may be `covered`. */
	reveal(lonLat: readonly [number, number], covered?: number): void;
	/**
	 * From now on one finger and the wheel alone are left to the page around the map: it follows two fingers,
	 * and the wheel with Ctrl or ⌘. What it has left is told.
	 */
	shareGestures(left: (gesture: PreventedGesture) => void): void;
	/** Position of a point in the frame, in CSS pixels. */
	project(lonLat: readonly [number, number]): { x: number; y: number };
	destroy(): void;
}
