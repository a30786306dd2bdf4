import { describe, expect, test } from 'vitest';
import { addDays } from '../day.ts';
import { amber, entryOn, on, recordsOf, red } from '../programme/programme.fixture.ts';
import type { HeelDropLevel } from '../programme/level.ts';
import { programmeOn } from '../programme/programme.ts';
import { defaultTimes, remindersOf, rhythmNow } from './reminders.ts';
import { isTimeOfDay, timeOfDay } from './time-of-day.ts';

const today = on(20);
const { checkInAt, sessionAt } = defaultTimes;

/** As it stands after one session of each leg yesterday, to be repeated. */
function programmeAt(left: HeelDropLevel, right: HeelDropLevel) {
	const yesterday = addDays(today, -1);
	const entries = [
		entryOn(yesterday, left, 15, { ...amber, leg: 'left' }),
		entryOn(yesterday, right, 15, { ...amber, leg: 'right' })
	];
	return programmeOn(recordsOf(entries), { alfredsonOptIn: true }, today);
}

describe('reminders', () => {
	test('are none until one is chosen', () => {
		expect(remindersOf({}, programmeAt(1, 1), today)).toEqual([]);
	});

	test('of the check-in begin today and come each day', () => {
		expect(remindersOf({ checkInAt }, programmeAt(1, 1), today)).toEqual([
			{ id: 'check-in', day: today, at: checkInAt, everyDays: 1 }
		]);
	});

	test.each([
		[0, 0, 1, 1],
		[1, 1, 2, 1],
		[3, 4, 2, 1],
		[0, 3, 1, 1],
		[5, 5, 1, 2],
		[4, 6, 1, 2]
	] as const)('of heel drops at levels %i and %i: every %i days, %i a day', (...row) => {
		const [left, right, everyDays, timesADay] = row;
		const programme = programmeAt(left, right);
		expect(rhythmNow(programme)).toEqual({ everyDays, timesADay });
		const reminders = remindersOf({ sessionAt }, programme, today);
		expect(reminders.map(({ id }) => id)).toEqual(
			timesADay === 2 ? ['heel-drops', 'heel-drops-again'] : ['heel-drops']
		);
		expect(new Set(reminders.map(({ at }) => at)).size).toBe(timesADay);
		for (const reminder of reminders) expect(reminder.everyDays).toBe(everyDays);
	});

	test('of heel drops begin on the day on which they are due, and never in the past', () => {
		const dayOf = (programme: Parameters<typeof remindersOf>[1]) =>
			remindersOf({ sessionAt }, programme, today)[0]?.day;
		expect(dayOf(programmeAt(3, 3))).toBe(addDays(today, 1));
		expect(dayOf(programmeOn(recordsOf([]), {}, today))).toBe(today);
		expect(dayOf(programmeOn(recordsOf([entryOn(on(0), 3, 8)]), {}, today))).toBe(today);
	});

	test('of heel drops begin with the leg that is due first', () => {
		const entries = [
			entryOn(addDays(today, -1), 0, 15, { ...amber, leg: 'left' }),
			entryOn(today, 3, 8, { ...red, leg: 'right' })
		];
		const programme = programmeOn(recordsOf(entries), {}, today);
		expect(programme.legs.right.nextDay).toBe(addDays(today, 3));
		expect(remindersOf({ sessionAt }, programme, today)).toMatchObject([
			{ day: today, everyDays: 1 }
		]);
	});
});

test('a time of day is one of the 1,440 of a clock, and no other text', () => {
	for (const text of ['00:00', '07:30', '19:59', '23:59']) expect(isTimeOfDay(text)).toBe(true);
	for (const text of ['24:00', '7:30', '07:60', '07:30:00', ' 07:30', '07:30\n', '', 730, null])
		expect(isTimeOfDay(text)).toBe(false);
	expect(() => timeOfDay('noon')).toThrow(RangeError);
});
