import type { Instant } from '#lib/domain/instant.ts';
import { fingerprintOf } from '#lib/domain/load/duplicates.ts';
import type { Run } from '#lib/domain/load/run.ts';
import type { Activity } from './activity.ts';

/** The record of an activity that is a run (contract.md 4). Its fingerprint keeps what was recorded, whatever is edited later. */
export function runFrom(activity: Activity, id: string, updatedAt: Instant): Run {
	const { day, startedAt, distanceM, durationS, ascentM, descentM, kind, source } = activity;
	return {
		id,
		updatedAt,
		day,
		...(startedAt && { startedAt }),
		distanceM,
		durationS,
		...(ascentM !== undefined && { ascentM }),
		...(descentM !== undefined && { descentM }),
		kind,
		source,
		fingerprint: fingerprintOf(activity)
	};
}
