import type { Day } from '../day.ts';
import type { Instant } from '../instant.ts';
import type { LegName } from './check-in.ts';

export const acknowledgementKinds = ['booked', 'seen', 'told-heel-drops'] as const;
export type AcknowledgementKind = (typeof acknowledgementKinds)[number];

/** A person's word on one leg's advice (clinical.md 2.3 item 9). */
export interface Acknowledgement {
	id: string;
	updatedAt: Instant;
	day: Day;
	leg: LegName;
	kind: AcknowledgementKind;
	/** Soreness of that leg at that moment, 0 to 10. */
	sorenessThen: number;
}
