import type { Day } from '../day.ts';
import type { Instant } from '../instant.ts';

export interface Shoe {
	id: string;
	updatedAt: Instant;
	name: string;
	/** Heel-to-toe drop. */
	dropMm: number;
	firstDay: Day;
	retiredDay?: Day;
}
