import { describe, expect, onTestFinished, test } from 'vitest';
import { moveById } from '#lib/content/moves.ts';
import { returnToRun } from '#lib/content/routines/return-to-run.ts';
import { returnStandingOn } from '#lib/domain/load/return-standing.ts';
import { moment } from '#lib/domain/moment.ts';
import { planOf } from '#lib/domain/routine/session-plan.ts';
import { playableOfReturn } from '#lib/state/playable-return.ts';
import { Unfinished } from '#lib/state/unfinished.svelte.ts';
import type { ActiveSession } from '#lib/storage/store.ts';
import { freshApp } from './app.fixture.ts';
import { SessionRun } from './session-run.svelte.ts';

/** An app whose store holds a run of stage 0 that was cut off after so long, a day before its clock. */
async function appWithCutOffRun(ranMs: number) {
	const app = freshApp();
	const { clock, store, calendar, log } = app;
	const options = { startSide: 'left', legs: 'both' } as const;
	const start = { startedAt: clock.now(), day: clock.today(), stage: 0 };
	const { wallMs, monoMs } = moment(clock.wallMs(), clock.monoMs());
	const cutOff: ActiveSession = {
		id: 'cut off',
		plan: planOf(returnToRun(0), moveById, options, start),
		events: [{ kind: 'start', at: moment(wallMs, monoMs) }],
		seen: moment(wallMs + ranMs, monoMs + ranMs)
	};
	await store.saveActiveSession(cutOff);
	clock.advance(86_400_000);
	await log.reload();
	const nextDay = () =>
		returnStandingOn({ ...log.records, raiseTests: [] }, calendar.today).nextDay;
	return { app, cutOff, nextDay };
}

/** The day after the run, and the first on which another is due. */
const [today, tomorrow] = ['2026-03-08', '2026-03-09'];

describe('a run that was cut off', () => {
	test('counts once it is discarded, and no longer once that is taken back', async () => {
		const { app, cutOff, nextDay } = await appWithCutOffRun(300_000);
		expect(nextDay()).toBe(today);
		const unfinished = new Unfinished(app);
		await unfinished.read();
		const discarded = await unfinished.discard();
		expect(discarded).toMatchObject({ isLogged: true });
		expect(app.log.sessions).toMatchObject([
			{ id: 'cut off', stage: 0, outcome: 'ended-early', activeMs: 300_000 }
		]);
		expect(nextDay()).not.toBe(today);
		expect(await app.store.readActiveSession()).toEqual({ ok: true, value: undefined });

		await discarded?.undo();
		expect(app.log.sessions).toEqual([]);
		expect(unfinished.active).toEqual(cutOff);
		expect(await app.store.readActiveSession()).toEqual({ ok: true, value: cutOff });
	});

	test('is gone once it is discarded, where it had hardly begun', async () => {
		const { app } = await appWithCutOffRun(5000);
		const unfinished = new Unfinished(app);
		await unfinished.read();
		expect(await unfinished.discard()).toMatchObject({ isLogged: false });
		expect(app.log.sessions).toEqual([]);
		expect(await app.store.readActiveSession()).toEqual({ ok: true, value: undefined });
	});

	test('leaves the next one no start before its day', async () => {
		const { app, nextDay } = await appWithCutOffRun(300_000);
		const run = new SessionRun(
			playableOfReturn(
				() => 0,
				() => nextDay() > app.calendar.today
			),
			app
		);
		onTestFinished(() => run.leave());
		expect(await run.start()).toBe(false);
		expect(run.player).toBeUndefined();
		expect(app.log.sessions).toMatchObject([{ id: 'cut off' }]);
		expect(nextDay() >= tomorrow).toBe(true);
	});
});
