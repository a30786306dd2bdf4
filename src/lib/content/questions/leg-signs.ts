import type { LegSign } from '#lib/domain/soreness/check-in.ts';
import type { YesNo } from '#lib/domain/soreness/questions.ts';
import { yesNo, type Question } from './question.ts';

/** The signs of a leg (clinical.md 2.1). */
export const legSignQuestions: { readonly [Id in LegSign]: Question<YesNo> } = {
	pop: yesNo(
		'Did you feel or hear a pop or a snap?',
		'a pop or a snap',
		'As if somebody had kicked the leg.'
	),
	bruising: yesNo('Is there a bruise?', 'a bruise'),
	'warm-red': yesNo(
		'Is the skin warm, or red or darker than usual?',
		'warm or red skin',
		'Redness is harder to see on brown or black skin.'
	),
	'foot-drop': yesNo(
		'Does the foot hang down, so that you cannot lift its front?',
		'a foot that will not lift'
	),
	'tight-shiny': yesNo('Is the calf or the shin tight, hard or shiny?', 'a tight, hard leg'),
	'toe-stretch-severe': yesNo(
		'Does it hurt badly when somebody pulls your toes up or points them down?',
		'severe pain when the toes are moved',
		'Do not try it out now. What you have noticed is enough.'
	),
	'cold-pale-foot': yesNo(
		'Has the foot suddenly gone cold, pale and painful?',
		'a cold, pale foot'
	),
	'achilles-gap': yesNo(
		'Is there a gap or a dent in the cord above the heel?',
		'a gap above the heel'
	),
	'night-pain': yesNo('Does it hurt at night in bed?', 'pain at night'),
	'hop-pain': yesNo(
		'Does it hurt when you hop on it?',
		'pain on hopping',
		'Do not try it out now. What you have noticed is enough.'
	),
	'run-pain': yesNo(
		'Does it come back at the same spot on every run, and go away at rest?',
		'pain at the same spot on every run'
	),
	'cramp-released': yesNo('Was it a cramp that has let go?', 'a cramp that let go')
};
