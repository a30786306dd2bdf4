/** A longer span, roughly: `40 seconds`, `25 minutes`, `3 hours`, `4 days`. */
export function spanWords(ms: number): string {
	const seconds = Math.round(ms / 1000);
	if (seconds < 100) return counted(seconds, 'second');
	const minutes = Math.round(seconds / 60);
	if (minutes < 100) return counted(minutes, 'minute');
	const hours = Math.round(minutes / 60);
	return hours < 48 ? counted(hours, 'hour') : counted(Math.round(hours / 24), 'day');
}

/** `1 minute`, `2 minutes` */
export function counted(count: number, unit: string): string {
	return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
