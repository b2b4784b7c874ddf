import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { afterPicture, awaitCanvas, pictured } from '../../../src/lib/map/after-picture';

/** A frame of a browser: what was asked for is called, and then the tasks that it left. */
let frames: FrameRequestCallback[] = [];
async function frame(): Promise<void> {
	const due = frames;
	frames = [];
	for (const each of due) each(performance.now());
	await vi.advanceTimersByTimeAsync(0);
}
const listeners = new Map<string, Set<() => void>>();

beforeEach(() => {
	vi.useFakeTimers();
	frames = [];
	listeners.clear();
	vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => frames.push(callback));
	vi.stubGlobal('cancelAnimationFrame', (id: number) => frames.splice(id - 1, 1));
	vi.stubGlobal('addEventListener', (type: string, listener: () => void) => {
		const known = listeners.get(type) ?? new Set();
		listeners.set(type, known.add(listener));
	});
});
afterEach(() => {
	vi.unstubAllGlobals();
	vi.useRealTimers();
});

describe('afterPicture', () => {
	it('runs a task after the next frame, not in it', async () => {
		const task = vi.fn();
		afterPicture(task);
		await vi.advanceTimersByTimeAsync(100);
		expect(task).not.toHaveBeenCalled();
		await frame();
		expect(task).toHaveBeenCalledOnce();
	});

	it('waits for the picture that each canvas had in that frame, and for no later one', async () => {
		const task = vi.fn();
		let drawing = true;
		let pictures = 0;
		const leave = awaitCanvas(() => {
			pictures += 1;
			const first = pictures === 1;
			return () => (first ? drawing : true);
		});
		afterPicture(task);
		await frame();
		await vi.advanceTimersByTimeAsync(200);
		expect(task).not.toHaveBeenCalled();
		drawing = false;
		await vi.advanceTimersByTimeAsync(10);
		expect(task).toHaveBeenCalledOnce();
		leave();
	});

	it('gives up a picture that is never done, and one whose canvas is gone', async () => {
		const task = vi.fn();
		const leave = awaitCanvas(() => () => true);
		afterPicture(task);
		await frame();
		await vi.advanceTimersByTimeAsync(400);
		expect(task).not.toHaveBeenCalled();
		await vi.advanceTimersByTimeAsync(200);
		expect(task).toHaveBeenCalledOnce();
		leave();
		afterPicture(task);
		await frame();
		expect(task).toHaveBeenCalledTimes(2);
	});

	it('can be called off before the frame and while it waits', async () => {
		const task = vi.fn();
		afterPicture(task)();
		await frame();
		let drawing = true;
		const leave = awaitCanvas(() => () => drawing);
		const stop = afterPicture(task);
		await frame();
		stop();
		drawing = false;
		await vi.advanceTimersByTimeAsync(1000);
		expect(task).not.toHaveBeenCalled();
		leave();
	});
});

describe('pictured', () => {
	it('waits for the picture', async () => {
		const done = vi.fn();
		void pictured().then(done);
		await vi.advanceTimersByTimeAsync(0);
		expect(done).not.toHaveBeenCalled();
		await frame();
		expect(done).toHaveBeenCalledOnce();
	});

	it.each(['keydown', 'pointerdown'])('waits no longer on %s', async (type) => {
		const done = vi.fn();
		void pictured().then(done);
		for (const listener of listeners.get(type) ?? []) listener();
		await vi.advanceTimersByTimeAsync(0);
		expect(done).toHaveBeenCalledOnce();
	});
});
