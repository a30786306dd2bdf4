import type { Topic, TopicSection } from './topic.ts';

/** What stands before the rules: how they are read (clinical.md 2). */
export const advice: Topic = {
	sections: [
		{
			heading: 'How it decides',
			paragraphs: [
				'Soleus compares your answers with the rules below. It does not examine you and does not learn from anybody’s data: the same answers always give the same advice.'
			],
			points: [
				'Each leg is looked at by itself, and the body as a whole.',
				'The most urgent rule that fits decides. Every other rule that fits is shown too.',
				'What was not asked is never taken for a good answer.',
				'A sore leg that fits no pattern is treated as a possible strain.',
				'The rules look at your check-ins, your heel drops, your runs and what you marked as booked or seen. Nothing else.'
			]
		},
		{
			heading: '“Not sure”',
			paragraphs: [
				'“Not sure” is tried as the worse of what it may be. If a rule to book or something more urgent would then fit, it counts one step less urgent, but never less than booking. For the gentler rules it counts as not answered. It never makes the advice milder.'
			]
		}
	],
	claims: [],
	related: ['when-to-see-a-professional', 'soreness-or-strain', 'about']
};

/** What stands after the rules (clinical.md 2.3, 2.5 and 4). */
export const adviceBeyondTheRules: readonly TopicSection[] = [
	{
		heading: 'Why “more than five days”',
		paragraphs: [
			'The article says so, and the number is kept to the letter. No study has tested it. Ordinary soreness mostly peaks after 24 to 72 hours and can last 5 to 7 days, so some harmless soreness is sent to get checked. That is meant: asking once too often costs less than missing a tear.'
		],
		points: [
			'A day counts when the leg hurt at all on it: 1 out of 10 is enough. Each leg has its own count, and the two are never added.',
			'Five days are not more than five. The sixth sore day says to book.',
			'One day without soreness pauses the count. Two in a row end it, and the next sore day is day 1.',
			'Days that you did not log count as sore between two sore days, and as free between two free days. Otherwise they count neither way. After 7 days or more without a log, you are asked whether it had gone.',
			'If it began before your first log, the days since then count.',
			'If one free day ended the count, a tendon that grumbles on and off would never be noticed. If the free day counted as sore, two short spells would look like one long one.',
			'Days are those of your calendar on the day you log. Travel and the change of the clocks do not move them.',
			'Getting better does not stop the count. Once booked or seen, the advice stays, and says to follow what you were told.'
		]
	},
	{
		heading: 'What keeps a routine locked whatever the score',
		points: [
			'After a possible strain, a leg keeps the limits of one on that day and on the two days after it, and hops stay out for six weeks.',
			'Blood thinners, varicose veins or a clotting disorder: no foam rolling and no massage gun.',
			'A fluoroquinolone antibiotic in the last 30 days: no heel drops, no soleus strength, no hops, unless a professional told you to do heel drops.',
			'Under 16: only rest, ice, wrap, raise, and light movement.',
			'After a session that you stopped because something felt wrong: only rest, ice, wrap, raise, until you check in again.',
			'With no check-in today, what a possible strain or something more urgent locked stays locked. Anything else asks first: sore today?',
			'What locks the warm-up speaks against the run after it too.',
			'Walking and running in turns, in a return to running: only with no soreness at all. After a possible strain never on two days in a row, and after a run that was too much two days off.'
		]
	},
	{
		heading: 'What may be opened again',
		points: [
			'After a possible strain: seated or two-foot raises on the floor, once it is 3 days old, at 2 out of 10 or less, not sharp, you can put your weight on it, and there was no swelling, bruise or pop, or somebody has looked at it.',
			'Heel drops and soleus strength, where a professional told you to do heel drops and nothing speaks against it but a long-lasting or sore tendon or an ache that fits no pattern.'
		]
	},
	{
		heading: 'How this was checked',
		points: [
			'No clinician has reviewed these rules yet.',
			'Three of the signs to get checked are the article’s own: you cannot put weight on the leg, swelling or bruising that you can see, and more than five days. The others come from health services and studies, or are careful choices, and each says which.',
			'Most sources were read as excerpts, some health-service pages only as copies of uncertain date.',
			'The limits 7 and 9 out of 10, 6 out of 10, 72 hours, and what “not sure” does are choices for a clinician to confirm.'
		]
	},
	{
		heading: 'What it cannot do',
		points: [
			'It cannot see or touch your leg, and cannot tell you what is wrong.',
			'It knows only what you answered. A wrong or forgotten answer leads to wrong advice.',
			'It will send some people to get checked who need not have gone: a long journey and one sore calf is enough.',
			'It can miss something. If you are worried, get help, even if the app says otherwise.'
		]
	}
];
