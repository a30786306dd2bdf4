import { isAtLeast, type Level } from './advice.ts';
import type { Background } from './background.ts';
import type { LegName } from './check-in.ts';
import {
	isTicked,
	questionsOfLeg,
	questionsOfYou,
	type LegLine,
	type YouLine
} from './checklist.ts';
import type { Draft } from './draft.ts';
import type { Answers, LegQuestion, notSure, Said, YouAnswers, YouQuestion } from './questions.ts';
import { urgencySoFar, type Urgency } from './so-far.ts';

/** What is asked at once. */
export type Screen =
	/** The red flags of the body and of both legs. */
	| { kind: 'signs' }
	| { kind: 'scores' }
	| { kind: 'gap' }
	/** One question, of one leg or, where one answer may hold for both, of both. */
	| { kind: 'leg'; id: LegQuestion; legs: readonly LegName[] }
	| { kind: 'you'; id: YouQuestion }
	/** Clot risks, medicines and age, as far as they matter. */
	| { kind: 'about'; lines: readonly YouLine[] }
	| { kind: 'age' };

export interface Asked {
	screen: Screen;
	isAnswered: boolean;
	/** Every answer is an earlier day's, and was not touched. */
	isCarried: boolean;
}

/** The answers that hold: the person's own of today, and those carried over that were not changed. */
export interface Given {
	you: YouAnswers;
	legs: Record<LegName, Answers>;
}

/** An answer of today stands before the one carried over. */
export function givenIn({ you, legs }: Draft, background: Background): Given {
	const { left, right } = background.legs;
	return {
		you: { ...background.you?.answers, ...you },
		legs: {
			left: { ...left.carried?.answers, ...legs.left.answers },
			right: { ...right.carried?.answers, ...legs.right.answers }
		}
	};
}

/** Ticked by hand and waiting for its answers, or by an answer that worries. */
export function isLegTicked(draft: Draft, given: Given, leg: LegName, line: LegLine): boolean {
	return isTicked(questionsOfLeg(line), given.legs[leg], draft.ticks.includes(`${leg}:${line}`));
}

/** The same of a line on the person. */
export function isYouTicked(draft: Draft, given: Given, line: YouLine): boolean {
	return isTicked(questionsOfYou(line), given.you, draft.ticks.includes(`you:${line}`));
}

/** Ticked, so that its questions follow, or answered. */
export function isYouLineSettled(draft: Draft, given: Given, line: YouLine): boolean {
	return (
		isYouTicked(draft, given, line) ||
		questionsOfYou(line).every((id) => given.you[id] !== undefined)
	);
}

/** An interview under way: what was asked, and what was said to it. */
export class Asking {
	readonly asked: Asked[] = [];
	readonly said: Said = { you: {}, legs: { left: { answers: {} }, right: { answers: {} } } };
	readonly draft: Draft;
	readonly background: Background;
	readonly given: Given;
	#urgency: Urgency | undefined;

	constructor(draft: Draft, background: Background) {
		this.draft = draft;
		this.background = background;
		this.given = givenIn(draft, background);
	}

	/** As if the check-in ended here. */
	get urgency(): Urgency {
		return (this.#urgency ??= urgencySoFar(this.said, this.background));
	}

	isAtLeast(level: Level): boolean {
		return isAtLeast(this.urgency.level, level);
	}

	/** A second check-in of a day keeps the higher score (clinical.md 2.3 item 3). */
	isSore(leg: LegName): boolean {
		const before = this.background.sameDay?.legs[leg].soreness ?? 0;
		return Math.max(before, this.said.legs[leg].soreness ?? 0) > 0;
	}

	ask(screen: Screen, isAnswered: boolean, isCarried = false): void {
		this.asked.push({ screen, isAnswered, isCarried });
	}

	askLeg(id: LegQuestion, legs: readonly LegName[]): void {
		const { draft, given } = this;
		this.ask(
			{ kind: 'leg', id, legs },
			legs.every((leg) => given.legs[leg][id] !== undefined),
			legs.every((leg) => draft.legs[leg].answers[id] === undefined)
		);
		for (const leg of legs) this.hearLeg(leg, id);
	}

	askYou(id: YouQuestion): void {
		const { draft, given } = this;
		this.ask({ kind: 'you', id }, given.you[id] !== undefined, draft.you[id] === undefined);
		this.hearYou(id);
	}

	/** `instead`: of an answer that is not there. */
	hearLeg(leg: LegName, id: LegQuestion, instead?: typeof notSure): void {
		// `null` is an answer: no hard work before it.
		const { [id]: answer = instead } = this.given.legs[leg];
		this.#hear(this.said.legs[leg].answers, id, answer);
	}

	hearYou(id: YouQuestion, instead?: typeof notSure): void {
		this.#hear(this.said.you, id, this.given.you[id] ?? instead);
	}

	hearScore(leg: LegName): void {
		this.#hear(this.said.legs[leg], 'soreness', this.draft.legs[leg].soreness);
	}

	hear(said: Partial<Said>): void {
		Object.assign(this.said, said);
		this.#urgency = undefined;
	}

	#hear(answers: object, id: string, answer: unknown): void {
		if (answer === undefined) return;
		Object.assign(answers, { [id]: answer });
		this.#urgency = undefined;
	}
}
