import { daysBetween, type Day } from '../day.ts';
import type { SessionRecord } from '../routine/session-record.ts';
import type { HeelDropsDue } from '../soreness/next-action.ts';
import { entryIdsOf } from './entry-id.ts';
import type { Programme } from './programme.ts';
import { legsDueOn } from './session-doses.ts';

/** After heel drops of which the programme knows nothing: as after L1 to L4 (clinical.md 3.2). */
const restDays = 2;

/** Whether heel drops are due on a day. */
export function heelDropsDueOn(
	programme: Programme,
	sessions: readonly SessionRecord[],
	today: Day
): HeelDropsDue {
	const ids = new Set(programme.entries.map(({ id }) => id));
	const isLately = sessions.some(({ id, routine, levels, day, stepsDone }) => {
		const isHeelDrops = routine === 'heel-drops' || levels !== undefined;
		const isUnknown = isHeelDrops && !entryIdsOf(id).some((entry) => ids.has(entry));
		const daysAgo = daysBetween(day, today);
		return isUnknown && stepsDone > 0 && daysAgo >= 0 && daysAgo < restDays;
	});
	return {
		isDue: !isLately && legsDueOn(programme, today).length > 0,
		isBegun: programme.entries.length > 0
	};
}
