import { expect, test } from 'vitest';
import { addDays, day, type Day } from '#lib/domain/day.ts';
import type { Instant } from '#lib/domain/instant.ts';
import { timeOfDay } from '#lib/domain/reminders/time-of-day.ts';
import type { CheckIn } from '#lib/domain/soreness/check-in.ts';
import { claimCheckInDue } from './check-in-due.ts';
import { openStore } from './open-store.ts';

const today = day('2026-03-09');
const at = (time: string, on: Day = today) => new Date(`${on}T${time}:00`);

function checkInOn(on: Day): CheckIn {
	return {
		day: on,
		updatedAt: `${on}T08:00:00+01:00` as Instant,
		legs: { left: { soreness: 0 }, right: { soreness: 0 } }
	};
}

/** A log, the reminder at nine if it is on, and what the worker asks of it. */
async function logOf({ days = [], isOn = true }: { days?: Day[]; isOn?: boolean }) {
	const name = crypto.randomUUID();
	const store = openStore({ name });
	for (const on of days) await store.saveCheckIn(checkInOn(on));
	await store.saveDevice({ backedUpOn: today, ...(isOn && { notifyAt: timeOfDay('09:00') }) });
	return { name, store, claim: (moment: Date) => claimCheckInDue(moment, name) };
}

test('makes no database where there is none', async () => {
	const name = crypto.randomUUID();
	expect(await claimCheckInDue(at('10:00'), name)).toBeUndefined();
	expect((await indexedDB.databases()).map((database) => database.name)).not.toContain(name);
});

test('leaves a database alone that keeps it otherwise', async () => {
	const name = crypto.randomUUID();
	const open = () =>
		new Promise<IDBDatabase>((resolve, reject) => {
			const request = indexedDB.open(name);
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => reject(request.error);
		});
	(await open()).close();
	expect(await claimCheckInDue(at('10:00'), name)).toBeUndefined();
	const after = await open();
	expect([after.version, after.objectStoreNames.length]).toEqual([1, 0]);
	after.close();
});

test('notifies once a day, from the time on that was asked for', async () => {
	const { claim } = await logOf({ days: [addDays(today, -1)] });
	expect(await claim(at('08:59'))).toEqual({ isOpen: true, isToNotify: false });
	const [first, second] = await Promise.all([claim(at('09:00')), claim(at('09:00'))]);
	expect([first?.isToNotify, second?.isToNotify].sort()).toEqual([false, true]);
	expect(await claim(at('23:59'))).toEqual({ isOpen: true, isToNotify: false });
	const tomorrow = addDays(today, 1);
	expect(await claim(at('00:01', tomorrow))).toEqual({ isOpen: true, isToNotify: false });
	expect(await claim(at('21:00', tomorrow))).toEqual({ isOpen: true, isToNotify: true });
});

test('is silent once the day is logged, whatever day was logged ahead', async () => {
	const { store, claim } = await logOf({ days: [addDays(today, 1)] });
	expect(await claim(at('09:30'))).toEqual({ isOpen: true, isToNotify: true });
	await store.saveCheckIn(checkInOn(today));
	expect(await claim(at('09:31'))).toEqual({ isOpen: false, isToNotify: false });
});

test('is silent where nothing was asked for, and has no badge for an empty log', async () => {
	const { claim } = await logOf({ days: [addDays(today, -1)], isOn: false });
	expect(await claim(at('10:00'))).toEqual({ isOpen: true, isToNotify: false });
	const empty = await logOf({});
	expect(await empty.claim(at('10:00'))).toEqual({ isOpen: false, isToNotify: true });
});

test('leaves what is known of the device as it was, and the database free', async () => {
	const { name, store, claim } = await logOf({});
	await claim(at('10:00'));
	const read = await store.readRecent(today);
	expect(read.ok && read.value.device).toEqual({ backedUpOn: today, notifyAt: '09:00' });
	await store.deleteEverything(() => {});
	expect((await indexedDB.databases()).map((database) => database.name)).not.toContain(name);
});
