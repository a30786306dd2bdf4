import type { GateCause, GateReason } from '#lib/domain/soreness/gate.ts';
import type { Form, LockedBecause } from '#lib/domain/soreness/gate-table.ts';

/** Why a routine is locked or shorter today: one sentence a cause, `leg` is "left" or "right". */
const whyByCause: Record<GateCause, (leg: string) => string> = {
	U1: (leg) => `You cannot put weight through your ${leg} leg.`,
	B1: (leg) => `Your ${leg} calf has hurt for more than five days.`,
	B2: (leg) => `Your ${leg} leg shows swelling.`,
	B3: (leg) => `Your ${leg} leg shows bruising.`,
	B8: (leg) => `There was a pop or a snap in your ${leg} leg.`,
	T1: (leg) => `The pain in your ${leg} leg came suddenly and is sharp.`,
	T2: (leg) => `The pain in your ${leg} leg is sharp and in one spot.`,
	T4: (leg) => `Your ${leg} leg is sore in a way that could be a strain.`,
	D1: (leg) => `Your ${leg} calf is sore.`,
	C1: () => '',
	'after-strain': (leg) => `Your ${leg} leg may have been strained in the last days.`,
	'recent-strain': (leg) =>
		`Your ${leg} leg may have been strained in the last six weeks. Begin with walking and running in turns.`,
	'stopped-session': () => 'Your last session was stopped because something felt wrong.',
	anticoagulant: () => 'Blood thinners and firm pressure on the calf do not go together.',
	'varicose-veins': () => 'Varicose veins and firm pressure on the calf do not go together.',
	'clotting-disorder': () =>
		'A clotting disorder and firm pressure on the calf do not go together.',
	fluoroquinolone: () =>
		'A fluoroquinolone antibiotic in the last month can weaken the heel cord. Ask a professional first.',
	'under-16': () => 'This one is for adults. Under 16, see a professional with an adult.'
};

const unsureWhy = (leg: string) => `One of your answers about your ${leg} leg was "not sure".`;

const leftByForm: Record<Form, string> = {
	'ice-and-raise': 'Today: rest, cold and raising only.',
	'rest-and-raise': 'Today: rest and raising only.',
	pumps: 'Today: ankle pumps only, as long as they do not hurt.',
	'pumps-and-walk': 'Today: ankle pumps and a flat walk only.',
	'floor-moves': 'Today: floor moves only, as long as they do not hurt.',
	'no-hops': 'Today: easy, and without the hops.',
	'step-down': 'Today: seated or two-foot raises on the floor, at 2 out of 10 or less.',
	'as-told': 'As you were told to, at 5 out of 10 or less.',
	'after-cramp': 'Not in the hour after the cramp.'
};

const becauseWords: Record<LockedBecause, (opensAt: number) => string> = {
	'too-sore': (opensAt) => `It opens at ${opensAt} out of 10 or less.`,
	'hard-run': () => 'Not on the day of a hard run.',
	uneven: () => 'Not while one side does not move normally.',
	'first-day': () => 'Not on the first day.'
};

const getHelp = 'Get help first.';
const calm = 'Rest the leg, raise it, and use cold if it helps.';
const lightly = 'See what light movement offers today.';

/** What to do instead, where locked. */
const insteadByCause: Record<GateCause, string> = {
	U1: getHelp,
	B1: 'Book to get it checked. Until then, see what light movement offers.',
	B2: calm,
	B3: calm,
	B8: calm,
	T1: calm,
	T2: calm,
	T4: calm,
	D1: lightly,
	C1: '',
	'after-strain': calm,
	'recent-strain': '',
	'stopped-session': 'Check in first. Then you will see what stays open.',
	anticoagulant: lightly,
	'varicose-veins': lightly,
	'clotting-disorder': lightly,
	fluoroquinolone: lightly,
	'under-16': lightly
};

/** Why, what is left, and what to do instead of what is locked. */
export function gateWords(reason: GateReason): string {
	return joined(whyWords(reason), thenWords(reason));
}

/** Why alone. Empty where nothing has to be said. */
export function whyWords({ cause, leg = 'left', unsure }: GateReason): string {
	return unsure ? unsureWhy(leg) : whyByCause[cause](leg);
}

/** What is left, or what to do instead. The same for many a why. */
export function thenWords(reason: GateReason): string {
	const { form, because, opensAt = 0 } = reason;
	return joined(
		form ? leftByForm[form] : insteadOf(reason),
		because ? becauseWords[because](opensAt) : ''
	);
}

function insteadOf({ cause, unsure }: GateReason): string {
	return unsure && cause === 'U1' ? calm : insteadByCause[cause];
}

function joined(...sentences: string[]): string {
	return sentences.filter(Boolean).join(' ');
}
