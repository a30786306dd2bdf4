import { afterEach, expect, test, vi } from 'vitest';
import { SteadyTimer } from './steady-timer.ts';

const timer = new SteadyTimer();
afterEach(() => {
	timer.clear();
	vi.restoreAllMocks();
});

/** As though the page's own timers would not come for a minute. */
function hide() {
	vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
	vi.spyOn(globalThis, 'setTimeout').mockReturnValue(0 as never);
}

test('comes on a hidden page, whose own timers do not', async () => {
	hide();
	const told = vi.fn();
	await new Promise<void>((resolve) => {
		timer.set(() => {
			told();
			resolve();
		}, 20);
	});
	expect(told).toHaveBeenCalledOnce();
});

test('comes once for what was set last, and never again', async () => {
	const [first, second] = [vi.fn(), vi.fn()];
	timer.set(first, 5);
	await new Promise<void>((resolve) => {
		timer.set(() => {
			second();
			resolve();
		}, 10);
	});
	expect(first).not.toHaveBeenCalled();
	expect(second).toHaveBeenCalledOnce();
});
