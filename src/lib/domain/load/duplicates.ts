import { isDay, type Day } from '../day.ts';
import { epochMsOf, isInstant, type Instant } from '../instant.ts';
import type { Run } from './run.ts';

/** What tells one run from another. */
export type RunLike = Pick<Run, 'day' | 'startedAt' | 'distanceM' | 'durationS' | 'fingerprint'>;

const withinMs = 60_000;
const withinShare = 0.01;

/**
 * Runs in which the same run can be found again, however it was recorded: starts within 60 s, by the moment or by the clock on
 * the wall (a table does not tell its zone), and distances within 1 %. Where one of both tells no start, as one logged by hand
 * does, the same day, and distance and duration within 1 %. A run that was edited is also found by what its fingerprint keeps.
 * Finding looks only at runs that start around the same minute, or on the same day.
 */
export class KnownRuns<Known extends RunLike> {
	readonly #byMinute = new Map<number, Entry<Known>[]>();
	readonly #byDay = new Map<Day, Entry<Known>[]>();

	constructor(runs: Iterable<Known> = []) {
		for (const run of runs) this.add(run);
	}

	add(run: Known): void {
		this.#index(run, run);
		const recorded = recordedFrom(run.fingerprint);
		if (recorded) this.#index(recorded, run);
	}

	/** The run that this one is, too; `undefined` for one that is not known. */
	find(run: RunLike): Known | undefined {
		const near = clocksOf(run).flatMap((ms) => {
			const minute = minuteOf(ms);
			return [minute - 1, minute, minute + 1].flatMap((each) => this.#byMinute.get(each) ?? []);
		});
		const entry =
			near.find(({ facts }) => startsWith(facts, run) && isNear(facts.distanceM, run.distanceM)) ??
			this.#byDay.get(run.day)?.find(({ facts }) => isSameOfDay(facts, run));
		return entry?.run;
	}

	#index(facts: Facts, run: Known): void {
		const entry = { facts, run };
		for (const minute of new Set(clocksOf(facts).map(minuteOf)))
			push(this.#byMinute, minute, entry);
		push(this.#byDay, facts.day, entry);
	}
}

type Facts = Omit<RunLike, 'fingerprint'>;

interface Entry<Known> {
	facts: Facts;
	run: Known;
}

/**
 * What was recorded of a run: its start (or its day), metres and seconds. It stays when a person corrects the run, so that the
 * same file is not taken for another run when it is read again.
 */
export function fingerprintOf({ day, startedAt, distanceM, durationS }: Facts): string {
	return `${startedAt ?? day} ${distanceM} ${durationS}`;
}

/** `undefined` for a text that `fingerprintOf` did not write: a backup may hold any. */
function recordedFrom(fingerprint: string | undefined): Facts | undefined {
	const [start = '', distance, duration] = fingerprint?.split(' ') ?? [];
	const day = start.slice(0, 10);
	if (!isDay(day) || !distance || !duration) return undefined;
	const figures = { day, distanceM: Number(distance), durationS: Number(duration) };
	return isInstant(start) ? { ...figures, startedAt: start } : figures;
}

/** The moment of the start, and the time on the wall as if it were UTC. */
function clocksOf({ startedAt }: Facts): number[] {
	return startedAt ? [epochMsOf(startedAt), wallMsOf(startedAt)] : [];
}

function wallMsOf(startedAt: Instant): number {
	return epochMsOf(`${startedAt.slice(0, 19)}Z` as Instant);
}

function minuteOf(ms: number): number {
	return Math.floor(ms / withinMs);
}

function startsWith(a: Facts, b: Facts): boolean {
	const [moment = NaN, wall = NaN] = clocksOf(a);
	const [otherMoment = NaN, otherWall = NaN] = clocksOf(b);
	return Math.abs(moment - otherMoment) <= withinMs || Math.abs(wall - otherWall) <= withinMs;
}

function isSameOfDay(a: Facts, b: Facts): boolean {
	return (
		!(a.startedAt && b.startedAt) &&
		isNear(a.distanceM, b.distanceM) &&
		isNear(a.durationS, b.durationS)
	);
}

/** Within 1 % of the larger. */
function isNear(a: number, b: number): boolean {
	return Math.abs(a - b) <= withinShare * Math.max(a, b);
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
	const values = map.get(key);
	if (values) values.push(value);
	else map.set(key, [value]);
}
