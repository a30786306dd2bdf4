import type { AcknowledgementKind } from '#lib/domain/soreness/acknowledgement.ts';
import type { Level } from '#lib/domain/soreness/advice.ts';
import type { CheckIn, LegName } from '#lib/domain/soreness/check-in.ts';
import type { HelpNumbers } from './regions.ts';

export interface LevelWords {
	/** Read out before the heading, never shown by colour alone. */
	prefix: string;
	heading: string;
	/** Empty where the reasons open (clinical.md 4.1, book). */
	body: string;
	/** What to do now. */
	now: readonly string[];
	/** What not to do. */
	avoid: readonly string[];
}

/** Headings and bodies of clinical.md 4.1. */
export const levelWords: Record<Level, LevelWords> = {
	emergency: {
		prefix: 'Immediate action required:',
		heading: 'Call your emergency number now',
		body: 'These answers can be signs of something that needs help right away.',
		now: ['Stop exercising and sit or lie down.'],
		avoid: ['Do not drive yourself.', 'Do not rub or wrap the leg.']
	},
	'same-day': {
		prefix: 'Urgent advice:',
		heading: 'Get medical help today',
		body: 'Ask for an urgent GP appointment, call your urgent line, or go to urgent care.',
		now: ['Rest the leg until it has been looked at.'],
		avoid: ['Do not massage, roll or stretch it.', 'Do not run.']
	},
	'see-professional': {
		prefix: 'Non-urgent advice:',
		heading: 'Book to see a physio, GP or other professional',
		body: '',
		now: ['Book a visit in the next days.', 'Until then, do only what stays open under Routines.'],
		avoid: ['No running, rolling, massage gun or heel drops.']
	},
	'possible-strain': {
		prefix: 'Advice:',
		heading: 'Treat it gently: this could be a strain',
		body: 'We cannot tell for sure. No rolling, stretching or running today.',
		now: ['Rest it and raise it. Use cold if it helps.', 'Check in again tomorrow.'],
		avoid: []
	},
	soreness: {
		prefix: 'Advice:',
		heading: 'This fits ordinary after-run soreness',
		body: 'Light movement usually helps. Check in again tomorrow.',
		now: ['Move lightly, and stretch only gently.'],
		avoid: ['No hard run while it is sore.']
	},
	clear: {
		prefix: 'Result:',
		heading: 'No warning signs in your answers',
		body: 'Start easy. This is not a medical all-clear.',
		now: [],
		avoid: []
	}
};

/** Above the heading, where the advice is more than ordinary care. */
export const urgencyWords: Partial<Record<Level, string>> = {
	emergency: 'Emergency',
	'same-day': 'Urgent: today',
	'see-professional': 'Not urgent, but do it now',
	'possible-strain': 'Go gently'
};

/** The heading of a result. A day on which the emergency screen was not asked says no more than what was logged (contract.md 2). */
export function headingOf(level: Level, checkIn: CheckIn | undefined, help: HelpNumbers): string {
	if (level === 'clear' && !checkIn?.body) return 'No soreness logged';
	if (level === 'emergency' && help.emergency) return `Call ${help.emergency} now`;
	return levelWords[level].heading;
}

export function bodyOf(level: Level, help: HelpNumbers): string {
	const { body } = levelWords[level];
	return level === 'same-day' && help.urgent ? body.replace('your urgent line', help.urgent) : body;
}

/** Heading and lists once a leg is booked or seen: the reasons and the level stay (clinical.md 2.3 item 9). */
export const acknowledgedWords: Record<
	AcknowledgementKind,
	Pick<LevelWords, 'heading' | 'now' | 'avoid'>
> = {
	booked: {
		heading: 'Booked: treat it gently until then',
		now: ['Do only what stays open under Routines.'],
		avoid: levelWords['see-professional'].avoid
	},
	seen: {
		heading: 'Follow the advice you were given',
		now: ['Of the routines here, do only what stays open.'],
		avoid: levelWords['see-professional'].avoid
	},
	'told-heel-drops': {
		heading: 'Follow the advice you were given',
		now: ['Of the routines here, do only what stays open.'],
		avoid: ['No running, rolling or massage gun.']
	}
};

const acknowledgeButton: Record<AcknowledgementKind, string> = {
	booked: 'I have booked',
	seen: 'I have been seen',
	'told-heel-drops': 'Seen, and told to do heel drops'
};

/** What the button says. @param leg where it is said of one of two legs */
export function acknowledgeWords({
	kind,
	leg
}: {
	kind: AcknowledgementKind;
	leg?: LegName;
}): string {
	return leg ? `${acknowledgeButton[kind]}: ${leg} leg` : acknowledgeButton[kind];
}

/** Ends every result, clear ones too (clinical.md 4.1). */
export const safetyNet =
	'Call for emergency help if you are short of breath, your chest hurts, you cough up blood or you collapse. Get help today if one calf swells, or turns warm, or red or darker than usual, or cannot take your weight. These can be signs of a blood clot or a bad tear.';

/** "Get help sooner if..." */
export const soonerIf: readonly string[] = [
	'it turns sharp, or hurts in one spot',
	'you see swelling or bruising',
	'you cannot put weight on the leg',
	'it gets worse instead of better'
];

/** Why five days, honestly (clinical.md 2.3). */
export const whyFiveDays =
	'Ordinary soreness mostly peaks on day 2 or 3 and can last 5 to 7 days. More than five days is a careful line: some harmless soreness is caught too.';

export function dayFiveNotice(leg: LegName): string {
	return `Your ${leg} calf has hurt on 5 days. If there is any pain tomorrow, book.`;
}

export const stillSore = {
	heading: 'Still sore? It is time to book',
	body: 'If a calf is sore today, that is more than five days.',
	action: 'Check in'
};
