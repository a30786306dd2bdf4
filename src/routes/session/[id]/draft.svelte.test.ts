import { expect, test } from 'vitest';
import { addDays, day, type Day } from '#lib/domain/day.ts';
import type { Instant } from '#lib/domain/instant.ts';
import type { Leg } from '#lib/domain/soreness/check-in.ts';
import { checkInOn } from '#lib/domain/soreness/log.fixture.ts';
import { playableOfLibrary } from '#lib/state/playable.ts';
import { freshApp } from './app.fixture.ts';
import { Draft } from './draft.svelte.ts';

const today = day('2026-03-07');
const on = (days: number): Day => addDays(today, days);
const strained: Leg = { soreness: 2, quality: 'sharp', spread: 'focal' };

/** RICE on a log of the right leg, by days from today, with what was answered on ice and wrap. */
async function riceAfter(log: Record<number, Leg>, { icedAt, askedOn = on(-90) }: Answers = {}) {
	const app = freshApp();
	for (const [days, leg] of Object.entries(log))
		await app.store.saveCheckIn(checkInOn(on(Number(days)), {}, leg));
	const rice = { iceRuledOut: false, wrapRuledOut: false, askedOn, ...(icedAt && { icedAt }) };
	await app.preferences.set({ rice });
	await app.log.reload();
	return new Draft(playableOfLibrary('rice'), app);
}
interface Answers {
	icedAt?: Instant;
	askedOn?: Day;
}
const movesOf = ({ routine }: Draft) => routine.steps.map(({ move }) => move);

test('RICE ends with pumps from the second day on, however sore the leg was weeks before', async () => {
	expect(movesOf(await riceAfter({ [-60]: { soreness: 3 }, 0: strained }))).not.toContain('R10');
	expect(movesOf(await riceAfter({ [-1]: strained, 0: strained }))).toContain('R10');
	expect(
		movesOf(await riceAfter({ [-1]: strained, 0: { ...strained, soreness: 3 } }))
	).not.toContain('R10');
});

test('RICE is for the leg of the latest check-in up to today', async () => {
	const draft = await riceAfter({ 0: strained, 1: { soreness: 0 } });
	expect(draft.soreLeg).toBe('right');
});

test('ice waits two hours, and not for a moment that a wrong clock gave', async () => {
	const isIced = async (icedAt: string) =>
		movesOf(await riceAfter({ 0: strained }, { icedAt: icedAt as Instant })).includes('R3');
	expect(await isIced('2026-03-07T06:15:00+01:00')).toBe(true);
	expect(await isIced('2026-03-07T06:15:01+01:00')).toBe(false);
	expect(await isIced('2026-03-07T09:00:00+01:00')).toBe(false);
	expect(await isIced('2027-03-07T08:00:00+01:00')).toBe(true);
});

test('answers on the wrap that are older than an injury, or from a day still to come, are asked anew', async () => {
	const injured: Leg = { ...strained, swelling: 'local' };
	const isWaiting = async (askedOn: Day) =>
		(await riceAfter({ 0: injured }, { askedOn })).isWrapWaiting;
	expect(await isWaiting(on(-1))).toBe(true);
	expect(await isWaiting(today)).toBe(false);
	expect(await isWaiting(on(30))).toBe(true);
});
