import type { Day } from '#lib/domain/day.ts';
import type { RunKind } from '#lib/domain/load/run.ts';
import type { Activity } from './activity.ts';
import type { Climb } from './climb.ts';
import { localTimeOf, type Moment } from './local-time.ts';
import type { ImportChoices, Reading } from './read-activities.ts';
import { refuse, Refused } from './refusal.ts';
import { isRunningPace, type Sport } from './sport.ts';

/** What a format's reader found of one recording, in its own terms. */
export interface Found {
	/** Only a day where no time of day is told. */
	start: Moment | { day: Day } | undefined;
	sport: Sport;
	/** `false` where its track was too fast for a runner, whatever its mean. */
	isOnFoot?: boolean;
	distanceM: number | undefined;
	durationS: number | undefined;
	climb?: { [Key in keyof Climb]?: number | undefined } | undefined;
	kind?: RunKind;
	source: Activity['source'];
}

/** Beyond these no single run goes: multi-day races are shorter, and nobody sprints at 12 m/s. */
const most = { distanceM: 1_000_000, durationS: 14 * 86_400, speedMps: 12 };

/** One recording: refused where a run lacks its time or distance, or they cannot be true. */
export function readingOf(found: Found, choices: ImportChoices): Reading {
	try {
		return { activity: activityFrom(found, choices) };
	} catch (error) {
		if (!(error instanceof Refused)) throw error;
		return { refused: error.refusal };
	}
}

function activityFrom(found: Found, choices: ImportChoices): Activity {
	if (!found.start) refuse('no-times');
	const distanceM = amount(found.distanceM);
	const durationS = amount(found.durationS);
	const isRun =
		found.sport === 'run' ||
		(found.sport === undefined &&
			found.isOnFoot !== false &&
			isRunningPace(distanceM ?? 0, durationS ?? 0));
	if (isRun || found.sport === undefined) {
		if (!durationS) refuse('no-times');
		if (!distanceM) refuse('no-distance');
	}
	if (
		isRun &&
		(Number(distanceM) > most.distanceM ||
			Number(durationS) > most.durationS ||
			Number(distanceM) > Number(durationS) * most.speedMps)
	)
		refuse('implausible');
	const ascentM = amount(found.climb?.ascentM);
	const descentM = amount(found.climb?.descentM);
	return {
		isRun,
		...('day' in found.start ? found.start : localTimeOf(found.start, choices)),
		distanceM: distanceM ?? 0,
		durationS: durationS ?? 0,
		...(ascentM !== undefined && { ascentM }),
		...(descentM !== undefined && { descentM }),
		kind: found.kind ?? 'easy',
		source: found.source
	};
}

/** To a tenth, as no device measures closer; nothing where it is no figure, or below zero. */
function amount(value: number | undefined): number | undefined {
	return value !== undefined && Number.isFinite(value) && value >= 0
		? Math.round(value * 10) / 10
		: undefined;
}
