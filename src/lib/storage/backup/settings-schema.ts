import * as v from 'valibot';
import { isTimeOfDay, type TimeOfDay } from '#lib/domain/reminders/time-of-day.ts';
import type { Settings } from '#lib/domain/settings.ts';
import { legs } from '#lib/domain/soreness/check-in.ts';
import { amount, day, flag, id, instant, looseRecord, oneOf, whole } from './parts.ts';

const regionText = 'should be the two capital letters of a country, like DE';

const time = v.custom<TimeOfDay>(isTimeOfDay, 'should be a time of day, like 07:30');

const startLevel = v.picklist([0, 1], 'should be 0 or 1');

/** Fields that it does not know are left out of what it gives (contract.md 4), at any depth. */
export const settings = looseRecord({
	updatedAt: instant,
	region: v.optional(v.pipe(v.string(regionText), v.regex(/^[A-Z]{2}$/, regionText))),
	units: v.optional(oneOf(['km', 'mi'])),
	appearance: v.optional(oneOf(['system', 'light', 'dark'])),
	startSide: v.optional(oneOf(legs)),
	lowerS: v.optional(amount(2, 5)),
	noticeVersion: v.optional(whole(0)),
	alfredsonOptIn: v.optional(flag),
	programmeStart: v.optional(
		looseRecord({ left: v.optional(startLevel), right: v.optional(startLevel) })
	),
	returnEntry: v.optional(looseRecord({ day, walk30: flag, hops10: flag })),
	rice: v.optional(
		looseRecord({
			iceRuledOut: flag,
			wrapRuledOut: flag,
			askedOn: day,
			icedAt: v.optional(instant)
		})
	),
	cues: v.optional(
		looseRecord({
			voice: oneOf(['off', 'brief', 'full']),
			tones: amount(0, 1),
			vibration: flag,
			mode: oneOf(['mix', 'locked']),
			counting: v.optional(flag)
		})
	),
	reminders: v.optional(
		looseRecord({
			checkInAt: v.optional(time),
			sessionAt: v.optional(time),
			secondSessionAt: v.optional(time),
			calendar: v.optional(looseRecord({ id, sequence: whole(0) }))
		})
	)
}) satisfies v.GenericSchema<unknown, Settings>;
