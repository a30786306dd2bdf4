import type { TopicId } from './topic.ts';

/** A topic at a glance: light enough for the pages that link to it. */
export interface TopicCard {
	title: string;
	/** One sentence under the title, and in the list of topics. */
	lead: string;
}

export const topicCardById: Record<TopicId, TopicCard> = {
	'why-calves-get-sore': {
		title: 'Why calves get sore',
		lead: 'The two calf muscles, what they do in a run, and what makes them ache.'
	},
	'soreness-or-strain': {
		title: 'Soreness or strain?',
		lead: 'Two kinds of ache after running, and why one of them should be left alone.'
	},
	'when-to-see-a-professional': {
		title: 'When to see a professional',
		lead: 'The signs that mean: get checked, and how soon.'
	},
	'easing-soreness': {
		title: 'Easing soreness',
		lead: 'Light movement, foam rolling and massage: what they can do, and when to leave them.'
	},
	'rest-and-ice': {
		title: 'Rest, ice, wrap, raise',
		lead: 'The old first steps for a possible strain, and what newer advice says.'
	},
	'cramp-and-fluids': {
		title: 'Cramp and fluids',
		lead: 'What a cramp is taken for, what drinking can do, and what it cannot.'
	},
	'warm-up-and-strength': {
		title: 'Warm-up and strength',
		lead: 'Moving before a run, heel drops, and why hips matter for calves.'
	},
	'training-and-load': {
		title: 'Training and load',
		lead: 'How fast to build up, the 10 percent guideline, and the return to running after a strain.'
	},
	'shoes-hills-and-form': {
		title: 'Shoes, hills and form',
		lead: 'What your shoes, the slope and your footstrike ask of your calves.'
	},
	advice: {
		title: 'How the advice is made',
		lead: 'Every rule that this app follows, so that you can read it and disagree with it.'
	},
	about: {
		title: 'What this is and is not',
		lead: 'General information for adult runners with sore calves. It is no examination.'
	}
};

/** The order and the headings of the list of topics. */
export const topicGroups: readonly { heading: string; ids: readonly TopicId[] }[] = [
	{
		heading: 'Sore calves',
		ids: ['why-calves-get-sore', 'soreness-or-strain', 'when-to-see-a-professional']
	},
	{ heading: 'What helps', ids: ['easing-soreness', 'rest-and-ice', 'cramp-and-fluids'] },
	{
		heading: 'Before and between runs',
		ids: ['warm-up-and-strength', 'training-and-load', 'shoes-hills-and-form']
	},
	{ heading: 'About this app', ids: ['advice', 'about'] }
];
