import { describe, expect, it } from 'vitest';
import { placeCode } from '../../../src/lib/atlas/literals';
import { PlaceState } from '../../../src/lib/map/place-state';

const [saThay, konPlong, daMBri] = ['616', '613', '677'].map(placeCode);

function recorded() {
	const told: string[] = [];
	const state = new PlaceState<string>((code, fill) => {
		told.push(`${code} ${fill ?? 'none'}`);
	});
	return { told, state };
}

describe('the fills that a map holds', () => {
	it('are told once, and again only where they change or end', () => {
		if (!saThay || !konPlong || !daMBri) throw new Error('codes are missing');
		const { told, state } = recorded();
		state.apply(
			new Map([
				[saThay, 'red'],
				[konPlong, 'gold']
			])
		);
		expect(told.splice(0)).toEqual(['616 red', '613 gold']);
		state.apply(
			new Map([
				[saThay, 'red'],
				[daMBri, 'grey']
			])
		);
		expect(told.splice(0)).toEqual(['613 none', '677 grey']);
	});

	it('are told anew after the map has lost them', () => {
		if (!saThay) throw new Error('a code is missing');
		const { told, state } = recorded();
		state.apply(new Map([[saThay, 'red']]));
		state.forget();
		state.apply(new Map([[saThay, 'red']]));
		expect(told).toEqual(['616 red', '616 red']);
	});
});
