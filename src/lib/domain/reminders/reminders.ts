import type { Day } from '../day.ts';
import { rhythmOf, type Rhythm } from '../programme/level.ts';
import type { Programme } from '../programme/programme.ts';
import { legs } from '../soreness/check-in.ts';
import { timeOfDay, type TimeOfDay } from './time-of-day.ts';

/** What a person is to be reminded of, as chosen in the settings; what is absent is off. */
export interface ReminderSettings {
	checkInAt?: TimeOfDay;
	/** Heel drops. */
	sessionAt?: TimeOfDay;
	/** The other ones of a day, where the programme asks for two (L5 and L6). */
	secondSessionAt?: TimeOfDay;
	/** What was given to a calendar: by whose id it knows the entries, and the number of the last file. */
	calendar?: { id: string; sequence: number };
}

export const reminderIds = ['check-in', 'heel-drops', 'heel-drops-again'] as const;
export type ReminderId = (typeof reminderIds)[number];

export interface Reminder {
	id: ReminderId;
	/** The first. */
	day: Day;
	at: TimeOfDay;
	everyDays: number;
}

/** Until somebody chooses otherwise. */
export const defaultTimes = {
	checkInAt: timeOfDay('07:30'),
	sessionAt: timeOfDay('18:00'),
	secondSessionAt: timeOfDay('08:00'),
	noticeAt: timeOfDay('09:00')
};

/** The reminders that are on; those of heel drops in the programme's rhythm as it stands, from the day on which they are due. */
export function remindersOf(
	settings: ReminderSettings,
	programme: Programme,
	today: Day
): Reminder[] {
	const { checkInAt, sessionAt, secondSessionAt = defaultTimes.secondSessionAt } = settings;
	const { everyDays, timesADay } = rhythmNow(programme);
	const day = firstDay(programme, today);
	const reminders: Reminder[] = [];
	if (checkInAt) reminders.push({ id: 'check-in', day: today, at: checkInAt, everyDays: 1 });
	if (sessionAt) reminders.push({ id: 'heel-drops', day, at: sessionAt, everyDays });
	if (sessionAt && timesADay === 2)
		reminders.push({ id: 'heel-drops-again', day, at: secondSessionAt, everyDays });
	return reminders;
}

/** How often there are heel drops: as often as the leg that does them more often. */
export function rhythmNow({ legs: standings }: Pick<Programme, 'legs'>): Rhythm {
	const rhythms = legs.map((leg) => rhythmOf(standings[leg].level));
	return {
		everyDays: Math.min(...rhythms.map(({ everyDays }) => everyDays)),
		timesADay: Math.max(...rhythms.map(({ timesADay }) => timesADay))
	};
}

/** The first day on which a leg is due; a day that is past is today. */
function firstDay({ legs: standings }: Programme, today: Day): Day {
	const days = legs.map((leg) => standings[leg].nextDay);
	const first = days.reduce((earliest, day) => (day < earliest ? day : earliest));
	return first > today ? first : today;
}
