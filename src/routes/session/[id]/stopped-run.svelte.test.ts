import { expect, onTestFinished, test } from 'vitest';
import type { Instant } from '#lib/domain/instant.ts';
import { checkInOn } from '#lib/domain/soreness/log.fixture.ts';
import { gatesOf } from '#lib/state/gates.ts';
import { playableOfLibrary } from '#lib/state/playable.ts';
import { freshApp } from './app.fixture.ts';
import { SessionRun } from './session-run.svelte.ts';

test('a check-in saved before the clock was set back does not answer a stop', async () => {
	const app = freshApp();
	const { clock, log } = app;
	const today = clock.today();
	const ahead = { ...checkInOn(today), updatedAt: `${today}T09:00:00+01:00` as Instant };
	await log.saveCheckIn(ahead, [], []);
	const run = new SessionRun(playableOfLibrary('warm-up-short'), app);
	onTestFinished(() => run.leave());
	await run.start();
	clock.advance(10_000);
	expect(await run.stop()).toBe(true);
	expect(gatesOf(app).of('warm-up').gate).toBe('locked');
});
