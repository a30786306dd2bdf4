import {
	distanceNumber,
	heightUnit,
	metresOf,
	metresOfHeight,
	type Units
} from '#lib/content/run-words.ts';
import { isDay, type Day } from '#lib/domain/day.ts';
import type { Run, RunKind } from '#lib/domain/load/run.ts';
import { numberFrom, secondsFrom } from '#lib/domain/load/run-entry.ts';

/** A run as it stands in its form: text as it was typed. */
export interface RunDraft {
	distance: string;
	hours: string;
	minutes: string;
	seconds: string;
	kind: RunKind;
	day: string;
	/** A shoe's id; empty where none is said. */
	shoe: string;
	ascent: string;
	descent: string;
	isForefoot: boolean;
}

/** Of a run that is kept, as it is; a new one is an easy one of today in the shoe of the last run. */
export function runDraftOf(
	run: Run | null,
	runs: readonly Run[],
	today: Day,
	units: Units
): RunDraft {
	const height = (metres: number | undefined) =>
		metres === undefined ? '' : `${Math.round(metres / metresOfHeight(1, units))}`;
	const part = (value: number) => (value ? `${value}` : '');
	const seconds = Math.round(run?.durationS ?? 0);
	return {
		distance: run ? distanceNumber(run.distanceM, units) : '',
		hours: part(Math.floor(seconds / 3600)),
		minutes: part(Math.floor(seconds / 60) % 60),
		seconds: part(seconds % 60),
		kind: run?.kind ?? 'easy',
		day: run?.day ?? today,
		shoe: (run ?? runs.at(-1))?.shoe ?? '',
		ascent: height(run?.ascentM),
		descent: height(run?.descentM),
		isForefoot: run?.tags?.includes('forefoot') ?? false
	};
}

type Made = { ok: true; run: Omit<Run, 'updatedAt'> } | { ok: false; problem: string };

/** The run that a form describes; what is left as it was keeps its exact figure. `problem`: the first thing to put right. */
export function runFrom(draft: RunDraft, before: Run | null, units: Units, today: Day): Made {
	const was = before && runDraftOf(before, [], today, units);
	const distance = numberFrom(draft.distance);
	if (!distance) return refuse('Say how far you ran, like 8 or 8.4.');
	const durationS = secondsFrom(draft.hours, draft.minutes, draft.seconds);
	if (durationS === undefined) return refuse('Say how long it took, like 45 minutes.');
	if (!isDay(draft.day) || draft.day > today)
		return refuse('Choose the day of the run, up to today.');
	const climb: Pick<Run, 'ascentM' | 'descentM'> = {};
	for (const [field, key] of [
		['ascent', 'ascentM'],
		['descent', 'descentM']
	] as const) {
		if (!draft[field].trim()) continue;
		const height = numberFrom(draft[field]);
		if (height === undefined)
			return refuse(`Say the climb in ${heightUnit[units]}, or leave it out.`);
		const kept = was?.[field] === draft[field] ? before?.[key] : undefined;
		climb[key] = kept ?? metresOfHeight(height, units);
	}
	const isSameTime =
		was?.hours === draft.hours && was.minutes === draft.minutes && was.seconds === draft.seconds;
	return {
		ok: true,
		run: {
			...(before?.startedAt && before.day === draft.day && { startedAt: before.startedAt }),
			...(before?.fingerprint && { fingerprint: before.fingerprint }),
			id: before?.id ?? crypto.randomUUID(),
			day: draft.day,
			distanceM:
				before && was?.distance === draft.distance ? before.distanceM : metresOf(distance, units),
			durationS: before && isSameTime ? before.durationS : durationS,
			...climb,
			kind: draft.kind,
			...(draft.isForefoot && { tags: ['forefoot'] }),
			...(draft.shoe && { shoe: draft.shoe }),
			source: before?.source ?? 'manual'
		}
	};
}

function refuse(problem: string): Made {
	return { ok: false, problem };
}
