/** A number as a person writes it, with a point or a comma; `undefined` where it is none, negative, or endless. */
export function numberFrom(text: string): number | undefined {
	const trimmed = text.trim().replace(',', '.');
	return /^(\d+(\.\d*)?|\.\d+)$/.test(trimmed) ? Number(trimmed) : undefined;
}

/** Seconds of a time in three fields, an empty one as nothing; `undefined` where one is no number, or all of it is no time. */
export function secondsFrom(hours: string, minutes: string, seconds: string): number | undefined {
	const parts = [hours, minutes, seconds].map((text) => (text.trim() ? numberFrom(text) : 0));
	const [h, m, s] = parts;
	if (h === undefined || m === undefined || s === undefined) return undefined;
	const total = Math.round(h * 3600 + m * 60 + s);
	return total > 0 ? total : undefined;
}
