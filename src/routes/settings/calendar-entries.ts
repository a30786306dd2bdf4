import { entryMinutesById, entryWordsById } from '#lib/content/reminder-words.ts';
import type { Day } from '#lib/domain/day.ts';
import type { CalendarEntry } from '#lib/domain/reminders/calendar-file.ts';
import { defaultTimes, reminderIds, type Reminder } from '#lib/domain/reminders/reminders.ts';

/** Reminders as a calendar keeps them, by the id that it knows this person's by. */
export function entriesOf(reminders: readonly Reminder[], calendarId: string): CalendarEntry[] {
	return reminders.map(({ id, ...times }) => ({
		...times,
		...entryWordsById[id],
		uid: `${id}-${calendarId}@soleus`,
		minutes: entryMinutesById[id]
	}));
}

/** Every entry that a file may ever have brought, whatever its time was. */
export function everyEntry(calendarId: string, today: Day): CalendarEntry[] {
	const times = { day: today, at: defaultTimes.checkInAt, everyDays: 1 };
	return entriesOf(
		reminderIds.map((id) => ({ id, ...times })),
		calendarId
	);
}
