import { about } from './learn/about.ts';
import { advice } from './learn/advice.ts';
import { crampAndFluids } from './learn/cramp-and-fluids.ts';
import { easingSoreness } from './learn/easing-soreness.ts';
import { restAndIce } from './learn/rest-and-ice.ts';
import { shoesHillsAndForm } from './learn/shoes-hills-and-form.ts';
import { sorenessOrStrain } from './learn/soreness-or-strain.ts';
import type { Topic, TopicId } from './learn/topic.ts';
import { trainingAndLoad } from './learn/training-and-load.ts';
import { warmUpAndStrength } from './learn/warm-up-and-strength.ts';
import { whenToSeeAProfessional } from './learn/when-to-see-a-professional.ts';
import { whyCalvesGetSore } from './learn/why-calves-get-sore.ts';

export const topicById: Record<TopicId, Topic> = {
	'why-calves-get-sore': whyCalvesGetSore,
	'soreness-or-strain': sorenessOrStrain,
	'when-to-see-a-professional': whenToSeeAProfessional,
	'easing-soreness': easingSoreness,
	'rest-and-ice': restAndIce,
	'cramp-and-fluids': crampAndFluids,
	'warm-up-and-strength': warmUpAndStrength,
	'training-and-load': trainingAndLoad,
	'shoes-hills-and-form': shoesHillsAndForm,
	advice,
	about
};
