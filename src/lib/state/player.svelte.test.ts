import { flushSync } from 'svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { moment } from '#lib/domain/moment.ts';
import type { Cue, CueKind } from '#lib/domain/routine/cues.ts';
import { cutOff } from '#lib/domain/routine/look.ts';
import { counted, fixtureMoves, routineOf, timed } from '#lib/domain/routine/routines.fixture.ts';
import { compile } from '#lib/domain/routine/timeline.ts';
import { planOf, readSession, timelineOf } from '#lib/domain/routine/session-plan.ts';
import { Tones } from '#lib/platform/audio.ts';
import { TestClock } from '#lib/platform/test-clock.ts';
import { openStore } from '#lib/storage/open-store.ts';
import type { SessionRecord } from '#lib/domain/routine/session-record.ts';
import type { Kept, Store } from '#lib/storage/store.ts';
import { LiveSound } from './cue-sound.ts';
import { Player } from './player.svelte.ts';

/** prepare 10 s, work 30 s, prepare 5 s, work 30 s. */
const routine = routineOf({ move: 'none-1', dose: timed(30) }, { move: 'none-2', dose: timed(30) });

/** Work of each leg until it is tired, with 60 s between. */
const test = routineOf({ move: 'each-1', dose: counted(60), prepareS: 0, switchS: 60 });

const options = { startSide: 'left', legs: 'both' } as const;

function setUp(
	store: Pick<Store, 'saveActiveSession' | 'touchActiveSession'>,
	finish?: (record: SessionRecord) => Promise<Kept>,
	played = routine
) {
	const clock = new TestClock();
	const felt: CueKind[] = [];
	const logged: SessionRecord[] = [];
	const log = async (record: SessionRecord): Promise<Kept> => {
		logged.push(record);
		return { ok: true };
	};
	const parts = {
		clock,
		store,
		sound: new LiveSound(compile(played, fixtureMoves, options), new Tones(clock)),
		feel: ({ kind }: Cue) => felt.push(kind),
		finish: finish ?? log
	};
	const plan = planOf(played, fixtureMoves, options, {
		startedAt: clock.now(),
		day: clock.today()
	});
	return { clock, felt, logged, parts, plan, player: new Player('a', plan, parts) };
}

const freshStore = () => openStore({ name: crypto.randomUUID() });

/** Time passes in pieces, with a look after each, as on a visible page. */
async function play({ clock, player }: ReturnType<typeof setUp>, ms: number, piece = 500) {
	for (let passed = 0; passed < ms; passed += piece) {
		clock.advance(Math.min(piece, ms - passed));
		player.look();
		await settled(player);
	}
}

/** Whatever is being stored is stored. */
async function settled(player: Player) {
	await player.settled;
	flushSync();
}

/** A store whose answers are given by hand. */
function slowStore() {
	const answers: ((kept: Kept) => void)[] = [];
	return {
		answers,
		store: {
			saveActiveSession: () => new Promise<Kept>((resolve) => answers.push(resolve)),
			touchActiveSession: async () => ({ ok: true }) as const
		}
	};
}

afterEach(() => {
	vi.useRealTimers();
});

describe('the player', () => {
	it('plays a session to its end by looks alone', async () => {
		const session = setUp(freshStore());
		await session.player.start();
		await play(session, 12_000);
		expect(session.player.shown).toMatchObject({ status: 'running', index: 1, elapsedMs: 12_000 });
		expect(session.player.positionMs).toBe(12_000);

		await play(session, 64_000);
		expect(session.player.shown).toMatchObject({ status: 'finished', outcome: 'completed' });
		expect(session.logged).toMatchObject([
			{
				id: 'a',
				routine: 'fixture',
				outcome: 'completed',
				activeMs: 75_000,
				plannedMs: 75_000,
				stepsDone: 2,
				stepsTotal: 2
			}
		]);
	});

	it('is not over on the screen before it is in the log, and takes no tap after it', async () => {
		const store = freshStore();
		const answers: ((kept: Kept) => void)[] = [];
		const session = setUp(store, (record) => {
			void store.finishSession(record);
			return new Promise((resolve) => answers.push(resolve));
		});
		await session.player.start();
		const ending = session.player.end('ended-early');
		await vi.waitFor(() => expect(answers).toHaveLength(1));
		expect(session.player.shown.status).toBe('running');
		answers.shift()?.({ ok: true });
		await ending;
		expect(session.player.shown).toMatchObject({ status: 'finished', outcome: 'ended-early' });
		await session.player.resume();
		expect(await store.readActiveSession()).toEqual({ ok: true, value: undefined });
		expect(answers).toEqual([]);
	});

	it('stays under way in the store where it could not be logged, until it is', async () => {
		const store = freshStore();
		let kept: Kept = { ok: false, fault: 'full' };
		const session = setUp(store, async (record) => (kept.ok ? store.finishSession(record) : kept));
		await session.player.start();
		await play(session, 12_000);
		await session.player.end('ended-early');
		expect(session.player.shown.status).toBe('finished');
		expect(session.player.fault).toBe('full');
		const read = await store.readActiveSession();
		expect(read.ok && read.value?.events).toMatchObject([{ kind: 'start' }, { kind: 'reach' }]);

		kept = { ok: true };
		await session.player.save();
		expect(session.player.fault).toBeUndefined();
		const sessions = await store.readSessions(1);
		expect(sessions.ok && sessions.value).toMatchObject([{ id: 'a', outcome: 'ended-early' }]);
		expect(await store.readActiveSession()).toEqual({ ok: true, value: undefined });
	});

	it('stores each control and each step before it shows it', async () => {
		const store = freshStore();
		const session = setUp(store);
		const stored = async () => {
			const read = await store.readActiveSession();
			const found = read.ok && read.value && readSession(read.value);
			return found ? found.events.map(({ kind }) => kind) : [];
		};
		await session.player.start();
		expect(await stored()).toEqual(['start']);
		await play(session, 10_500);
		expect(session.player.shown.index).toBe(1);
		expect(await stored()).toEqual(['start', 'reach']);
		await session.player.pause();
		expect(session.player.shown.status).toBe('paused');
		expect(await stored()).toEqual(['start', 'reach', 'pause']);
	});

	it('stores each tap before it shows it, and the result of a leg together with its end', async () => {
		const store = freshStore();
		const session = setUp(store, undefined, test);
		await session.player.start();
		await session.player.count(1);
		await session.player.count(1);
		await session.player.count(-1);
		const read = await store.readActiveSession();
		expect(read.ok && read.value?.events).toMatchObject([
			{ kind: 'start' },
			{ kind: 'count', by: 1 },
			{ kind: 'count', by: 1 },
			{ kind: 'count', by: -1 }
		]);
		expect(session.player.shown.count).toBe(1);
		expect(await store.readRaiseTests()).toEqual({ ok: true, value: [] });

		await session.player.goOn();
		expect(await store.readRaiseTests()).toMatchObject({
			ok: true,
			value: [{ id: 'a-left', leg: 'left', count: 1 }]
		});
	});

	it('stores the taps that a slow store kept waiting all at once, and none that came after Next', async () => {
		const { store, answers } = slowStore();
		const session = setUp(store, undefined, test);
		const starting = session.player.start();
		await vi.waitFor(() => expect(answers).toHaveLength(1));
		for (let tap = 0; tap < 5; tap++) void session.player.count(1);
		void session.player.goOn();
		void session.player.count(1);
		answers.shift()?.({ ok: true });
		await starting;
		await vi.waitFor(() => expect(answers).toHaveLength(1));
		expect(session.player.shown.count).toBe(0);
		answers.shift()?.({ ok: true });
		await vi.waitFor(() => expect(answers).toHaveLength(1));
		answers.shift()?.({ ok: true });
		await settled(session.player);
		expect(session.player.shown.index).toBe(1);
		expect([...session.player.shown.counts]).toEqual([[0, 5]]);
	});

	it('shows the step before, at its end, until the next one is stored', async () => {
		const { store, answers } = slowStore();
		const session = setUp(store);
		const starting = session.player.start();
		await Promise.resolve();
		expect(session.player.shown.status).toBe('ready');
		answers.shift()?.({ ok: true });
		await starting;

		session.clock.advance(10_400);
		session.player.look();
		await Promise.resolve();
		session.player.look();
		expect(session.player.shown.index).toBe(0);
		answers.shift()?.({ ok: true });
		await settled(session.player);
		expect(session.player.shown).toMatchObject({ index: 1, inPhaseMs: 400 });
	});

	it('goes on where nothing can be stored, and says why', async () => {
		const session = setUp({
			saveActiveSession: async () => ({ ok: false, fault: 'full' }),
			touchActiveSession: async () => ({ ok: false, fault: 'full' })
		});
		await session.player.start();
		await play(session, 12_000);
		expect(session.player.shown).toMatchObject({ status: 'running', index: 1 });
		expect(session.player.journal.fault).toBe('full');
	});

	it('goes on where the store never answers', async () => {
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
		const session = setUp(slowStore().store);
		const starting = session.player.start();
		await vi.runAllTimersAsync();
		await starting;
		expect(session.player.shown.status).toBe('running');
		expect(session.player.journal.fault).toBe('blocked');
	});

	it('never lets what is shown fall while a tap is being stored', async () => {
		const { store, answers } = slowStore();
		const session = setUp(store);
		const starting = session.player.start();
		await Promise.resolve();
		answers.shift()?.({ ok: true });
		await starting;
		session.clock.advance(4000);
		session.player.look();
		const pausing = session.player.pause();
		await Promise.resolve();
		session.clock.advance(700);
		session.player.look();
		expect(session.player.positionMs).toBe(4000);
		answers.shift()?.({ ok: true });
		await pausing;
		expect(session.player.shown).toMatchObject({ status: 'paused', elapsedMs: 4000 });
	});

	it('takes each of several taps, made while the first is still being stored', async () => {
		const session = setUp(freshStore());
		await session.player.start();
		const { player } = session;
		await Promise.all([player.goBack(), player.goOn(), player.goOn()]);
		expect(player.shown.index).toBe(2);
		await Promise.all([player.goBack(), player.goOn(), player.goOn(), player.goOn()]);
		expect(player.shown).toMatchObject({ status: 'finished', index: 4 });
		await player.goBack();
		expect(player.shown.index).toBe(4);
	});

	it('pauses where a long sleep began, and goes on where it is told to', async () => {
		const session = setUp(freshStore());
		await session.player.start();
		await play(session, 20_000);
		session.clock.sleep(600_000);
		session.player.look();
		await settled(session.player);
		expect(session.player.shown).toMatchObject({ status: 'paused', sleptMs: 600_000 });
		expect(session.player.positionMs).toBe(20_000);

		await session.player.claim();
		expect(session.player.shown).toMatchObject({ status: 'finished', elapsedMs: 20_000 });
		expect(session.logged).toMatchObject([{ outcome: 'completed', activeMs: 20_000 }]);
	});

	it('counts time hidden with few looks, and bursts no cue that is past', async () => {
		const session = setUp(freshStore());
		await session.player.start();
		session.felt.length = 0;
		await play(session, 50_000, 50_000);
		expect(session.player.shown).toMatchObject({ index: 3, elapsedMs: 50_000 });
		expect(session.felt).toEqual([]);
		await play(session, 12_000);
		expect(session.felt).toEqual(['halfway']);
	});

	it('is offered again, after a kill, at the step where it was last seen', async () => {
		const store = freshStore();
		const session = setUp(store);
		await session.player.start();
		await play(session, 21_000);

		const read = await store.readActiveSession();
		const active = read.ok ? read.value : undefined;
		const found = active && readSession(active);
		if (!active?.seen || !found) throw new Error('nothing was stored');
		const seen = moment(active.seen.wallMs, active.seen.monoMs);
		const events = cutOff(timelineOf(found.plan), found.events, seen);
		session.clock.sleep(3_600_000);
		session.clock.reload();
		const again = new Player(active.id, found.plan, session.parts, events);
		await again.resume();
		expect(again.shown).toMatchObject({ status: 'running', index: 1 });
		expect(again.positionMs).toBeGreaterThan(15_000);
		expect(again.positionMs).toBeLessThanOrEqual(21_000);
		session.clock.advance(1000);
		again.look();
		expect(again.shown.elapsedMs).toBe(again.positionMs);
	});
});
