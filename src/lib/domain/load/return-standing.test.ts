import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addDays, daysBetween, type Day } from '../day.ts';
import { checkInOn, instantOn } from '../soreness/log.fixture.ts';
import { returnStages, type ReturnStage } from './return-stage.ts';
import { returnStandingOn, type ReturnRecords } from './return-standing.ts';
import { isReturnOfferedOn, returnDueOn, returnStartOn } from './return-start.ts';
import {
	anyReturnLog,
	goodRuns,
	mornings,
	on,
	readyOn,
	recordsOf,
	runOn,
	stageRun,
	strained
} from './return-to-run.fixture.ts';

const standing = (rest: Partial<ReturnRecords>, today: Day) =>
	returnStandingOn(recordsOf(rest), today);
const startOf = (rest: Partial<ReturnRecords>, today: Day) =>
	returnStartOn(standing(rest, today), today);
/** One run and what is told of it, and where that leads on the second day after it. */
const afterOne = (
	stage: ReturnStage,
	telling: Parameters<typeof stageRun>[2] = {},
	checkIns = mornings(on(0))
) => standing({ sessions: [stageRun(on(0), stage, telling)], checkIns }, on(2));

describe('the beginning', () => {
	it('is stage 1, once what has to be so is so', () => {
		expect(standing(readyOn(on(5)), on(5))).toMatchObject({ stage: 1, why: 'new', nextDay: on(5) });
		expect(startOf(readyOn(on(5)), on(5))).toBe('due');
		expect(startOf({}, on(5))).toBe('checks');
	});

	it('is stage 0 for six weeks after a suspected strain of either leg', () => {
		const left = { checkIns: [checkInOn(on(0), strained)] };
		const right = { checkIns: [checkInOn(on(0), {}, strained)] };
		expect(standing(left, on(41))).toMatchObject({ stage: 0, isAfterStrain: true });
		expect(standing(right, on(41))).toMatchObject({ stage: 0, isAfterStrain: true });
		expect(standing(left, on(42))).toMatchObject({ stage: 1, isAfterStrain: false });
	});

	it('waits a day after any run that was logged', () => {
		const logged = { ...readyOn(on(5)), runs: [runOn(on(4))] };
		expect(standing(logged, on(5)).nextDay).toBe(on(6));
	});
});

describe('three good runs in a row', () => {
	it.each(returnStages.slice(0, -1))('lead on from stage %i by one', (stage) => {
		expect(standing(goodRuns(3, stage), on(6))).toMatchObject({
			stage: stage + 1,
			why: 'next-stage',
			nextDay: on(6)
		});
	});

	it('are three: one or two are not enough, nor three with another between', () => {
		expect(standing(goodRuns(1, 2), on(2))).toMatchObject({ stage: 2, why: 'greens', greens: 1 });
		expect(standing(goodRuns(2, 2), on(4))).toMatchObject({ stage: 2, why: 'greens', greens: 2 });
		const { sessions, checkIns } = goodRuns(4, 2);
		sessions[1] = stageRun(on(2), 2, { soreness: { left: 4, right: 0 } });
		expect(standing({ sessions, checkIns }, on(8))).toMatchObject({ stage: 2, greens: 2 });
	});

	it('are of one stage, on three days, and without a break between', () => {
		const { sessions, checkIns } = goodRuns(3, 2);
		const [first, second, third] = sessions;
		if (!first || !second || !third) throw new Error('three runs');
		const lower = [{ ...first, stage: 1 }, second, third];
		expect(standing({ sessions: lower, checkIns }, on(6))).toMatchObject({ stage: 2, greens: 2 });
		const twice = [first, { ...first, id: 'again' }, second];
		expect(standing({ sessions: twice, checkIns }, on(4))).toMatchObject({ stage: 2, greens: 2 });
		const apart = [stageRun(on(-5), 2), second, third];
		const told = [...mornings(on(-5)), ...checkIns];
		expect(standing({ sessions: apart, checkIns: told }, on(6))).toMatchObject({ greens: 2 });
	});

	it('at the last stage are the end of it', () => {
		const done = standing(goodRuns(3, 6), on(6));
		expect(done).toMatchObject({ stage: 6, why: 'done', entry: null });
		expect(returnStartOn(done, on(6))).toBe('done');
		expect(standing(goodRuns(2, 6), on(4))).toMatchObject({ stage: 6, why: 'greens' });
	});
});

describe('a run', () => {
	it('is good with 3 out of 10, and to be repeated with 4 or 5', () => {
		expect(afterOne(3, { soreness: { left: 3, right: 0 } }).days[0]?.response).toBe('green');
		expect(afterOne(3, { soreness: { left: 0, right: 4 } })).toMatchObject({
			stage: 3,
			why: 'amber'
		});
		expect(afterOne(3, { soreness: { left: 5, right: 0 } }).why).toBe('amber');
	});

	it('that was too much leads one stage back, and two days stay off', () => {
		const tooMuch = afterOne(3, { soreness: { left: 6, right: 0 } });
		expect(tooMuch).toMatchObject({ stage: 2, why: 'red', nextDay: on(3), isRestAfterRed: true });
		expect(afterOne(0, { soreness: { left: 6, right: 0 } })).toMatchObject({ stage: 0 });
	});

	it('is too much where it was stopped because something was wrong, however little hurt', () => {
		const stopped = { outcome: 'stopped-for-symptoms', stepsDone: 0, activeMs: 5000 } as const;
		expect(afterOne(3, stopped)).toMatchObject({ stage: 2, why: 'red', nextDay: on(3) });
		expect(afterOne(3, { outcome: 'stopped-for-symptoms' })).toMatchObject({ why: 'red' });
	});

	it('goes by the next morning: 1 more is on the edge, 2 more too much', () => {
		const sore = (soreness: number) => afterOne(3, {}, mornings(on(0), { soreness }));
		expect(sore(1)).toMatchObject({ stage: 3, why: 'amber' });
		expect(sore(2)).toMatchObject({ stage: 2, why: 'red' });
		const alone = [checkInOn(on(1), { soreness: 2 })];
		expect(afterOne(3, {}, alone)).toMatchObject({ stage: 2, why: 'red' });
	});

	it('goes by the evening after it too', () => {
		const evening = checkInOn(
			on(0),
			{ soreness: 6 },
			{},
			{ updatedAt: instantOn(on(0), '21:00:00') }
		);
		expect(afterOne(3, {}, [evening, checkInOn(on(1))])).toMatchObject({ stage: 2, why: 'red' });
	});

	it('is not good without the next morning, or a score of either leg', () => {
		const waiting = { sessions: [stageRun(on(0), 3)], checkIns: [checkInOn(on(0))] };
		expect(standing(waiting, on(1))).toMatchObject({ stage: 3, why: 'waiting', greens: 0 });
		expect(standing(waiting, on(2))).toMatchObject({ stage: 3, why: 'not-known', greens: 0 });
		expect(afterOne(3, { soreness: { left: 0 } })).toMatchObject({ stage: 3, why: 'not-known' });
		const late = checkInOn(on(1), {}, {}, { updatedAt: instantOn(on(1), '20:00:00') });
		const evening = stageRun(on(1), 3, { id: 'evening' });
		const records = { sessions: [stageRun(on(0), 3), evening], checkIns: [checkInOn(on(0)), late] };
		expect(standing(records, on(1)).days[0]?.response).toBe('pending');
	});

	it('goes by how much of it was done', () => {
		const left = (stepsDone: number, outcome: 'ended-early' | 'completed' = 'ended-early') =>
			afterOne(2, { stepsDone, activeMs: stepsDone * 90_000, outcome }).why;
		expect([left(19), left(16), left(19, 'completed')]).toEqual(['amber', 'amber', 'amber']);
		expect([left(15), left(15, 'completed')]).toEqual(['red', 'red']);
		// As many minutes as planned, since a step was done again in the place of another.
		expect(afterOne(2, { stepsDone: 19 }).why).toBe('amber');
	});

	it('of half an hour on end that was left before its end counts by its minutes', () => {
		const left = (minutes: number) =>
			afterOne(6, { outcome: 'ended-early', stepsDone: 0, activeMs: minutes * 60_000 });
		expect(left(29).why).toBe('amber');
		expect(left(23)).toMatchObject({ stage: 5, why: 'red' });
	});

	it('that was begun by mistake is none', () => {
		const slip = { outcome: 'ended-early', stepsDone: 0, activeMs: 20_000 } as const;
		expect(afterOne(3, slip)).toMatchObject({ why: 'new', days: [] });
	});

	it('of a record that names no stage earns nothing above the gentlest', () => {
		const { sessions, checkIns } = goodRuns(3, 0);
		const nameless = sessions.map(({ stage, ...session }) => (void stage, session));
		expect(standing({ sessions: nameless, checkIns }, on(6)).stage).toBe(1);
	});

	it('on a day with another takes the worse of both, and the lower stage', () => {
		const sessions = [
			stageRun(on(0), 4, { soreness: { left: 6, right: 0 } }),
			stageRun(on(0), 5, { id: 'again', startedAt: instantOn(on(0), '20:00:00') })
		];
		expect(standing({ sessions, checkIns: mornings(on(0)) }, on(2))).toMatchObject({
			stage: 3,
			why: 'red'
		});
	});

	it('of an own routine that bears the same id is none of it', () => {
		expect(afterOne(3, { name: 'Mine' })).toMatchObject({ why: 'new', days: [] });
	});
});

describe('after a suspected strain', () => {
	const strain = checkInOn(on(0), strained);
	const runsAfter = (soreness: number) => ({
		sessions: [stageRun(on(10), 2, { soreness: { left: 0, right: soreness } })],
		checkIns: [strain, ...mornings(on(10))]
	});

	it('2 out of 10 is the most', () => {
		expect(standing(runsAfter(2), on(12)).why).toBe('greens');
		expect(standing(runsAfter(3), on(12))).toMatchObject({ stage: 1, why: 'red' });
	});

	it('no run comes on the day after one, whatever kind it was', () => {
		expect(startOf(runsAfter(0), on(11))).toBe('not-due');
		expect(startOf(runsAfter(0), on(12))).toBe('due');
		const other = { ...runsAfter(0), runs: [runOn(on(11))] };
		expect(startOf(other, on(12))).toBe('not-due');
		expect(startOf(other, on(13))).toBe('due');
	});

	it('it begins anew at the gentlest, with all that has to be so', () => {
		const { sessions, checkIns } = goodRuns(3, 4);
		const again = [...checkIns, checkInOn(on(6), strained)];
		const anew = standing({ sessions, checkIns: again }, on(9));
		expect(anew).toMatchObject({ stage: 0, why: 'strain', greens: 0 });
		expect(anew.entry).not.toBeNull();
		const same = checkIns.map((each) => (each.day === on(4) ? checkInOn(on(4), strained) : each));
		expect(standing({ sessions, checkIns: same }, on(9))).toMatchObject({
			stage: 0,
			why: 'strain'
		});
	});

	it('runs before it count for no advance', () => {
		const before = goodRuns(2, 0);
		const after = goodRuns(1, 0, 6);
		const checkIns = [...before.checkIns, checkInOn(on(4), strained), ...after.checkIns];
		const sessions = [...before.sessions, ...after.sessions];
		expect(standing({ sessions, checkIns }, on(8))).toMatchObject({ stage: 0, why: 'greens' });
	});
});

describe('the next day', () => {
	it('is every other day; without a strain the day before may be taken, the same day not', () => {
		const one = goodRuns(1, 2);
		expect(standing(one, on(1)).nextDay).toBe(on(2));
		expect(startOf(one, on(0))).toBe('not-due');
		expect(startOf(one, on(1))).toBe('early');
		expect(startOf(one, on(2))).toBe('due');
	});

	it('is not early after a run that was too much', () => {
		const red = { sessions: [stageRun(on(0), 2, { soreness: { left: 7, right: 7 } })] };
		expect([1, 2, 3].map((index) => startOf(red, on(index)))).toEqual([
			'not-due',
			'not-due',
			'due'
		]);
	});

	it('does not go by days that have not come', () => {
		const ahead = {
			...goodRuns(1, 2),
			runs: [runOn(on(30))]
		};
		ahead.sessions.push(stageRun(on(40), 6));
		expect(standing(ahead, on(2))).toMatchObject({ stage: 2, nextDay: on(2) });
	});
});

describe('a break', () => {
	it('of a week leads one stage back', () => {
		expect(standing(goodRuns(1, 3), on(6)).why).toBe('greens');
		expect(standing(goodRuns(1, 3), on(7))).toMatchObject({ stage: 2, why: 'week-off' });
		expect(standing(goodRuns(3, 3), on(11))).toMatchObject({ stage: 3, why: 'week-off' });
	});

	it('of three weeks asks for everything again', () => {
		const off = standing(goodRuns(1, 5), on(21));
		expect(off).toMatchObject({ stage: 1, why: 'weeks-off', greens: 0 });
		expect(returnStartOn(off, on(21))).toBe('checks');
	});

	it('takes one that is done back only once nothing at all was run for 30 days', () => {
		const done = goodRuns(3, 6);
		expect(standing(done, on(34)).why).toBe('done');
		expect(standing(done, on(35)).why).toBe('weeks-off');
		expect(standing({ ...done, runs: [runOn(on(20))] }, on(35)).why).toBe('done');
	});
});

test('is offered once begun, after a suspected strain, or after 30 days without a run', () => {
	const isOffered = (rest: Partial<ReturnRecords>, today: Day) =>
		isReturnOfferedOn(standing(rest, today), today);
	expect(isOffered({}, on(0))).toBe(true);
	expect(isOffered({ runs: [runOn(on(0))] }, on(30))).toBe(false);
	expect(isOffered({ runs: [runOn(on(0))] }, on(31))).toBe(true);
	const strain = [checkInOn(on(0), strained)];
	expect(isOffered({ runs: [runOn(on(5))], checkIns: strain }, on(6))).toBe(true);
	expect(isOffered({ ...goodRuns(1, 3), runs: [runOn(on(1))] }, on(2))).toBe(true);
	expect(isOffered(goodRuns(1, 3), on(25))).toBe(true);
	expect(isOffered({ ...goodRuns(1, 3), runs: [runOn(on(20))] }, on(25))).toBe(false);
});

test('Today is told of what is due only once it was begun', () => {
	const at = (rest: Partial<ReturnRecords>, today: Day) => returnDueOn(recordsOf(rest), today);
	expect(at(readyOn(on(0)), on(0))).toEqual({ isBegun: false });
	expect(at(goodRuns(1, 2), on(1))).toEqual({ isBegun: true });
	expect(at(goodRuns(1, 2), on(2))).toEqual({ isBegun: true, stageDue: 2 });
	expect(at(goodRuns(3, 6), on(6))).toEqual({ isBegun: false });
});

/** One day of somebody who goes by the plan: how a run would go, what is logged the next morning, and whether a strain is suspected. */
interface LivedDay {
	pain: number;
	share: number;
	morning: number | undefined;
	isStrained: boolean;
	/** Takes an early start where there is one. */
	isEager: boolean;
}

/** Lives through the days; the runs that were done, each with where the plan stood before it. */
function live(days: readonly LivedDay[]) {
	const records = recordsOf(readyOn(on(0)));
	const runs: { day: Day; stage: ReturnStage; isAfterStrain: boolean }[] = [];
	days.forEach(({ pain, share, morning, isStrained, isEager }, index) => {
		const today = on(index);
		const mornings = records.checkIns.filter(({ day }) => day !== today);
		const told = isStrained ? strained : { soreness: morning ?? 0 };
		records.checkIns =
			isStrained || morning !== undefined ? [...mornings, checkInOn(today, told)] : mornings;
		Object.assign(records, {
			raiseTests: readyOn(today).raiseTests,
			settings: readyOn(today).settings
		});
		const at = returnStandingOn(records, today);
		const start = returnStartOn(at, today);
		const isOpen = !isStrained && !morning;
		if (!isOpen || !(start === 'due' || (isEager && start === 'early'))) return;
		const whole = stageRun(today, at.stage);
		const stepsDone = Math.floor(whole.stepsTotal * share);
		records.sessions = [
			...records.sessions,
			{ ...whole, stepsDone, activeMs: whole.plannedMs * share, soreness: { left: pain, right: 0 } }
		];
		runs.push({ day: today, stage: at.stage, isAfterStrain: at.isAfterStrain });
	});
	return { runs, records, last: returnStandingOn(records, on(days.length)) };
}

describe('somebody who goes by it', () => {
	const well: LivedDay = { pain: 0, share: 1, morning: 0, isStrained: false, isEager: false };

	it('and whom nothing hurts is done after 18 runs on every other day', () => {
		const { runs, last } = live(Array.from({ length: 40 }, () => well));
		expect(runs).toHaveLength(18);
		expect(runs.map(({ stage }) => stage)).toEqual(
			[1, 2, 3, 4, 5, 6].flatMap((stage) => [stage, stage, stage])
		);
		expect(runs.at(-1)?.day).toBe(on(34));
		expect(last).toMatchObject({ stage: 6, why: 'done' });
	});

	it('never gets more than one stage further, nor runs on two days in a row after a suspected strain', () => {
		const anyDay = fc.record({
			pain: fc.constantFrom(0, 0, 0, 0, 2, 3, 5, 7),
			share: fc.constantFrom(1, 1, 1, 1, 0.9, 0.5),
			morning: fc.constantFrom(0, 0, 0, 0, 0, 0, 1, 2, undefined),
			isStrained: fc.constantFrom(...Array.from({ length: 40 }, (_, index) => index === 0)),
			isEager: fc.boolean()
		});
		fc.assert(
			fc.property(fc.array(anyDay, { minLength: 20, maxLength: 90 }), (days) => {
				const { runs } = live(days);
				runs.forEach(({ day, stage, isAfterStrain }, index) => {
					const before = runs[index - 1];
					if (!before) return expect(stage).toBeLessThanOrEqual(1);
					expect(stage).toBeLessThanOrEqual(before.stage + 1);
					expect(daysBetween(before.day, day)).toBeGreaterThanOrEqual(isAfterStrain ? 2 : 1);
					if (stage <= before.stage || stage <= 1) return;
					const threeBefore = runs.slice(Math.max(0, index - 3), index);
					expect(threeBefore.map((run) => run.stage)).toEqual(Array(3).fill(before.stage));
				});
			}),
			{ numRuns: 150 }
		);
	});
});

describe('of any log', () => {
	const holds = (claim: (records: ReturnRecords, today: Day) => void) =>
		fc.assert(
			fc.property(anyReturnLog, ({ records, today }) => {
				claim(records, today);
			}),
			{ numRuns: 3000 }
		);

	it('it goes up by no more than one stage, and only by three good runs', () => {
		holds((records, today) => {
			const { stage, days, greens, entry } = returnStandingOn(records, today);
			const last = days.at(-1);
			if (entry || !last) return expect(stage).toBeLessThanOrEqual(1);
			expect(stage).toBeLessThanOrEqual(last.stage + 1);
			if (stage <= last.stage) return;
			const lastThree = days.slice(-3);
			expect(greens).toBeGreaterThanOrEqual(3);
			expect(lastThree.map(({ response }) => response)).toEqual(['green', 'green', 'green']);
			expect(lastThree.every((day) => day.stage === last.stage)).toBe(true);
		});
	});

	it('a run that was too much never leads up, and is followed by two days off', () => {
		holds((records, today) => {
			const at = returnStandingOn(records, today);
			const last = at.days.at(-1);
			for (const { day, response } of at.days) {
				if (response !== 'red') continue;
				expect(daysBetween(day, at.nextDay)).toBeGreaterThanOrEqual(3);
				if (daysBetween(day, today) < 3) expect(returnStartOn(at, today)).not.toBe('due');
				if (daysBetween(day, today) < 3) expect(returnStartOn(at, today)).not.toBe('early');
			}
			if (last?.response === 'red' && !at.entry)
				expect(at.stage).toBeLessThanOrEqual(Math.max(0, last.stage - 1));
		});
	});

	it('no run may begin on the day of one, nor after a suspected strain on the day after one', () => {
		holds((records, today) => {
			const at = returnStandingOn(records, today);
			const mayStart = ['due', 'early'].includes(returnStartOn(at, today));
			const ran = [...at.days, ...records.runs].map(({ day }) => day);
			if (ran.includes(today)) expect(mayStart).toBe(false);
			if (at.isAfterStrain && ran.includes(addDays(today, -1))) expect(mayStart).toBe(false);
			for (const day of ran)
				if (day <= today) expect(daysBetween(day, at.nextDay)).toBeGreaterThanOrEqual(2);
		});
	});

	it('nothing begins where what has to be so is not', () => {
		holds((records, today) => {
			const at = returnStandingOn(records, today);
			const { walk30, hops10, isPainFree, raises } = at.entry ?? {};
			if (at.entry && !(walk30 && hops10 && isPainFree && raises?.isMet))
				expect(returnStartOn(at, today)).toBe('checks');
		});
	});

	it('it stands the same in whatever order the records come, and without those after today', () => {
		holds((records, today) => {
			const upToToday = <T extends { day: Day }>(list: T[]) =>
				list.filter(({ day }) => day <= today).reverse();
			const turned = {
				...records,
				checkIns: upToToday(records.checkIns),
				sessions: upToToday(records.sessions),
				runs: upToToday(records.runs)
			};
			expect(returnStandingOn(turned, today)).toEqual(returnStandingOn(records, today));
		});
	});
});
