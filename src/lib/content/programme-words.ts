import { addDays, daysBetween, type Day } from '#lib/domain/day.ts';
import {
	doseFromTotal,
	levelOf,
	setsOfExercise,
	type LevelDose
} from '#lib/domain/programme/level.ts';
import type { ProgrammeEntry, Response } from '#lib/domain/programme/programme-entry.ts';
import type { Programme } from '#lib/domain/programme/programme.ts';
import { legsOffOn, type SessionDoses } from '#lib/domain/programme/session-doses.ts';
import type { Standing, Why } from '#lib/domain/programme/standing.ts';
import { legs, type LegName } from '#lib/domain/soreness/check-in.ts';
import { longDay } from './day-words.ts';

export const programme = {
	title: 'Heel-drop programme',
	/** clinical.md 3.2, honesty. */
	honest:
		'Heel drops are well supported for pain in the middle of the Achilles tendon (the heel cord). Nobody has shown that they prevent sore calves. New ones make calves sore at first, so build up slowly, and not right before a run.',
	empty:
		'Nothing is logged yet. After a session the next morning’s check-in shows how each leg took it, and that decides what comes next.',
	notScored:
		'How much did it hurt at its worst? Without a score this session cannot count as a good one.'
};

/** What makes a session good, on the edge or too much (clinical.md 3.1 and 3.2). */
export const responseMeanings: Record<Exclude<Response, 'pending'>, string> = {
	green:
		'pain of 3 or less (2 after a suspected strain), no more than before the next morning, every repetition done.',
	amber: 'pain of 4 or 5, or 1 more the next morning, or a few repetitions left out. Repeat it.',
	red: 'pain of 6 or more (3 after a suspected strain), or 2 more the next morning, or more than a fifth left out. One level down, and two days off.'
};

export const responseWords: Record<Response, string> = {
	green: 'Good',
	amber: 'On the edge',
	red: 'Too much',
	pending: 'Not settled'
};

/** clinical.md 1.2: L5 and L6 are offered only as what they are. */
export const fullDose = {
	title: 'The Achilles programme',
	says: 'Levels 5 and 6 are the full Alfredson dose: 3\u00a0×\u00a015 with a straight knee and 3\u00a0×\u00a015 with a bent knee, twice a day, every day, for 12 weeks. That is 180 heel drops a leg each day.',
	forWhom:
		'It is meant for pain in the middle of the Achilles tendon. Ideally agree it with a professional first. For a runner without tendon pain, level 4 two or three times a week is enough.',
	on: 'Offer levels 5 and 6',
	off: 'Leave levels 5 and 6 out'
};

export const startQuestion = {
	heading: 'Where to start',
	says: 'Most people start at level 1: rise on both feet on the floor, and lower slowly. Where that hurts more than 3 out of 10, start seated, at level 0.',
	asks: (leg: LegName) => `Does level 1 hurt your ${leg} leg more than 3 out of 10?`,
	choices: [
		{ level: 1, words: 'No, 3 or less' },
		{ level: 0, words: 'Yes, more than 3' }
	]
} as const;

const whyByKind: Record<Why, (standing: Standing) => string> = {
	new: ({ level }) =>
		level === 0
			? 'It starts seated, since level 1 hurts more than 3 out of 10.'
			: 'The first level for most people.',
	waiting: () => 'Waiting for the morning after: check in then, before any session.',
	'not-known': () => 'Repeat it: a score of the last session or of a morning is missing.',
	'one-green': () => 'One good session. One more like it, and it goes up.',
	'more-reps': () => 'Two good sessions running: more repetitions.',
	'next-level': () => 'Two good sessions running: one level up.',
	top: ({ level }) =>
		level === 4
			? 'Two good sessions running, at the top of the plan. Two or three times a week keeps it.'
			: 'Two good sessions running, at the top of the plan.',
	amber: () => 'Repeat it: the last session was on the edge.',
	red: ({ last }) =>
		last?.level === 0
			? 'The last session was too much: fewer repetitions, and two days off.'
			: 'The last session was too much: one level down, and two days off.',
	'week-off': ({ level }) =>
		level === 0
			? 'A week or more without a session: begin again with few repetitions.'
			: 'A week or more without a session: one level down.',
	'weeks-off': () => 'Three weeks or more without a session: begin again from the start.',
	rising: () => 'Soreness in the morning went up two weeks running: one level down.',
	ceiling: () => 'Levels 5 and 6 are left out, so it goes on at level 4.'
};

/** Why the next session of a leg is what it is, in a sentence. */
export function whyWords(standing: Standing): string {
	return whyByKind[standing.why](standing);
}

/** `3 × 12` */
export function setsWords({ reps }: Pick<LevelDose, 'reps'>): string {
	return `${setsOfExercise} × ${reps}`;
}

/** `today`, `tomorrow`, `Thursday 5 March`: when a session is due; one that was due before is due today. */
export function dueWords(nextDay: Day, today: Day): string {
	if (nextDay <= today) return 'today';
	return nextDay === addDays(today, 1) ? 'tomorrow' : longDay(nextDay, today);
}

/** Of a session that comes early: until when it had better wait, and why. `trained`: the legs that are in it. */
export function notDueWords(
	programme: Pick<Programme, 'legs'>,
	trained: readonly LegName[],
	today: Day
): string {
	const daysOf = (those: readonly LegName[]) =>
		those.map((leg) => programme.legs[leg].nextDay).sort();
	const off = legsOffOn(programme, today).filter((leg) => trained.includes(leg));
	const rested = daysOf(off).at(-1);
	if (rested) {
		const whose = off.length === legs.length ? 'both legs' : `the ${off[0]} leg`;
		return `The last session was too much for ${whose}. Two days off come first: better wait until ${dueWords(rested, today)}.`;
	}
	const when = dueWords(daysOf(trained)[0] ?? today, today);
	return `Not due yet: the next session is due ${when === 'tomorrow' ? when : `on ${when}`}.`;
}

/** `level 3`, `levels 1 and 3` */
export function levelsInWords(levels: Partial<Record<LegName, number>>): string {
	const [one, other] = legs.map((leg) => levels[leg]).filter((level) => level !== undefined);
	return other === undefined || one === other
		? `level ${one ?? other}`
		: `levels ${one} and ${other}`;
}

/** `Left: level 1, 3 × 12. Right: level 3, 3 × 8.`; `Both legs: level 1, 3 × 10.` */
export function dosesInWords({ left, right }: SessionDoses): string {
	const ofLeg = ({ level, reps }: LevelDose) => `level ${level}, ${setsWords({ reps })}.`;
	if (left && right && left.level === right.level && left.reps === right.reps)
		return `Both legs: ${ofLeg(left)}`;
	return [left && `Left: ${ofLeg(left)}`, right && `Right: ${ofLeg(right)}`]
		.filter(Boolean)
		.join(' ');
}

/** What was done: `level 3, 3 × 8` and, where not all of it, `15 of 24 repetitions`. */
export function doneWords({ level, reps, repsPlanned }: ProgrammeEntry): string {
	const dose = doseFromTotal(levelOf(level), repsPlanned);
	const share = reps < repsPlanned ? `, ${reps} of ${repsPlanned} repetitions` : '';
	return `level ${level}, ${setsWords(dose)}${share}`;
}

/** What the response was read from; what is missing is said. */
export function painWords(entry: ProgrammeEntry, today: Day, isScored: boolean): string {
	const { painDuring, painThatMorning: before, painNextMorning: after } = entry;
	const isOpen = after === undefined && daysBetween(entry.day, today) <= 1;
	const told = (score: number | undefined) => score ?? 'not logged';
	return `Pain ${isScored ? painDuring : 'not logged'}. That morning ${told(before)}, the next ${isOpen ? 'still to come' : told(after)}.`;
}
