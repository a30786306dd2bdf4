import type { Move } from '#lib/domain/routine/routine.ts';
import type { SourceId } from './sources.ts';

/** A move whose sources are known to stand in sources.ts. */
export interface SourcedMove extends Move {
	sources: SourceId[];
}
