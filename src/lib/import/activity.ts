import type { Day } from '#lib/domain/day.ts';
import type { Instant } from '#lib/domain/instant.ts';
import type { RunKind, RunSource } from '#lib/domain/load/run.ts';

/** What one recording holds, whatever its format: finite figures, none below zero. */
export interface Activity {
	/** `false` for walks, hikes, rides and all else; its distance and time may then be 0. */
	isRun: boolean;
	/** The local day on which it began. */
	day: Day;
	/** With the offset of the place where the file tells it, else the device's. Absent where only a day is told. */
	startedAt?: Instant;
	distanceM: number;
	/** Without pauses, where they are known. */
	durationS: number;
	/** Absent where the file holds no heights. */
	ascentM?: number;
	descentM?: number;
	/** As far as the file tells; else `easy`. */
	kind: RunKind;
	source: Exclude<RunSource, 'manual'>;
}
