import type { Day } from '../day.ts';
import type { Instant } from '../instant.ts';

export const runKinds = ['easy', 'long', 'speed', 'hills', 'race'] as const;
export type RunKind = (typeof runKinds)[number];
export const runTags = ['forefoot'] as const;
export type RunTag = (typeof runTags)[number];
export const runSources = ['manual', 'gpx', 'tcx', 'fit', 'csv'] as const;
export type RunSource = (typeof runSources)[number];

export interface Run {
	id: string;
	updatedAt: Instant;
	day: Day;
	startedAt?: Instant;
	distanceM: number;
	durationS: number;
	ascentM?: number;
	descentM?: number;
	kind: RunKind;
	tags?: RunTag[];
	/** A shoe's id. */
	shoe?: string;
	source: RunSource;
	fingerprint?: string;
}
