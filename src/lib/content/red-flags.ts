/** When to get help, in plain words and the order of urgency (clinical.md 2.2). The article's own triggers are marked. */
export interface RedFlag {
	words: string;
	fromArticle?: true;
}

/** E1 to E7 */
export const emergencyFlags: readonly RedFlag[] = [
	{ words: 'You are short of breath, your chest hurts, you cough up blood, or you collapsed.' },
	{
		words:
			'The calf or shin is tight, hard or shiny, and it hurts badly, is numb, or the foot will not lift.'
	},
	{ words: 'The foot has suddenly gone cold, pale and painful.' },
	{ words: 'Urine as dark as tea or cola, or almost none, after exercise.' },
	{ words: 'New numbness between the legs, or a change in how your bladder or bowel works.' },
	{ words: 'You are very unwell: confused, fainting, sick again and again, a fit, blotchy skin.' },
	{ words: 'A fever together with a hot or red leg.' }
];

/** U1 to U10 */
export const sameDayFlags: readonly RedFlag[] = [
	{ words: 'You cannot put weight through the leg.', fromArticle: true },
	{
		words:
			'It came suddenly and you cannot rise on your toes, or there was a pop or a gap at the heel cord. Do not test it.'
	},
	{ words: 'One calf is bigger than the other, or than usual.' },
	{
		words:
			'The skin is warm, or red or darker than usual. That is harder to see on brown or black skin.'
	},
	{
		words:
			'One calf is sore and you lately had an operation, days in bed, a cast, a journey of over 3 hours, cancer, a pregnancy or a birth, or you once had a clot.'
	},
	{ words: 'One calf gets worse and no run or hard work explains it.' },
	{ words: 'The foot suddenly will not lift, or the pain is 9 or 10 out of 10.' },
	{ words: 'A fever with one sore leg.' },
	{ words: 'A bruise or swelling while you take blood thinners.' },
	{ words: 'A sore heel cord with a fluoroquinolone antibiotic.' },
	{ words: 'Both legs are swollen and it gets worse.' }
];

/** B1 to B13 */
export const bookFlags: readonly RedFlag[] = [
	{ words: 'It has hurt for more than five days.', fromArticle: true },
	{ words: 'You can see swelling or bruising.', fromArticle: true },
	{ words: 'You felt a pop or a snap.' },
	{ words: 'The pain is 7 or 8 out of 10, or gets worse after 3 days.' },
	{ words: 'It is numb or tingles, now or on runs.' },
	{ words: 'The shin bone hurts in one spot, at night, or when you hop. Do not run.' },
	{ words: 'You cannot rise on your toes.' },
	{ words: 'One calf is sore and no run or hard work explains it.' },
	{ words: 'You are under 16 and sore, or you have a fever and both legs are sore.' }
];

/** Before the list of emergencies (clinical.md 4.1). */
export const emergencyLead =
	'Any of these can be a sign of something that needs help right away. Stop exercising. Do not drive yourself. Do not rub or wrap the leg.';

export const sameDayLead =
	'Ask for an urgent appointment, call your urgent line, or go to urgent care. Do not massage, roll or stretch the leg.';

export const bookLead = 'See a physio, GP or other professional in the next days.';

export const worried = 'If you are worried, get help, even if the app says otherwise.';
