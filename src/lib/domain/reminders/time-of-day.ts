/** A time on the clock of wherever a person is, `HH:MM`, from 00:00 to 23:59. */
export type TimeOfDay = string & { readonly timeOfDay: unique symbol };

/** `true` from `00:00` to `23:59`, with both digits. */
export function isTimeOfDay(text: unknown): text is TimeOfDay {
	return typeof text === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}

/** @throws RangeError where the text is no time: for times that the program itself writes. */
export function timeOfDay(text: string): TimeOfDay {
	if (!isTimeOfDay(text)) throw new RangeError(`not a time of day: ${text}`);
	return text;
}
