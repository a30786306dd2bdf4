import type { GateCause, GateReason } from '#lib/domain/soreness/gate.ts';
import type { Form, LockedBecause } from '#lib/domain/soreness/gate-table.ts';

/** Why a routine is locked or shorter today: one sentence a cause, `leg` is "left" or "right". */
const whyByCause: Record<GateCause, (leg: string) => string> = {
	E1: () => 'Short breath, chest pain, coughing up blood or a collapse needs help right away.',
	E2: (leg) => `Pressure may be building up inside your ${leg} lower leg.`,
	E3: (leg) => `Too little blood may reach your ${leg} foot.`,
	E4: () => 'Dark urine after hard effort needs help right away.',
	E5: () => 'A change in bladder, bowel or feeling between the legs needs help right away.',
	E6: () => 'You feel very unwell.',
	E7: (leg) => `There is a fever, and your ${leg} leg is hot or red.`,
	U1: (leg) => `You cannot put weight through your ${leg} leg.`,
	U2: (leg) => `Something in your ${leg} leg may be torn.`,
	U3a: (leg) => `Your ${leg} calf is bigger than usual.`,
	U3b: (leg) => `The skin of your ${leg} leg is warm, or red or darker than usual.`,
	U3c: (leg) => `A blood clot in your ${leg} calf has to be ruled out.`,
	U3d: (leg) => `A blood clot in your ${leg} calf has to be ruled out.`,
	U4: (leg) => `Your ${leg} foot does not lift as it did.`,
	U5: (leg) => `There is a fever, and your ${leg} leg is sore.`,
	U6: (leg) => `The pain in your ${leg} leg is 9 or 10 out of 10.`,
	U7: (leg) => `Your ${leg} leg may be bleeding inside.`,
	U8: (leg) => `An antibiotic may have weakened your ${leg} heel cord.`,
	U9: () => 'Both legs are swollen, and it gets worse.',
	U10: (leg) => `A blood clot in your ${leg} calf has to be ruled out.`,
	B1: (leg) => `Your ${leg} calf has hurt for more than five days.`,
	B2: (leg) => `Your ${leg} leg shows swelling.`,
	B3: (leg) => `Your ${leg} leg shows bruising.`,
	B4: (leg) => `Your ${leg} shin bone may be overloaded.`,
	B5: (leg) => `The pain in your ${leg} leg is 7 or 8 out of 10.`,
	B6: (leg) => `Your ${leg} leg is numb or tingles.`,
	B7: (leg) => `You cannot rise on the toes of your ${leg} leg.`,
	B8: (leg) => `There was a pop or a snap in your ${leg} leg.`,
	B9: (leg) => `No run or hard work explains your sore ${leg} calf.`,
	B10: (leg) => `Your ${leg} leg gets worse.`,
	B11: (leg) => `Your ${leg} leg did not take its load well lately.`,
	B12: () => 'Under 16, a sore leg is one to show a professional first.',
	B13: () => 'A fever is no time for exercise.',
	T1: (leg) => `The pain in your ${leg} leg came suddenly and is sharp.`,
	T2: (leg) => `The pain in your ${leg} leg is sharp and in one spot.`,
	T3: (leg) => `Your ${leg} heel or heel cord is sore.`,
	T4: (leg) => `Your ${leg} leg is sore in a way that could be a strain.`,
	T5: (leg) => `Your ${leg} leg hurts at the same spot on every run.`,
	D1: (leg) => `Your ${leg} calf is sore.`,
	D2: (leg) => `Your ${leg} leg had a cramp.`,
	D3: (leg) => `Your ${leg} leg is sore.`,
	D4: (leg) => `Your ${leg} calf is very sore.`,
	C1: () => '',
	'after-strain': (leg) => `Your ${leg} leg may have been strained in the last days.`,
	'recent-strain': (leg) =>
		`Your ${leg} leg may have been strained in the last six weeks. Begin with walking and running in turns.`,
	'bone-pain': (leg) => `Your ${leg} leg hurts, or may hurt, on a hop or at night.`,
	'stopped-session': () => 'Your last session was stopped because something felt wrong.',
	anticoagulant: () => 'Blood thinners and firm pressure on the calf do not go together.',
	'varicose-veins': () => 'Varicose veins and firm pressure on the calf do not go together.',
	'clotting-disorder': () =>
		'A clotting disorder and firm pressure on the calf do not go together.',
	fluoroquinolone: () =>
		'A fluoroquinolone antibiotic in the last month can weaken the heel cord. Ask a professional first.',
	'under-16': () => 'This one is for adults. Under 16, see a professional with an adult.'
};

const unsureWhy = 'One of your answers was "not sure".';

const leftByForm: Record<Form, string> = {
	'ice-wrap-and-raise': 'Today: rest, cold and raising; a wrap only after its questions.',
	'ice-and-raise': 'Today: rest, cold and raising, and no wrap.',
	'rest-and-raise': 'Today: rest and raising only.',
	raise: 'Today: raising only.',
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

const book = 'Book to get it checked. Until then, see what light movement offers.';

/** What to do instead, where locked; for a rule, where its level leads. */
const insteadByCause: Partial<Record<GateCause, string>> = {
	B2: calm,
	B3: calm,
	B8: calm,
	B13: 'Rest until the fever is gone, and get it checked.',
	D4: 'Rest today, and check in again tomorrow.',
	C1: '',
	'after-strain': calm,
	'recent-strain': '',
	'stopped-session': 'Check in first. Then you will see what stays open.'
};
const insteadByGroup: Record<string, string> = { E: getHelp, U: getHelp, B: book, T: calm };

/** Why, what is left, and what to do instead of what is locked. */
export function gateWords(reason: GateReason): string {
	return joined(whyWords(reason), thenWords(reason));
}

/** Why alone. Empty where nothing has to be said. */
export function whyWords({ cause, leg = 'left', unsure }: GateReason): string {
	return unsure ? unsureWhy : whyByCause[cause](leg);
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
	const group = cause.charAt(0);
	// In doubt an urgent sign counts as one to get checked.
	if (unsure && group === 'U') return calm;
	return insteadByCause[cause] ?? insteadByGroup[group] ?? lightly;
}

function joined(...sentences: string[]): string {
	return sentences.filter(Boolean).join(' ');
}
