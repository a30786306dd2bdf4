import {
	isTicked,
	legLineIds,
	legLines,
	noneOfLeg,
	questionsOfLeg,
	questionsOfYou,
	type LegLine,
	type Tick,
	type YouLine
} from './checklist.ts';
import { adultAge, legs, type CheckIn, type LegName } from './check-in.ts';
import { saidIn, type Answers, type Said, type YouAnswers } from './questions.ts';

/** A check-in that is being filled in: plain data, so that it can be kept half-way. */
export interface Draft extends Said {
	/** Of this shape: one that an earlier version kept half-way is not read by guess. */
	format: typeof format;
	/** Lines that were ticked and whose questions wait for their answers. */
	ticks: readonly Tick[];
	/** Both calves are asked on their own, also where one answer could hold for both. */
	isApart: boolean;
	note: string;
}

const format = 1;

/** Nothing is said yet: no score is ever assumed. */
export function emptyDraft(): Draft {
	const nothing = { answers: {} };
	const said = { you: {}, legs: { left: nothing, right: nothing } };
	return { format, ...said, ticks: [], isApart: false, note: '' };
}

/** A logged day, opened for correcting. Whoever was asked of medicines was asked, in the same list, of being too young. */
export function draftFrom(checkIn: CheckIn): Draft {
	const { age, medicines, note = '' } = checkIn;
	const draft = { ...emptyDraft(), ...saidIn(checkIn), note };
	if (age !== undefined) return withAge(draft, age);
	return medicines ? withYou(draft, { 'under-16': 'no' }) : draft;
}

/** A draft as the store gives it back. */
export function readDraft(kept: unknown): Draft | undefined {
	const isReadable =
		typeof kept === 'object' && kept !== null && 'format' in kept && kept.format === format;
	return isReadable ? (kept as Draft) : undefined;
}

/** What was said of one leg told of the other. */
export function swapped(draft: Draft): Draft {
	const other = { left: 'right', right: 'left', you: 'you' } as const;
	const ticks = draft.ticks.map((tick) =>
		tick.replace(/^(left|right|you)/, (of) => other[of as keyof typeof other])
	);
	return {
		...draft,
		ticks: ticks as Tick[],
		legs: { left: draft.legs.right, right: draft.legs.left }
	};
}

/** `soreness`: 0 to 10. */
export function withScore(draft: Draft, leg: LegName, soreness: number): Draft {
	return { ...draft, legs: { ...draft.legs, [leg]: { ...draft.legs[leg], soreness } } };
}

/** One of `undefined` is taken back. */
export function withAnswers(draft: Draft, leg: LegName, answers: Answers): Draft {
	const before = draft.legs[leg];
	return {
		...draft,
		legs: {
			...draft.legs,
			[leg]: { ...before, answers: defined({ ...before.answers, ...answers }) }
		}
	};
}

/** One of `undefined` is taken back. */
export function withYou(draft: Draft, you: YouAnswers): Draft {
	return { ...draft, you: defined({ ...draft.you, ...you }) };
}

/** It answers too what the list asks of it. */
export function withAge(draft: Draft, age: number): Draft {
	return { ...withYou(draft, { 'under-16': age < adultAge ? 'yes' : 'no' }), age };
}

/** A tick takes back what its line was answered with no; without it, all of the line is. */
export function withTick(draft: Draft, tick: Tick, isOn: boolean): Draft {
	const [of, line] = tick.split(':') as [LegName | 'you', string];
	const others = draft.ticks.filter((each) => each !== tick);
	const ticked = { ...draft, ticks: isOn ? [...others, tick] : others };
	if (of === 'you') {
		const answer = isOn ? undefined : 'no';
		const questions = questionsOfYou(line as YouLine);
		return withYou(ticked, Object.fromEntries(questions.map((id) => [id, answer])));
	}
	const questions = questionsOfLeg(line as LegLine);
	const none = Object.fromEntries(questions.map((id) => [id, isOn ? undefined : noneOfLeg[id]]));
	return withAnswers(ticked, of, none as Answers);
}

/** "None of these", for the lines of both legs that are not ticked. `answers`: those that hold, carried over ones too. */
export function withoutOtherLegSigns(draft: Draft, answers: Record<LegName, Answers>): Draft {
	return legs.reduce((passed, leg) => {
		const rest = legLineIds
			.filter(
				(line) => !isTicked(legLines[line], answers[leg], draft.ticks.includes(`${leg}:${line}`))
			)
			.flatMap((line) => [...questionsOfLeg(line)])
			.filter((id) => answers[leg][id] === undefined);
		return withAnswers(passed, leg, Object.fromEntries(rest.map((id) => [id, noneOfLeg[id]])));
	}, draft);
}

/** "None of these", for those of these lines on the person that are not ticked. */
export function withoutOtherYouSigns(
	draft: Draft,
	lines: readonly YouLine[],
	answers: YouAnswers
): Draft {
	const rest = lines
		.filter((line) => !isTicked(questionsOfYou(line), answers, draft.ticks.includes(`you:${line}`)))
		.flatMap((line) => [...questionsOfYou(line)])
		.filter((id) => answers[id] === undefined);
	return withYou(draft, Object.fromEntries(rest.map((id) => [id, 'no'])));
}

/** What is taken back is absent, as if it had never been said. */
function defined<Of extends object>(answers: Of): Of {
	return Object.fromEntries(
		Object.entries(answers).filter(([, answer]) => answer !== undefined)
	) as Of;
}
