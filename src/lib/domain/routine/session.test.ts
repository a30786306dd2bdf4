import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moment, type Moment } from '../moment.ts';
import { awayMs, cutOff, look, sleepFromMs } from './look.ts';
import { anyTimeline, counted, fixtureMoves, open, routineOf, timed } from './routines.fixture.ts';
import {
	apply,
	beatMs,
	positionMs,
	shownAt,
	stateAfter,
	stateAt,
	stepsDone,
	type SessionEvent
} from './session.ts';
import { compile, type Timeline } from './timeline.ts';

/** Looks at a session as the player does: what a look finds is stored, then a control, then time goes on. */
class Watched {
	readonly events: SessionEvent[] = [];
	now = moment(1_700_000_000_000, 5000);
	#last = this.now;

	constructor(readonly timeline: Timeline) {}

	get stored() {
		return stateAfter(this.timeline, this.events);
	}

	get state() {
		return stateAt(this.timeline, this.stored, this.now);
	}

	get positionMs() {
		return positionMs(this.timeline, this.state);
	}

	look() {
		const found = look(this.timeline, this.stored, this.#last, this.now);
		this.events.push(...found);
		this.#last = this.now;
		return found;
	}

	tap(control: (at: Moment) => SessionEvent) {
		this.look();
		this.events.push(control(this.now));
		return this;
	}

	start = () => this.tap((at) => ({ kind: 'start', at }));
	pause = () => this.tap((at) => ({ kind: 'pause', at }));
	resume = () => this.tap((at) => ({ kind: 'resume', at }));
	next = () => this.tap((at) => ({ kind: 'move', to: this.stored.index + 1, at }));
	previous = () => this.tap((at) => ({ kind: 'move', to: this.stored.index - 1, at }));
	claim = () => this.tap((at) => ({ kind: 'claim', ms: awayMs(this.stored, at), at }));
	count = (by: 1 | -1 = 1) => this.tap((at) => ({ kind: 'count', by, at }));
	end = () => this.tap((at) => ({ kind: 'end', outcome: 'ended-early', at }));

	pass(ms: number) {
		this.now = moment(this.now.wallMs + ms, this.now.monoMs + ms);
		return this;
	}

	sleep(ms: number) {
		return this.setWall(ms);
	}

	setWall(byMs: number) {
		this.now = moment(this.now.wallMs + byMs, this.now.monoMs);
		return this;
	}
}

/** prepare 10 s, work 30 s, prepare 5 s, work 30 s: 75 s. */
const twoSteps = compile(
	routineOf({ move: 'none-1', dose: timed(30) }, { move: 'none-2', dose: timed(30) }),
	fixtureMoves,
	{ startSide: 'left', legs: 'both' }
);
/** An open step with an estimate of 60 s, then 30 s. */
const openFirst = compile(
	routineOf(
		{ move: 'none-1', dose: open(60), prepareS: 0 },
		{ move: 'none-2', dose: timed(30), prepareS: 0 }
	),
	fixtureMoves,
	{ startSide: 'left', legs: 'both' }
);

describe('a session', () => {
	it('is at the place that time has brought it to, without a look in between', () => {
		const session = new Watched(twoSteps).start().pass(42_500);
		expect(session.state).toMatchObject({ status: 'running', index: 2, inPhaseMs: 2500 });
		expect(session.positionMs).toBe(42_500);
		expect(session.state.elapsedMs).toBe(42_500);
	});

	it('stands still while paused', () => {
		const session = new Watched(twoSteps).start().pass(12_000).pause().pass(600_000);
		expect(session.state).toMatchObject({ status: 'paused', elapsedMs: 12_000 });
		session.resume().pass(1000);
		expect(session.positionMs).toBe(13_000);
		expect(session.state.elapsedMs).toBe(13_000);
	});

	it('moves the place with Next and Previous, never the time trained, and credits nothing skipped', () => {
		const session = new Watched(twoSteps).start().pass(15_000).next();
		expect(session.positionMs).toBe(40_000);
		session.previous();
		expect(session.positionMs).toBe(10_000);
		expect(session.state.elapsedMs).toBe(15_000);
		expect(stepsDone(twoSteps, session.state)).toEqual({ done: 0, total: 2 });
	});

	it('credits a step once, however often it is played', () => {
		const session = new Watched(twoSteps).start().pass(41_000);
		session.previous().pass(31_000);
		expect(stepsDone(twoSteps, session.state)).toEqual({ done: 1, total: 2 });
	});

	it('ends where the plan ends, however late somebody looks', () => {
		const session = new Watched(twoSteps).start().pass(3_600_000);
		expect(session.state).toMatchObject({ status: 'finished', elapsedMs: 75_000 });
		expect(session.look().map(({ kind }) => kind)).toEqual(['reach', 'reach', 'reach', 'end']);
		expect(session.state).toMatchObject({ status: 'finished', outcome: 'completed' });
		expect(session.state.elapsedMs).toBe(75_000);
		expect(session.positionMs).toBe(75_000);
		expect(stepsDone(twoSteps, session.state)).toEqual({ done: 2, total: 2 });
	});

	it('stores each step at the moment when it was reached, also after a pause', () => {
		const session = new Watched(twoSteps).start().pass(4000).pause().pass(900).resume();
		const resumed = session.now;
		session.pass(20_000);
		expect(session.look()).toEqual([
			{ kind: 'reach', step: 1, at: moment(resumed.wallMs + 6000, resumed.monoMs + 6000) }
		]);
	});

	it('is not changed by what does not fit, nor by a moment that is past', () => {
		const at = moment(0, 5000);
		const { state: paused } = new Watched(twoSteps).start().pass(12_000).pause();
		for (const event of [
			{ kind: 'sleep', ms: 9000, at },
			{ kind: 'start', at },
			{ kind: 'reach', step: 3, at }
		] as const) {
			expect({ ...apply(twoSteps, paused, event), at: paused.at }).toEqual(paused);
		}
		const { stored: running } = new Watched(twoSteps).start().pass(12_000).resume();
		expect(stateAt(twoSteps, running, moment(0, 0))).toEqual(running);
	});

	it('stays ended, at the place where it was', () => {
		const session = new Watched(twoSteps).start().pass(20_000).end().pass(60_000).resume().next();
		expect(session.state).toMatchObject({ status: 'finished', outcome: 'ended-early', index: 1 });
		expect(session.state.elapsedMs).toBe(20_000);
	});

	it('waits at the end of an open step until the tap, which counts as done', () => {
		const session = new Watched(openFirst).start().pass(100_000);
		expect(session.positionMs).toBe(60_000);
		expect(session.state).toMatchObject({ index: 0, elapsedMs: 100_000 });
		session.next();
		expect(session.state).toMatchObject({ index: 1, inPhaseMs: 0 });
		expect(stepsDone(openFirst, session.state)).toEqual({ done: 1, total: 2 });
	});
});

describe('a step that is counted', () => {
	/** 60 s of work by estimate, 60 s to change legs, 60 s of work. */
	const eachLeg = compile(
		routineOf({ move: 'each-1', dose: counted(60), prepareS: 0, switchS: 60 }),
		fixtureMoves,
		{ startSide: 'left', legs: 'both' }
	);
	const testing = () => new Watched(eachLeg).start().pass(2000);

	it('has a count of taps, which can be taken back and never falls below nothing', () => {
		const session = testing().count().count().count(-1);
		expect(session.state.count).toBe(1);
		session.count(-1).count(-1);
		expect(session.state.count).toBe(0);
	});

	it('goes on past its estimate: the place waits, the beat does not', () => {
		const session = testing().pass(97_000).count();
		expect(session.positionMs).toBe(60_000);
		expect(beatMs(eachLeg, session.state)).toBe(99_000);
		expect(session.state).toMatchObject({ index: 0, count: 1, elapsedMs: 99_000 });
	});

	it('counts nothing while paused or while the legs change, though a slip can be taken back', () => {
		const session = testing().count().count().pause().count();
		expect(session.state.count).toBe(2);
		session.count(-1);
		expect(session.state.count).toBe(1);
		session.resume().next().count();
		expect(session.state).toMatchObject({ index: 1, count: 0 });
	});

	it('is ended by Next alone, with what was counted', () => {
		const session = testing().count().count().next();
		expect([...session.state.counts]).toEqual([[0, 2]]);
		session.pass(60_000).count().end();
		expect([...session.state.counts]).toEqual([[0, 2]]);
	});

	it('goes on with its count when Next was a slip, and begins anew from before it', () => {
		const session = testing().count().count().next().previous();
		expect(session.state).toMatchObject({ index: 0, count: 2 });
		session.count().next();
		expect([...session.state.counts]).toEqual([[0, 3]]);
		session.pass(60_000);
		expect(session.state).toMatchObject({ index: 2, count: 0 });
		session.next();
		expect([...session.state.counts]).toEqual([[0, 3]]);
	});

	it('shows the count of the step that is shown, also where time has brought the next one', () => {
		const stored = testing().count().next().stored;
		const later = moment(stored.at?.wallMs ?? 0, (stored.at?.monoMs ?? 0) + 90_000);
		expect(shownAt(eachLeg, stored, later)).toMatchObject({ index: 1, count: 0 });
		expect([...shownAt(eachLeg, stored, later).counts]).toEqual([[0, 1]]);
	});
});

describe('a session and the two clocks', () => {
	it('is at the right place after thirty minutes hidden with one look a minute', () => {
		const long = compile(
			routineOf(...Array.from({ length: 40 }, () => ({ move: 'each-1', dose: timed(20) }))),
			fixtureMoves,
			{ startSide: 'left', legs: 'both' }
		);
		const session = new Watched(long).start();
		for (let minute = 0; minute < 30; minute++) session.pass(60_000).look();
		expect(session.positionMs).toBe(1_800_000);
		expect(session.state.elapsedMs).toBe(1_800_000);
		const steps = session.events.flatMap((event) => (event.kind === 'reach' ? [event.step] : []));
		expect(steps).toEqual(Array.from({ length: session.state.index }, (_, index) => index + 1));
	});

	it('goes on through a sleep that is no longer than what was left of the step', () => {
		const session = new Watched(twoSteps).start().pass(20_000);
		session.look();
		session.sleep(20_000);
		expect(session.look().map(({ kind }) => kind)).toEqual(['sleep', 'reach']);
		expect(session.state).toMatchObject({ status: 'running', index: 2, inPhaseMs: 0 });
		expect(session.state.elapsedMs).toBe(40_000);
	});

	it('is paused where the sleep began when it was longer than the rest of the step', () => {
		const session = new Watched(twoSteps).start().pass(20_000).sleep(20_001);
		session.look();
		expect(session.state).toMatchObject({ status: 'paused', sleptMs: 20_001, index: 1 });
		expect(session.positionMs).toBe(20_000);
		expect(session.state.elapsedMs).toBe(20_000);
	});

	it('goes on from there when asked', () => {
		const session = new Watched(twoSteps).start().pass(20_000).sleep(600_000);
		session.look();
		session.pass(7000).resume().pass(1000);
		expect(session.positionMs).toBe(21_000);
		expect(session.state.sleptMs).toBeUndefined();
	});

	it('is where the plan would be after "I did it", with no time trained for it', () => {
		const session = new Watched(twoSteps).start().pass(20_000).sleep(30_000);
		session.look();
		session.pass(2000).claim();
		expect(session.state).toMatchObject({ status: 'running', index: 3 });
		expect(session.positionMs).toBe(52_000);
		expect(session.state.elapsedMs).toBe(20_000);
		expect(stepsDone(twoSteps, session.state)).toEqual({ done: 1, total: 2 });
	});

	it('is over when the plan would be over after "I did it"', () => {
		const session = new Watched(twoSteps).start().pass(20_000).sleep(3_600_000);
		session.look();
		session.claim();
		expect(session.state).toMatchObject({
			status: 'finished',
			outcome: 'completed',
			index: 4,
			elapsedMs: 20_000
		});
	});

	it('asks after any sleep where an open step waits', () => {
		const session = new Watched(openFirst).start().pass(70_000).sleep(sleepFromMs);
		session.look();
		expect(session.state).toMatchObject({ status: 'paused', sleptMs: sleepFromMs });
	});

	it('takes no notice of a wall clock set back, or ahead by less than two seconds', () => {
		const session = new Watched(twoSteps).start().pass(20_000);
		session.look();
		session.setWall(-86_400_000);
		expect(session.look()).toEqual([]);
		session.setWall(sleepFromMs - 1).pass(1000);
		expect(session.look()).toEqual([]);
		expect(session.positionMs).toBe(21_000);
	});

	it('takes no notice of a sleep while paused', () => {
		const session = new Watched(twoSteps).start().pass(20_000).pause().sleep(60_000);
		expect(session.look()).toEqual([]);
		expect(session.state.sleptMs).toBeUndefined();
	});
});

describe('a session that was cut off', () => {
	it('is paused at the moment when it was last seen', () => {
		const session = new Watched(twoSteps).start().pass(12_000);
		session.look();
		const events = cutOff(twoSteps, session.events, session.pass(3000).now);
		const later = stateAt(twoSteps, stateAfter(twoSteps, events), moment(0, 0));

		expect(later).toMatchObject({ status: 'paused', index: 1, inPhaseMs: 5000, elapsedMs: 15_000 });
	});

	it('is at its last event where it was not seen after it, or seen by another document', () => {
		const session = new Watched(twoSteps).start().pass(12_000);
		session.look();
		for (const seen of [null, moment(0, 1)]) {
			const state = stateAfter(twoSteps, cutOff(twoSteps, session.events, seen));
			expect(state).toMatchObject({ status: 'paused', index: 1, inPhaseMs: 0, elapsedMs: 10_000 });
		}
	});

	it('goes on in another document whose monotonic clock begins anew', () => {
		const session = new Watched(twoSteps).start().pass(12_000);
		const events = cutOff(twoSteps, session.events, session.now);
		events.push({ kind: 'resume', at: moment(1_800_000_000_000, 100) });
		const later = stateAt(twoSteps, stateAfter(twoSteps, events), moment(1_800_000_001_000, 1100));

		expect(later).toMatchObject({
			status: 'running',
			index: 1,
			inPhaseMs: 3000,
			elapsedMs: 13_000
		});
	});

	it('is left as it is when it was paused or over', () => {
		const paused = new Watched(twoSteps).start().pass(12_000).pause();
		expect(cutOff(twoSteps, paused.events, paused.pass(5000).now)).toEqual(paused.events);
	});
});

type Happening =
	| { kind: 'pass' | 'sleep' | 'setWall'; ms: number }
	| { kind: 'look' | 'pause' | 'resume' | 'next' | 'previous' | 'claim' | 'start' };

const anyHappening: fc.Arbitrary<Happening> = fc.oneof(
	fc.record({ kind: fc.constant('pass' as const), ms: fc.integer({ min: 0, max: 90_000 }) }),
	fc.record({ kind: fc.constant('sleep' as const), ms: fc.integer({ min: 0, max: 300_000 }) }),
	fc.record({
		kind: fc.constant('setWall' as const),
		ms: fc.integer({ min: -86_400_000, max: 86_400_000 })
	}),
	fc.record({
		kind: fc.constantFrom('look', 'look', 'pause', 'resume', 'next', 'previous', 'claim', 'start')
	})
);

describe('any session, whatever is tapped, slept, set and looked at', () => {
	it('never lets the time trained fall nor exceed the time awake and the sleeps that went on', () => {
		fc.assert(
			fc.property(
				anyTimeline,
				fc.array(anyHappening, { maxLength: 40 }),
				(timeline, happenings) => {
					const session = new Watched(timeline).start();
					const begun = session.now;
					let elapsedMs = 0;
					for (const happening of happenings) {
						if ('ms' in happening) session[happening.kind](happening.ms);
						else session[happening.kind]();
						expect(session.state.elapsedMs).toBeGreaterThanOrEqual(elapsedMs);
						elapsedMs = session.state.elapsedMs;
					}
					const sleeps = session.events.flatMap((event) =>
						event.kind === 'sleep' ? [event.ms] : []
					);
					const allowedMs = sleeps.reduce((sum, ms) => sum + ms, 0);
					expect(elapsedMs).toBeLessThanOrEqual(session.now.monoMs - begun.monoMs + allowedMs);
				}
			)
		);
	});

	it('never moves the place back but for Previous, nor leaves the plan, and credits only steps passed', () => {
		fc.assert(
			fc.property(
				anyTimeline,
				fc.array(anyHappening, { maxLength: 40 }),
				(timeline, happenings) => {
					const session = new Watched(timeline).start();
					let before = 0;
					let furthest = 0;
					for (const happening of happenings) {
						if ('ms' in happening) session[happening.kind](happening.ms);
						else session[happening.kind]();
						if (happening.kind !== 'previous')
							expect(session.positionMs).toBeGreaterThanOrEqual(before);
						before = session.positionMs;
						furthest = Math.max(furthest, session.state.index);
						expect(before).toBeLessThanOrEqual(timeline.plannedMs);
					}
					for (const index of session.state.credited) expect(index).toBeLessThan(furthest);
				}
			)
		);
	});

	it('stores each step that time reaches exactly once between two moves', () => {
		fc.assert(
			fc.property(
				anyTimeline,
				fc.array(anyHappening, { maxLength: 40 }),
				(timeline, happenings) => {
					const session = new Watched(timeline).start();
					for (const happening of happenings) {
						if ('ms' in happening) session[happening.kind](happening.ms);
						else session[happening.kind]();
					}
					let state = stateAfter(timeline, []);
					let shown = 0;
					for (const event of session.events) {
						state = apply(timeline, state, event);
						if (event.kind === 'reach') expect(event.step).toBe(shown + 1);
						if (event.kind === 'reach') expect(event.step).toBe(state.index);
						shown = state.index;
					}
				}
			)
		);
	});

	it('comes to the same place whether it is looked at often or once', () => {
		fc.assert(
			fc.property(anyTimeline, fc.array(fc.integer({ min: 0, max: 60_000 })), (timeline, spans) => {
				const often = new Watched(timeline).start();
				const once = new Watched(timeline).start();
				for (const ms of spans) {
					often.pass(ms).look();
					once.pass(ms);
				}
				once.look();
				expect(often.events).toEqual(once.events);
				expect(often.state).toEqual(once.state);
			})
		);
	});
});
