import { describe, expect, it } from 'vitest';
import { placeCode } from '../../../src/lib/atlas/literals';
import { ClassState } from '../../../src/lib/map/class-state';

const [saThay, konPlong, daMBri] = ['616', '613', '677'].map(placeCode);

function recorded() {
	const told: string[] = [];
	const state = new ClassState({
		set: (code, index) => told.push(`${code} ${index}`),
		clear: () => told.push('clear')
	});
	return { told, state };
}

describe('the classes that a map holds', () => {
	it('are told once, and again only where they change or end', () => {
		if (!saThay || !konPlong || !daMBri) throw new Error('codes are missing');
		const { told, state } = recorded();
		state.apply(
			new Map([
				[saThay, 2],
				[konPlong, 1]
			])
		);
		expect(told.splice(0)).toEqual(['616 2', '613 1']);
		state.apply(
			new Map([
				[saThay, 2],
				[daMBri, 0]
			])
		);
		expect(told.splice(0)).toEqual(['613 -1', '677 0']);
	});

	it('are told anew after the map has lost them', () => {
		if (!saThay) throw new Error('a code is missing');
		const { told, state } = recorded();
		state.apply(new Map([[saThay, 2]]));
		state.forget();
		state.apply(new Map([[saThay, 2]]));
		expect(told).toEqual(['616 2', 'clear', '616 2']);
	});
});
