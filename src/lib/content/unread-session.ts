import { notReadWords, type Fault } from './faults.ts';

/** Whether sessions stay closed while the log cannot be read: what locks them may stand there. Where nothing is ever kept, nothing does. */
export function closesSessions(fault: Fault): boolean {
	return fault !== 'denied';
}

/** Where a session would start, and the log could not be read. */
export function unreadSessionWords(fault: Fault): string {
	const outcome = closesSessions(fault)
		? 'Until then this session stays closed.'
		: 'You can do this session all the same.';
	return `${notReadWords(fault)} ${outcome}`;
}
