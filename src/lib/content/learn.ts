import { about } from './learn/about.ts';
import { sorenessOrStrain } from './learn/soreness-or-strain.ts';
import type { Topic, TopicId } from './learn/topic.ts';
import { whenToSeeAProfessional } from './learn/when-to-see-a-professional.ts';

export const topicById: Record<TopicId, Topic> = {
	about,
	'soreness-or-strain': sorenessOrStrain,
	'when-to-see-a-professional': whenToSeeAProfessional
};
