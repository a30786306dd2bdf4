import { isYouLineSettled, isYouTicked, type Asking } from './asking.ts';
import { legs } from './check-in.ts';
import {
	clotLineIds,
	isWorrying,
	medicineLineIds,
	questionsOfYou,
	type YouLine
} from './checklist.ts';
import { notSure, type Answers } from './questions.ts';

const ageLine = 'under-16' as const;

/** Clot risks, medicines and age: one list, and then each question that was ticked. */
export function askAbout(asking: Asking): void {
	const { draft, given } = asking;
	const lines = linesAsked(asking);
	if (!lines.length) return;
	asking.ask(
		{ kind: 'about', lines },
		lines.every((line) => isYouLineSettled(draft, given, line)),
		lines.every((line) => questionsOfYou(line).every((id) => draft.you[id] === undefined))
	);
	for (const line of lines)
		for (const id of questionsOfYou(line)) {
			if (line !== ageLine && isYouTicked(draft, given, line)) asking.askYou(id);
			else asking.hearYou(id);
		}
	askAge(asking, lines);
}

/** An age is asked of somebody who may be too young for this app; one that is known goes with each sore day. */
function askAge(asking: Asking, lines: readonly YouLine[]): void {
	const { draft, given, background } = asking;
	const age = draft.age ?? background.age;
	const isDoubted = lines.includes(ageLine) && isYouTicked(draft, given, ageLine);
	if (age === undefined && !isDoubted) return;
	asking.ask({ kind: 'age' }, age !== undefined, draft.age === undefined);
	asking.hear({ age });
}

/**
 * Clot questions where one leg alone is sore in the calf; medicines where something is sore, since some lock routines too, or may
 * bleed. The line on the age is answered with the medicines' list, and then for the whole of the episode.
 */
function linesAsked(asking: Asking): YouLine[] {
	const { said, background } = asking;
	const sore = legs.filter((leg) => asking.isSore(leg));
	const [one] = sore;
	const isAlone = one !== undefined && sore.length === 1;
	const isAgeKnown =
		background.age !== undefined || background.you?.answers.anticoagulant !== undefined;
	return [
		...(isAlone && mayBeCalfPain(said.legs[one].answers) ? clotLineIds : []),
		...(one || legs.some((leg) => mayBleed(said.legs[leg].answers)) ? medicineLineIds : []),
		...(one && !isAgeKnown ? [ageLine] : [])
	];
}

function mayBeCalfPain({ location }: Answers): boolean {
	return (
		location === 'calf' ||
		location === 'whole-calf' ||
		location === 'behind-knee' ||
		location === notSure
	);
}

function mayBleed({ swelling, bruising }: Answers): boolean {
	return isWorrying('swelling', swelling) || isWorrying('bruising', bruising);
}
