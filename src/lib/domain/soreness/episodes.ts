import type { Day } from '../day.ts';
import type { CheckIn } from './check-in.ts';
import type { Episode, LegLog } from './episode.ts';

/** The leg's episodes with a sore check-in from `from` to `to`, oldest first, each as of the last of these check-ins. */
export function episodesIn({ leg, checkIns, courseOn }: LegLog, from: Day, to: Day): Episode[] {
	const byFirst = new Map<CheckIn, Episode>();
	for (const { day, legs } of checkIns) {
		if (day < from || day > to || legs[leg].soreness === 0) continue;
		const { episode } = courseOn(day);
		if (episode) byFirst.set(episode.firstCheckIn, episode);
	}
	return [...byFirst.values()];
}
