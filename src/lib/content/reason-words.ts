import type { LegAdvice, Reason, RuleId } from '#lib/domain/soreness/advice.ts';
import { rules } from '#lib/domain/soreness/rules.ts';

/** Why, in words, and where that comes from. */
export function reasonWords(
	{ rule, level, unsure }: Reason,
	{ leg, painDays }: Pick<LegAdvice, 'leg' | 'painDays'> = { leg: 'left', painDays: 0 }
): { says: string; source: string } {
	const doubt = unsure && doubtByRule[rule];
	const help = level === 'same-day' ? 'Get help today.' : 'Get it checked.';
	return {
		says: doubt ? `You are not sure about ${doubt(leg)}. ${help}` : saysByRule[rule](leg, painDays),
		source: sourceOf(rule)
	};
}

/** One sentence or two for each rule that fired; `leg` is "left" or "right". */
const saysByRule: Record<RuleId, (leg: string, painDays: number) => string> = {
	E1: () =>
		'Short breath, chest pain, coughing up blood or a collapse can be a sign of a blood clot in the lung.',
	E2: (leg) =>
		`Your ${leg} lower leg is tight or numb and hurts badly. Pressure may be building up inside it.`,
	E3: (leg) =>
		`Your ${leg} foot is suddenly cold, pale and painful. Too little blood may reach it.`,
	E4: () =>
		'Urine as dark as tea or cola, or almost none, after hard effort can be a sign of muscle breakdown.',
	E5: () =>
		'New numbness between the legs, or a change in bladder or bowel, can be a sign of trapped nerves in the back.',
	E6: () =>
		'You feel very unwell. Confusion, fainting, being sick again and again, a fit or blotchy skin need help right away.',
	E7: (leg) =>
		`There is a fever, and the skin of your ${leg} leg is hot or red. It can be a sign of a serious infection.`,
	U1: (leg) => `You cannot put weight through your ${leg} leg.`,
	U2: (leg) =>
		`What you felt in your ${leg} leg can be a sign of a torn muscle or heel cord. That needs a look today, even if you can walk.`,
	U3a: (leg) => `Your ${leg} calf is bigger than usual. It can be a sign of a blood clot.`,
	U3b: (leg) =>
		`The skin of your ${leg} leg is warm, or red or darker than usual. It can be a sign of a blood clot.`,
	U3c: (leg) =>
		`Only your ${leg} calf is sore, and something you ticked makes a blood clot more likely.`,
	U3d: (leg) =>
		`Only your ${leg} calf is sore, no run explains it well, and something you ticked makes a blood clot a little more likely.`,
	U4: (leg) => `Your ${leg} foot does not lift as it did. It can be a sign of a pressed nerve.`,
	U5: (leg) => `A fever with a sore ${leg} leg can be a sign of an infection.`,
	U6: (leg) => `The pain in your ${leg} leg is 9 or 10 out of 10.`,
	U7: (leg) =>
		`Your ${leg} leg is bruised or swollen while you take blood thinners. It may be bleeding inside.`,
	U8: (leg) =>
		`Your ${leg} heel cord hurts and you take, or lately took, a fluoroquinolone antibiotic. It can weaken the cord.`,
	U9: () => 'Both legs are swollen, and it gets worse.',
	U10: (leg) =>
		`Only your ${leg} calf is sore, it gets worse, and no run or hard work explains it. It can be a sign of a blood clot.`,
	B1: (leg, painDays) =>
		`Your ${leg} calf has hurt on ${painDays} days. Most sore calves settle, but this is long enough to get it checked.`,
	B2: (leg) =>
		`Swelling shows on your ${leg} leg. If it keeps growing, or the skin goes hot, tight or shiny, get help today.`,
	B3: (leg) => `Bruising shows on your ${leg} leg. Get it checked.`,
	B4: (leg) =>
		`Your ${leg} shin bone hurts in one spot, at night or on a hop. It can be a sign of an overloaded bone, so no running.`,
	B5: (leg) => `The pain in your ${leg} leg is 7 or 8 out of 10.`,
	B6: (leg) =>
		`Your ${leg} leg is numb or tingles, now or on runs. It can be a sign of a pressed nerve or of tight muscles.`,
	B7: (leg) => `You cannot rise on the toes of your ${leg} leg.`,
	B8: (leg) => `There was a pop or a snap in your ${leg} leg. It can be a sign of a tear.`,
	B9: (leg) =>
		`Only your ${leg} calf is sore, and no run or hard work of the last 3 days explains it.`,
	B10: (leg) => `Your ${leg} leg gets worse after 3 days or more.`,
	B11: (leg) =>
		`Your ${leg} leg took heel drops badly twice in 7 days, or may have been strained twice in 6 weeks.`,
	B12: () => 'Under 16, a sore leg is one to show a professional, together with an adult.',
	B13: () =>
		'A fever with two sore legs is more like an illness than training. Do not exercise with it.',
	T1: (leg) =>
		`The pain in your ${leg} leg came suddenly and is sharp. It can be a sign of a strain.`,
	T2: (leg) =>
		`The pain in your ${leg} leg is sharp and in one spot. It can be a sign of a strain, so no rolling or massage.`,
	T3: (leg) => `It hurts at your ${leg} heel or heel cord. Tendons like calm, then slow loading.`,
	T4: (leg) =>
		`Your ${leg} leg is sore, and not every answer fits ordinary soreness, or one is missing. So treat it gently.`,
	T5: (leg) =>
		`Your ${leg} leg hurts at the same spot on every run and stops at rest. That pattern needs care.`,
	D1: (leg) =>
		`The ache in your ${leg} calf is dull, spread out, and came 12 to 72 hours after hard work. That fits ordinary soreness.`,
	D2: (leg) => `A cramp in your ${leg} leg let go. What is left fits the tenderness after a cramp.`,
	D3: (leg) =>
		`The ache in your ${leg} leg is mild, dull, in both legs and came soon after a run. That fits early soreness. Look again tomorrow.`,
	D4: (leg) =>
		`The ache in your ${leg} calf is strong, but dull, spread out and in both legs. That fits strong soreness after unusual work.`,
	C1: () => 'Neither calf is sore.'
};

/** What "not sure" may hide, after "You are not sure about". Only rules that send to a professional fire on one. */
const doubtByRule: Partial<Record<RuleId, (leg: string) => string>> = {
	E1: () => 'short breath, chest pain, coughing up blood or a collapse',
	E2: (leg) => `how tight, numb or painful your ${leg} leg is`,
	E3: (leg) => `a cold, pale ${leg} foot`,
	E4: () => 'dark urine',
	E5: () => 'your bladder, your bowel, or numbness between the legs',
	E6: () => 'how unwell you are',
	E7: (leg) => `a fever, or warm or red skin on your ${leg} leg`,
	U1: (leg) => `putting weight through your ${leg} leg`,
	U2: (leg) => `a sign of a tear in your ${leg} leg`,
	U3a: (leg) => `swelling of your ${leg} calf`,
	U3b: (leg) => `warm, red or darker skin on your ${leg} leg`,
	U3c: (leg) => `where your ${leg} leg hurts, or what makes a blood clot more likely`,
	U3d: (leg) => `your ${leg} calf, or what makes a blood clot more likely`,
	U4: (leg) => `whether your ${leg} foot lifts as it did`,
	U5: (leg) => `a fever, or a sign on your ${leg} leg`,
	U7: (leg) => `blood thinners, or a bruise or swelling on your ${leg} leg`,
	U8: () => 'a fluoroquinolone antibiotic',
	U9: () => 'swelling of both legs, or whether it gets worse',
	U10: (leg) => `where your ${leg} leg hurts, or whether it gets worse`,
	B3: (leg) => `bruising on your ${leg} leg`,
	B4: (leg) => `how your ${leg} shin bone hurts`,
	B6: (leg) => `numbness in your ${leg} leg`,
	B7: (leg) => `rising on the toes of your ${leg} leg`,
	B8: (leg) => `a pop or a snap in your ${leg} leg`,
	B9: (leg) => `where your ${leg} leg hurts`,
	B10: (leg) => `whether your ${leg} leg gets worse`,
	B11: (leg) => `a second strain of your ${leg} leg`,
	B13: () => 'a fever'
};

const choice = 'a careful choice of this app';
/** Short names of the sources that the rules lean on (content/sources.ts). */
const labelBySource: Record<string, string> = {
	article: 'the article',
	practice: choice,
	'nhs-dvt': 'NHS on blood clots',
	'ni-direct-pe': 'NI Direct',
	'asthma-lung-pe': 'Asthma + Lung UK',
	'donaldson-2014': 'Donaldson 2014',
	'rcem-ischaemia': 'RCEM Learning',
	'niosh-rhabdo': 'CDC',
	'cauda-equina': 'warning cards on the lower back',
	'eah-2015': 'an expert consensus of 2015',
	'nhs-cellulitis': 'NHS on skin infection',
	'boyd-2015': 'Boyd 2015',
	'nhs-price': 'NHS on sprains',
	'nice-ng158': 'NICE guideline',
	'mddus-2019': 'MHRA warning of 2019',
	'bone-stress': 'a review of bone stress',
	'mayo-cecs': 'Mayo Clinic',
	'cramp-review': 'a review of cramp'
};

function sourceOf(id: RuleId): string {
	const row: { urgency?: 'beyond'; sources: readonly string[] } | undefined = rules.find(
		(each) => each.id === id
	);
	const labels = (row?.sources ?? []).map((source) => labelBySource[source] ?? source);
	if (id === 'C1') return 'From your check-in';
	if (row?.urgency) return `From the article; how urgent it is: ${choice}`;
	const [first = '', ...rest] = labels;
	return first === choice ? 'A careful choice of this app' : `From ${[first, ...rest].join(', ')}`;
}
