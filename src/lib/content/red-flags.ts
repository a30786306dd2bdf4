/* When to get help, in plain words and by urgency (clinical.md 2.2). */

/** E1 to E7 */
export const emergencyFlags: readonly string[] = [
	'You are short of breath, your chest hurts, you cough up blood, or you collapsed.',
	'The calf or shin is tight, hard or shiny, and it hurts badly, is numb, or the foot will not lift.',
	'The foot has suddenly gone cold, pale and painful.',
	'Urine as dark as tea or cola, or almost none, after exercise.',
	'New numbness between the legs, or a change in how your bladder or bowel works.',
	'You are very unwell: confused, fainting, sick again and again, a fit, blotchy skin.',
	'A fever together with a hot or red leg.'
];

/** U1 to U10 */
export const sameDayFlags: readonly string[] = [
	'You cannot put weight through the leg.',
	'It came suddenly and you cannot rise on your toes, or there was a pop or a gap at the heel cord. Do not test it.',
	'One calf is bigger than the other, or than usual.',
	'The skin is warm, or red or darker than usual. That is harder to see on brown or black skin.',
	'One calf is sore and you lately had an operation, days in bed, a cast, a journey of over 3 hours, cancer, a pregnancy or a birth, or you once had a clot.',
	'One calf gets worse and no run or hard work explains it.',
	'The foot suddenly will not lift, or the pain is 9 or 10 out of 10.',
	'A fever with one sore leg.',
	'A bruise or swelling while you take blood thinners.',
	'A sore heel cord with a fluoroquinolone antibiotic.',
	'Both legs are swollen and it gets worse.'
];

/** B1 to B13 */
export const bookFlags: readonly string[] = [
	'It has hurt for more than five days.',
	'You can see swelling or bruising.',
	'You felt a pop or a snap.',
	'The pain is 7 or 8 out of 10, or gets worse after 3 days.',
	'It is numb or tingles, now or on runs.',
	'The shin bone hurts in one spot, at night, or when you hop. Do not run.',
	'You cannot rise on your toes.',
	'One calf is sore and no run or hard work explains it.',
	'You are under 16 and sore, or you have a fever and both legs are sore.'
];

/** Before the list of emergencies (clinical.md 4.1). */
export const emergencyLead =
	'Any of these can be a sign of something that needs help right away. Stop exercising. Do not drive yourself. Do not rub or wrap the leg.';

export const sameDayLead =
	'Ask for an urgent appointment, call your urgent line, or go to urgent care. Do not massage, roll or stretch the leg.';

export const bookLead = 'See a physio, GP or other professional in the next days.';

export const worried = 'If you are worried, get help, even if the app says otherwise.';
