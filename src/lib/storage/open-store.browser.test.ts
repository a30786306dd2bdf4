import { afterEach, describe, expect, test, vi } from 'vitest';
import { addDays, day, type Day } from '#lib/domain/day.ts';
import type { Instant } from '#lib/domain/instant.ts';
import { entryId } from '#lib/domain/programme/entry-id.ts';
import type { ProgrammeEntry } from '#lib/domain/programme/programme-entry.ts';
import { noRecords as nothing } from '#lib/domain/records.ts';
import type { SessionRecord } from '#lib/domain/routine/session-record.ts';
import type { CheckIn, LegName } from '#lib/domain/soreness/check-in.ts';
import { everyKind } from './fixtures/every-kind.ts';
import { openStore } from './open-store.ts';
import type { Store } from './store.ts';

const today = day('2026-03-09');

/** A store over a database of its own. */
const freshStore = () => openStore({ name: crypto.randomUUID() });

function checkInOn(on: Day, soreness = 0): CheckIn {
	return {
		day: on,
		updatedAt: `${on}T08:00:00+01:00` as Instant,
		legs: { left: { soreness }, right: { soreness: 0 } }
	};
}

function sessionAt(startedAt: string, id: string = startedAt): SessionRecord {
	return {
		id,
		updatedAt: startedAt as Instant,
		routine: 'warm-up',
		startedAt: startedAt as Instant,
		day: day(startedAt.slice(0, 10)),
		activeMs: 1000,
		plannedMs: 1000,
		outcome: 'completed',
		stepsDone: 1,
		stepsTotal: 1
	};
}

/** The options of every transaction from now on, as the browser was given them. */
function watchTransactions() {
	return vi.spyOn(IDBDatabase.prototype, 'transaction');
}

afterEach(() => vi.restoreAllMocks());

describe('everything', () => {
	test('is empty at first', async () => {
		expect(await freshStore().readAll()).toEqual({ ok: true, value: nothing });
	});

	test('of every kind comes back to the last field', async () => {
		const store = freshStore();
		expect(await store.replaceAll(everyKind)).toEqual({ ok: true });
		const all = await store.readAll();
		expect(JSON.stringify(all.ok && all.value)).toBe(JSON.stringify(everyKind));
	});

	test('gives way whole when it is replaced, the session under way too', async () => {
		const store = freshStore();
		await store.replaceAll(everyKind);
		await store.saveActiveSession({ id: 'x', plan: {}, events: [], seen: null });
		await store.replaceAll({ ...nothing, checkIns: [checkInOn(today)] });
		expect(await store.readAll()).toEqual({
			ok: true,
			value: { ...nothing, checkIns: [checkInOn(today)] }
		});
		expect(await store.readActiveSession()).toEqual({ ok: true, value: undefined });
	});

	test('stays as it was when one record of many cannot be kept', async () => {
		const reported = vi.spyOn(globalThis, 'reportError').mockImplementation(() => {});
		const store = freshStore();
		await store.replaceAll(everyKind);
		const withFunction = { ...checkInOn(today), note: (() => '') as unknown as string };
		const kept = await store.replaceAll({ ...nothing, checkIns: [checkInOn(today), withFunction] });
		expect(kept).toEqual({ ok: false, fault: 'broken' });
		expect(reported).toHaveBeenCalledOnce();
		expect(await store.readAll()).toEqual({ ok: true, value: everyKind });
	});

	test('takes in chosen records beside what is kept', async () => {
		const store = freshStore();
		await store.replaceAll(everyKind);
		const kept = await store.saveAll((all) => {
			expect(all).toEqual(everyKind);
			return { ...nothing, checkIns: [checkInOn(day('2026-03-07'), 9), checkInOn(today)] };
		});
		expect(kept).toEqual({ ok: true });
		const all = await store.readAll();
		expect(all.ok && all.value.checkIns.map(({ day, legs }) => [day, legs.left.soreness])).toEqual([
			['2026-03-06', 0],
			['2026-03-07', 9],
			['2026-03-09', 0]
		]);
		expect(all.ok && all.value.settings).toEqual(everyKind.settings);
	});
});

describe('a check-in that is half filled in', () => {
	const halfway = { day: today, writtenOn: today, draft: { ticks: ['left:cold'] } };
	const ofBefore = { ...halfway, day: addDays(today, -3) };
	const kept = (store: Store) => store.readCheckInDrafts();
	const of = (...value: object[]) => ({ ok: true, value });

	test('is there again, the newest of its day, and beside that of another day', async () => {
		const store = freshStore();
		expect(await kept(store)).toEqual(of());
		await store.saveCheckInDraft({ ...halfway, draft: {} });
		expect(await store.saveCheckInDraft(halfway)).toEqual({ ok: true });
		await store.saveCheckInDraft(ofBefore);
		expect(await kept(store)).toEqual(of(ofBefore, halfway));
		await store.deleteCheckInDrafts([today]);
		expect(await kept(store)).toEqual(of(ofBefore));
	});

	test('goes as its check-in is saved, but not with another', async () => {
		const store = freshStore();
		await store.saveCheckInDraft(halfway);
		await store.saveCheckInDraft(ofBefore);
		await store.saveCheckIn(checkInOn(today));
		expect(await kept(store)).toEqual(of(ofBefore, halfway));
		expect(await store.saveCheckIn(checkInOn(today, 4), [today])).toEqual({ ok: true });
		expect(await kept(store)).toEqual(of(ofBefore));
		expect(await store.readCheckIn(today)).toEqual({ ok: true, value: checkInOn(today, 4) });
	});

	test('is in no backup, and goes as everything is replaced', async () => {
		const store = freshStore();
		await store.saveCheckInDraft(halfway);
		expect(await store.readAll()).toEqual({ ok: true, value: nothing });
		await store.replaceAll(everyKind);
		expect(await kept(store)).toEqual(of());
	});
});

describe('check-ins', () => {
	test('are one for each day: a second one takes the place of the first', async () => {
		const store = freshStore();
		await store.saveCheckIn(checkInOn(today, 2));
		await store.saveCheckIn(checkInOn(today, 5));
		expect(await store.readCheckIns(today, today)).toEqual({
			ok: true,
			value: [checkInOn(today, 5)]
		});
	});

	test('are joined with what the day holds by then, whichever tab logged it', async () => {
		const store = freshStore();
		const join = (soreness: number) =>
			store.joinCheckIn(today, (before) => ({
				checkIn: checkInOn(today, soreness + (before?.legs.left.soreness ?? 0)),
				settles: []
			}));
		await Promise.all([join(1), join(2), join(4)]);
		expect(await store.readCheckIn(today)).toEqual({ ok: true, value: checkInOn(today, 7) });
	});

	test('are found by day and by a span of days, both ends included', async () => {
		const store = freshStore();
		for (const back of [3, 2, 1, 0]) await store.saveCheckIn(checkInOn(addDays(today, -back)));
		expect(await store.readCheckIn(today)).toEqual({ ok: true, value: checkInOn(today) });
		expect(await store.readCheckIn(addDays(today, 1))).toEqual({ ok: true, value: undefined });
		const span = await store.readCheckIns(addDays(today, -2), addDays(today, -1));
		expect(span.ok && span.value.map(({ day }) => day)).toEqual(['2026-03-07', '2026-03-08']);
		expect(await store.readCheckIns(today, addDays(today, -1))).toEqual({ ok: true, value: [] });
		expect(await store.readFirstDay()).toEqual({ ok: true, value: '2026-03-06' });
	});

	test('are gone once deleted', async () => {
		const store = freshStore();
		await store.saveCheckIn(checkInOn(today));
		await store.deleteCheckIn(today);
		expect(await store.readCheckIn(today)).toEqual({ ok: true, value: undefined });
		expect(await store.readFirstDay()).toEqual({ ok: true, value: undefined });
	});
});

describe('sessions', () => {
	test('come newest first as moments, in whole days', async () => {
		const store = freshStore();
		for (const startedAt of [
			'2026-03-07T08:00:00+01:00',
			'2026-03-08T07:30:00+00:00',
			'2026-03-08T08:00:00+01:00',
			'2026-03-09T08:00:00+01:00'
		])
			await store.saveSession(sessionAt(startedAt));
		const newest = await store.readSessions(2);
		expect(newest.ok && newest.value.map(({ id }) => id)).toEqual([
			'2026-03-09T08:00:00+01:00',
			'2026-03-08T07:30:00+00:00',
			'2026-03-08T08:00:00+01:00'
		]);
		const next = await store.readSessions(2, day('2026-03-08'));
		expect(next.ok && next.value.map(({ id }) => id)).toEqual(['2026-03-07T08:00:00+01:00']);
	});

	test('are changed and deleted by id', async () => {
		const store = freshStore();
		const session = sessionAt('2026-03-07T08:00:00+01:00', 'a');
		await store.saveSession(session);
		await store.saveSession({ ...session, soreness: { left: 4 } });
		expect(await store.readSessions(9)).toEqual({
			ok: true,
			value: [{ ...session, soreness: { left: 4 } }]
		});
		await store.deleteSession('a');
		expect(await store.readSessions(9)).toEqual({ ok: true, value: [] });
	});

	test('are finished, changed and deleted together with their entries of heel drops', async () => {
		const store = freshStore();
		const session = sessionAt('2026-03-07T08:00:00+01:00', 'a');
		const entry = (leg: LegName, of = 'a'): ProgrammeEntry => ({
			id: entryId(of, leg),
			updatedAt: session.updatedAt,
			day: session.day,
			leg,
			level: 1,
			reps: 30,
			repsPlanned: 30,
			painDuring: 0,
			response: 'pending'
		});
		const entries = [entry('left'), entry('right')];
		const other = entry('left', 'b');
		const entriesIn = async (of: Store) => {
			const all = await of.readAll();
			return all.ok && all.value.programme;
		};
		await store.saveSession(sessionAt('2026-03-07T07:00:00+01:00', 'b'), [other]);
		await store.finishSession(session, entries);
		expect(await entriesIn(store)).toEqual([...entries, other]);
		const scored = entries.map((each) => ({ ...each, painDuring: 4 }));
		await store.saveSession({ ...session, soreness: { left: 4, right: 4 } }, scored);
		expect(await entriesIn(store)).toEqual([...scored, other]);

		const settled = scored.map((each) => ({ ...each, response: 'amber' as const }));
		await store.saveCheckIn(checkInOn(today), [], settled);
		expect(await entriesIn(store)).toEqual([...settled, other]);
		await store.joinCheckIn(today, () => ({ checkIn: checkInOn(today), settles: scored }));
		expect(await entriesIn(store)).toEqual([...scored, other]);
		await store.deleteCheckIn(today, settled);
		expect(await entriesIn(store)).toEqual([...settled, other]);

		await store.deleteSession('a');
		expect(await entriesIn(store)).toEqual([other]);
	});
});

describe('the session under way', () => {
	const active = { id: 'x', plan: { routine: 'rice' }, events: [{ kind: 'start' }], seen: null };

	test('comes back with the last moment at which it was seen', async () => {
		const store = freshStore();
		await store.saveActiveSession(active);
		expect(await store.readActiveSession()).toEqual({ ok: true, value: active });
		await store.touchActiveSession({ wallMs: 5, monoMs: 2 });
		expect(await store.readActiveSession()).toEqual({
			ok: true,
			value: { ...active, seen: { wallMs: 5, monoMs: 2 } }
		});
		await store.saveActiveSession(active);
		expect(await store.readActiveSession()).toEqual({ ok: true, value: active });
	});

	test('gives way to the finished one at once, and a late word that it was seen brings nothing back', async () => {
		const store = freshStore();
		await store.saveActiveSession(active);
		await store.finishSession(sessionAt('2026-03-07T08:00:00+01:00', 'x'));
		await store.touchActiveSession({ wallMs: 5, monoMs: 2 });
		expect(await store.readActiveSession()).toEqual({ ok: true, value: undefined });
		const sessions = await store.readSessions(1);
		expect(sessions.ok && sessions.value[0]?.id).toBe('x');
	});

	test('is gone once discarded', async () => {
		const store = freshStore();
		await store.saveActiveSession(active);
		await store.deleteActiveSession();
		expect(await store.readActiveSession()).toEqual({ ok: true, value: undefined });
	});
});

test('marks and settings are kept and taken back', async () => {
	const store = freshStore();
	await store.saveAcknowledgements(everyKind.acknowledgements);
	await store.saveSettings({ updatedAt: '2026-03-07T08:00:00Z' as Instant, units: 'mi' });
	const recent = await store.readRecent(today);
	expect(recent.ok && recent.value.acknowledgements).toEqual(everyKind.acknowledgements);
	expect(recent.ok && recent.value.settings?.units).toBe('mi');
	await store.deleteAcknowledgements(['a1']);
	const after = await store.readRecent(today);
	expect(after.ok && after.value.acknowledgements).toEqual([]);
});

describe('every write', () => {
	test('is strict, but for the word that a session was seen', async () => {
		const store = freshStore();
		await store.readAll();
		const transactions = watchTransactions();
		const session = sessionAt('2026-03-07T08:00:00+01:00');
		const active = { id: 'x', plan: {}, events: [], seen: null };
		for (const write of [
			store.saveCheckIn(checkInOn(today)),
			store.deleteCheckIn(today),
			store.saveSession(session),
			store.deleteSession(session.id),
			store.saveAcknowledgements(everyKind.acknowledgements),
			store.deleteAcknowledgements(['a1']),
			store.saveSettings({ updatedAt: session.updatedAt }),
			store.saveActiveSession(active),
			store.deleteActiveSession(),
			store.finishSession(session),
			store.replaceAll(everyKind),
			store.saveAll(() => everyKind)
		])
			expect(await write).toEqual({ ok: true });
		expect(transactions).toHaveBeenCalledTimes(12);
		for (const call of transactions.mock.calls)
			expect(call.slice(1)).toEqual(['readwrite', { durability: 'strict' }]);
		for (const result of transactions.mock.results) expect(result.value.durability).toBe('strict');

		transactions.mockClear();
		await store.touchActiveSession({ wallMs: 1, monoMs: 1 });
		expect(transactions.mock.results[0]?.value.durability).toBe('relaxed');
	});

	test('of what was logged is counted, were it that everything goes, and nothing else is', async () => {
		const store = freshStore();
		const active = { id: 'x', plan: {}, events: [], seen: null };
		expect(await store.readChanges()).toEqual({ ok: true, value: 0 });
		await store.saveCheckIn(checkInOn(today));
		await store.deleteCheckIn(today);
		await store.saveAll(() => everyKind);
		await store.saveActiveSession(active);
		await store.saveDevice({ backedUpOn: today });
		expect(await store.readChanges()).toEqual({ ok: true, value: 3 });
		await store.replaceAll(nothing);
		expect(await store.readChanges()).toEqual({ ok: true, value: 4 });
	});

	test('answers only when the transaction is complete', async () => {
		const store = freshStore();
		await store.readAll();
		let complete = false;
		atEachWrite((transaction) =>
			transaction.addEventListener('complete', () => {
				complete = true;
			})
		);
		await store.saveCheckIn(checkInOn(today));
		expect(complete).toBe(true);
	});

	test('is not kept where the transaction aborts after the put has succeeded', async () => {
		const store = freshStore();
		await store.readAll();
		atEachWrite(abortAfterPut);
		expect(await store.saveCheckIn(checkInOn(today))).toEqual({ ok: false, fault: 'full' });
		expect(await store.readCheckIn(today)).toEqual({ ok: true, value: undefined });
		expect(await store.readChanges()).toEqual({ ok: true, value: 0 });
	});
});

/** Hands over each real transaction that may write, before any request is made of it. */
function atEachWrite(hook: (transaction: IDBTransaction) => void): void {
	const transact = IDBDatabase.prototype.transaction;
	vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
		this: IDBDatabase,
		...args
	) {
		const transaction = transact.apply(this, args);
		if (args[1] === 'readwrite') hook(transaction);
		return transaction;
	});
}

/** As a full disk does: the request succeeds, then the transaction is taken back without a reason (WebKit). */
function abortAfterPut(transaction: IDBTransaction): void {
	const objectStore = transaction.objectStore.bind(transaction);
	transaction.objectStore = (name) => {
		const store = objectStore(name);
		const put = store.put.bind(store);
		store.put = (value, key) => {
			const request = put(value, key);
			request.addEventListener('success', () => transaction.abort());
			return request;
		};
		return store;
	};
}

describe('what Today reads', () => {
	test('is bounded to ten weeks, in one transaction, after ten years', async () => {
		const store = freshStore();
		const days = Array.from({ length: 3650 }, (_, back) => addDays(today, -back));
		await store.replaceAll({
			...nothing,
			checkIns: days.map((on) => checkInOn(on)),
			sessions: days.map((on) => sessionAt(`${on}T09:00:00+01:00`))
		});
		const transactions = watchTransactions();
		const recent = await store.readRecent(today);
		expect(transactions).toHaveBeenCalledOnce();
		expect(recent.ok && recent.value.checkIns.map(({ day }) => day)).toEqual(
			days.slice(0, 70).reverse()
		);
		expect(recent.ok && recent.value.sessions).toHaveLength(70);
	});

	test('holds the open episode whole, its gaps and its marks too, and no sessions of that age', async () => {
		const store = freshStore();
		const [mark] = everyKind.acknowledgements;
		if (!mark) throw new Error('the fixture has a mark');
		const first = addDays(today, -300);
		const sore = [first, addDays(first, 150), addDays(today, -20), today];
		const before = [addDays(first, -4), addDays(first, -2), addDays(first, -1)];
		await store.replaceAll({
			...nothing,
			checkIns: [...before.map((on) => checkInOn(on)), ...sore.map((on) => checkInOn(on, 3))],
			sessions: [sessionAt(`${first}T09:00:00+01:00`)],
			acknowledgements: [{ ...mark, day: first }]
		});
		const transactions = watchTransactions();
		const recent = await store.readRecent(today);
		expect(transactions).toHaveBeenCalledOnce();
		expect(recent.ok && recent.value.checkIns.map(({ day }) => day)).toEqual([...before, ...sore]);
		expect(recent.ok && recent.value.acknowledgements).toHaveLength(1);
		expect(recent.ok && recent.value.sessions).toEqual([]);
	});

	test('holds the latest check-in and what belongs to it, however long ago', async () => {
		const store = freshStore();
		const longAgo = addDays(today, -400);
		await store.saveCheckIn(checkInOn(addDays(longAgo, -1), 3));
		await store.saveCheckIn(checkInOn(longAgo, 3));
		await store.saveSession(sessionAt(`${longAgo}T09:00:00+01:00`));
		const recent = await store.readRecent(today);
		expect(recent.ok && recent.value.checkIns.map(({ day }) => day)).toEqual([
			addDays(longAgo, -1),
			longAgo
		]);
		expect(recent.ok && recent.value.sessions).toHaveLength(1);
	});

	test('holds where the heel-drop programme stood, however long ago, and no more of it', async () => {
		const store = freshStore();
		const longAgo = addDays(today, -400);
		const programme = everyKind.programme.flatMap((entry, index) => [
			{ ...entry, id: `last ${index}`, day: longAgo },
			{ ...entry, id: `before ${index}`, day: addDays(longAgo, -2) }
		]);
		await store.replaceAll({ ...nothing, programme });
		const recent = await store.readRecent(today);
		expect(recent.ok && recent.value.programme.map(({ id }) => id)).toEqual(['last 0', 'last 1']);
	});

	test('holds days ahead of today too: the clock may have been set back', async () => {
		const store = freshStore();
		await store.saveCheckIn(checkInOn(addDays(today, 2)));
		const recent = await store.readRecent(today);
		expect(recent.ok && recent.value.checkIns).toEqual([checkInOn(addDays(today, 2))]);
	});

	describe('of older answers', () => {
		const old = (back: number, rest: Partial<CheckIn>): CheckIn => ({
			...checkInOn(addDays(today, -back)),
			...rest
		});
		/** Three years of a log that answers nothing, and these in it. */
		async function storeWith(...answered: CheckIn[]) {
			const store = freshStore();
			const days = Array.from({ length: 1100 }, (_, back) => checkInOn(addDays(today, -back)));
			const isAnswered = ({ day }: CheckIn) => answered.some((each) => each.day === day);
			const checkIns = [...days.filter((each) => !isAnswered(each)), ...answered];
			await store.replaceAll({ ...nothing, checkIns });
			return store;
		}
		const olderOf = async (store: ReturnType<typeof freshStore>) => {
			const recent = await store.readRecent(today);
			return recent.ok && recent.value.olderAnswers;
		};

		test('holds the latest on age, medicines and clot risks, an empty one too', async () => {
			const age = old(900, { age: 15 });
			const medicines = old(400, { medicines: [] });
			const risks = old(300, { clotRisks: ['varicose-veins'] });
			const store = await storeWith(
				old(1000, { age: 14, medicines: ['anticoagulant'], clotRisks: [] }),
				age,
				medicines,
				risks
			);
			expect(await olderOf(store)).toEqual([age, medicines, risks]);
		});

		test('holds a "not sure" that was all that was answered', async () => {
			const doubt = old(500, { unsure: ['fever', 'anticoagulant'] });
			const store = await storeWith(old(600, { unsure: ['anticoagulant'] }), doubt);
			expect(await olderOf(store)).toEqual([doubt]);
		});

		test('holds nothing that a later check-in answered, but for days still to come', async () => {
			const age = old(900, { age: 15 });
			const store = await storeWith(age, old(3, { age: 16 }));
			expect(await olderOf(store)).toBeUndefined();
			await store.saveCheckIn(old(3, {}));
			await store.saveCheckIn(old(-2, { age: 16 }));
			expect(await olderOf(store)).toEqual([age]);
		});

		test('never walks through the years', async () => {
			const store = await storeWith(old(900, { unsure: ['fever'] }));
			await store.readAll();
			const read = vi.spyOn(IDBCursor.prototype, 'continue');
			const got = vi.spyOn(IDBObjectStore.prototype, 'get');
			expect(await olderOf(store)).toBeUndefined();
			expect(read).not.toHaveBeenCalled();
			// The settings, and what is known of the device.
			expect(got).toHaveBeenCalledTimes(2);
		});
	});
});
