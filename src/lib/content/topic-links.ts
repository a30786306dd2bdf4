import type { TopicId } from './learn/topic.ts';

/** Where there is more to read about what a person has just logged (clinical.md 3.4 to 3.9). */
export const topicByMatter = {
	forefoot: 'shoes-hills-and-form',
	hills: 'shoes-hills-and-form',
	'lower-shoe': 'shoes-hills-and-form',
	speed: 'training-and-load',
	'two-raised': 'training-and-load',
	'legs-differ': 'warm-up-and-strength'
} as const satisfies Record<string, TopicId>;
