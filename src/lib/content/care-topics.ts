import { isAtLeast, type Level } from '#lib/domain/soreness/advice.ts';
import { legs, type CheckIn } from '#lib/domain/soreness/check-in.ts';
import type { TopicId } from './learn/topic.ts';

const topicsByLevel: Partial<Record<Level, readonly TopicId[]>> = {
	'possible-strain': ['soreness-or-strain', 'rest-and-ice'],
	soreness: ['easing-soreness']
};
const aboutTendons: readonly TopicId[] = ['warm-up-and-strength'];

/** What there is to learn about a result. Where help is due today nothing is put beside it. */
export function topicsFor(level: Level, checkIn: CheckIn | undefined): TopicId[] {
	if (isAtLeast(level, 'same-day')) return [];
	const said = legs.map((leg) => checkIn?.legs[leg]);
	const isCramp = said.some(
		(leg) => leg?.quality === 'cramp' || leg?.signs?.includes('cramp-released')
	);
	const sore = said.filter((leg) => leg && leg.soreness > 0);
	const isTendon =
		level === 'possible-strain' &&
		sore.length > 0 &&
		sore.every((leg) => leg?.location === 'achilles' || leg?.location === 'heel');
	return [
		...(isCramp ? (['cramp-and-fluids'] as const) : []),
		...((isTendon ? aboutTendons : topicsByLevel[level]) ?? [])
	];
}
