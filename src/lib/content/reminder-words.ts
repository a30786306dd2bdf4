import type { Rhythm } from '#lib/domain/programme/level.ts';
import type { ReminderId } from '#lib/domain/reminders/reminders.ts';

/** What an entry in a calendar says. Others may see that calendar: not how sore anybody is. */
export const entryWordsById: Record<ReminderId, { summary: string; description: string }> = {
	'check-in': {
		summary: 'Soleus: check in',
		description: 'Open Soleus and log how your calves feel.'
	},
	'heel-drops': {
		summary: 'Soleus: heel drops',
		description: 'Open Soleus: Today says whether heel drops fit, and which.'
	},
	'heel-drops-again': {
		summary: 'Soleus: heel drops, the other ones of the day',
		description: 'Open Soleus: Today says whether heel drops fit, and which.'
	}
};

/** How long the entry is in the calendar. */
export const entryMinutesById: Record<ReminderId, number> = {
	'check-in': 5,
	'heel-drops': 15,
	'heel-drops-again': 15
};

/** "Every other day, as your programme stands now." */
export function rhythmWords({ everyDays, timesADay }: Rhythm): string {
	const often =
		everyDays === 1 ? (timesADay === 2 ? 'Twice a day' : 'Each day') : 'Every other day';
	return `${often}, as your programme stands now. Add it again when that changes.`;
}

export const reminderWords = {
	intro:
		'Soleus itself cannot promise a reminder: a web app cannot wake a phone at a set time. A calendar can.',
	calendar:
		'The file has an entry at each time you chose, with an alert. Apple’s calendar takes the alert over; Google’s and Outlook’s put their own in its place, or none. Adding it again brings the entries up to date; some calendars show them twice.',
	removal:
		'Many calendars ignore a file that takes entries back. If yours does, open one of the entries there, choose delete, and then all of the series.',
	badge:
		'Where apps bear badges, the icon of the installed app has one while today is not logged. It is set while Soleus is open, so a new day may begin without it.',
	noBadge: 'This browser cannot put a badge on the app’s icon.',
	notice:
		'The browser decides when it looks, seldom more than twice a day, and only for an installed app that is used often. It may come late, or not at all.',
	noNotice:
		'This browser cannot look by itself whether today is logged, so Soleus cannot notify you here.',
	notAllowed:
		'Notifications are off for Soleus. Allow them in the browser’s settings for this site, then switch this on again.',
	notInstalled:
		'The browser looks by itself only for an installed app. Install Soleus, then switch this on again.'
};
