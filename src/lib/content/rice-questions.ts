/** One question whose list rules something out (clinical.md 1.5). */
export interface RiceQuestion {
	id: 'ice' | 'wrap';
	question: string;
	list: readonly string[];
	/** What a yes, or a "not sure", means. */
	ifYes: string;
}

export const riceQuestions: readonly RiceQuestion[] = [
	{
		id: 'ice',
		question: 'Does any of these fit you? Then no ice without advice.',
		list: [
			'Raynaud’s (fingers or toes that go white in the cold)',
			'an allergy to cold, or hives from it',
			'less feeling in the leg, or nerve damage (also from diabetes)',
			'narrowed arteries or bad circulation',
			'a heart condition such as angina',
			'an infection there',
			'broken skin, dermatitis or eczema there',
			'a bad reaction to cold in the past',
			'cancer in that place, now or in the past'
		],
		ifYes: 'The session leaves out the ice.'
	},
	{
		id: 'wrap',
		question: 'And any of these? Then no wrap without advice.',
		list: [
			'narrowed arteries in the legs',
			'diabetes with nerve or circulation trouble',
			'a blood clot that could be the cause',
			'a skin infection there',
			'a numb leg'
		],
		ifYes: 'The session leaves out the wrap.'
	}
];

/** "Not sure" counts as yes. */
export const riceAnswers = [
	{ value: 'yes', words: 'Yes' },
	{ value: 'no', words: 'No' },
	{ value: 'not-sure', words: 'Not sure' }
] as const;
export type RiceAnswer = (typeof riceAnswers)[number]['value'];

export const rulesOut = (answer: RiceAnswer): boolean => answer !== 'no';

export const riceWords = {
	heading: 'Two questions first',
	lead: 'Ice and a tight wrap are not for everybody. Not sure counts as yes.',
	save: 'Keep my answers',
	missing: 'Answer both questions to go on.',
	wrapWaits: 'No wrap yet: your answers about it are older than what you logged.',
	again: 'Answer again'
};
