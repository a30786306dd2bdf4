import type { Screen } from '#lib/domain/soreness/asking.ts';
import type { Interview } from '#lib/domain/soreness/interview.ts';

/** Where somebody is in a check-in: at one of its screens, or at its end, where all answers are looked over. */
export type Place = Screen | { kind: 'review' };
type LegScreen = Screen & { kind: 'leg' };

/** Of a first day of plain soreness. */
const usualScreens = 10;

/** Where somebody wanted to be, as long as that is asked; else where it goes on. */
export function placeIn(interview: Interview, wanted: Place | undefined): Place {
	const isAsked = wanted && screensBefore(interview, wanted) >= 0;
	return isAsked ? wanted : (interview.open ?? { kind: 'review' });
}

/** How many screens lie before this place; -1 where it is not asked. */
export function screensBefore({ asked }: Interview, place: Place): number {
	if (place.kind === 'review') return asked.length;
	const key = keyOf(place);
	return asked.findIndex(({ screen }) => keyOf(screen) === key);
}

/** No screen but this one is needed before the check-in is saved: what little is open is asked beside the scores. */
export function endsAt({ asked, open }: Interview, place: Place): boolean {
	if (place.kind === 'review') return open === undefined;
	if (place.kind !== 'scores') return false;
	return asked.every(({ screen, isAnswered }) => isAnswered || isTrend(screen));
}

/** Which way each leg goes, where that matters. */
export function trendsIn({ asked }: Interview): LegScreen[] {
	return asked.flatMap(({ screen }) => (isTrend(screen) ? [screen] : []));
}

/** How much is done, 0 to 1, as far as is known. */
export function progressAt(interview: Interview, place: Place): number {
	if (endsAt(interview, place)) return 1;
	// Before the scores nobody knows how many more: the bar must not run back.
	const isEarly = place.kind === 'signs' || place.kind === 'scores';
	const screens = Math.max(interview.asked.length, isEarly ? usualScreens : 0);
	return screensBefore(interview, place) / screens;
}

/** Two screens with the same key ask the same. */
export function keyOf(place: Place): string {
	const id = 'id' in place ? place.id : '';
	return [place.kind, id, ...('legs' in place ? place.legs : [])].join(' ');
}

function isTrend(screen: Screen): screen is LegScreen {
	return screen.kind === 'leg' && screen.id === 'trend';
}
