import { carriedFrom } from '#lib/content/carried-from.ts';
import {
	answerInWords,
	legQuestion,
	legsInWords,
	legSignsInShort,
	youSignsInShort
} from '#lib/content/questions.ts';
import type { Day } from '#lib/domain/day.ts';
import type { Asked, Screen } from '#lib/domain/soreness/asking.ts';
import type { Background } from '#lib/domain/soreness/background.ts';
import { bodySigns, legs, medicines } from '#lib/domain/soreness/check-in.ts';
import { legListQuestions } from '#lib/domain/soreness/checklist.ts';
import type { Interview } from '#lib/domain/soreness/interview.ts';
import { clotRisks, type Said } from '#lib/domain/soreness/questions.ts';

/** One answer, or one list of them, and the screen on which it is changed. */
export interface ReviewRow {
	name: string;
	answer: string;
	screen: Screen;
	/** Where it is an earlier day's: "Same as yesterday". */
	from?: string;
}

export interface ReviewPart {
	title: string;
	rows: ReviewRow[];
	/** Where all of it is of the same earlier day. */
	from?: string;
}

/**
 * Everything that was asked, in that order; each sign that was asked on its own stands with the others.
 * `isBesideScores`: without the scores, and what is asked on the same screen.
 */
export function reviewOf(
	{ asked, said }: Interview,
	background: Background,
	isBesideScores: boolean
): ReviewPart[] {
	const parts: ReviewPart[] = [];
	for (const each of asked) {
		if (isBesideScores && isOfScores(each.screen)) continue;
		const row = rowOf(each, said, background);
		if (!row) continue;
		const { title, ...rest } = row;
		const part = parts.find((other) => other.title === title);
		if (part) part.rows.push(rest);
		else parts.push({ title, rows: [rest] });
	}
	// What was carried over stands nearest to the scores.
	const [overall, ...others] = parts;
	const ordered = isBesideScores && overall ? [...others, overall] : parts;
	return ordered.map((part) => {
		const [first, ...rest] = part.rows;
		const isAlike = first?.from && rest.every(({ from }) => from === first.from);
		return isAlike ? { ...part, from: first.from } : part;
	});
}

function isOfScores(screen: Screen): boolean {
	return screen.kind === 'scores' || (screen.kind === 'leg' && screen.id === 'trend');
}

function rowOf(
	{ screen, isAnswered, isCarried }: Asked,
	said: Said,
	background: Background
): (ReviewRow & { title: string }) | undefined {
	const row = (title: string, name: string, answer: string, carriedOn?: Day) => ({
		title,
		name,
		answer: isAnswered ? answer : 'Not answered yet',
		screen,
		...(isCarried && carriedOn && { from: sameAs(carriedOn, background) })
	});
	switch (screen.kind) {
		case 'signs':
			return row('Overall', 'Signs', signsIn(said));
		case 'scores':
			return row('Overall', 'Soreness', scoresIn(said));
		case 'gap':
			return row('Overall', 'In between', gapIn(said));
		case 'about':
			return row('About you', 'Risks', aboutIn(said), background.you?.day);
		case 'age':
			return row('About you', 'Age', String(said.age));
		case 'you':
			return undefined;
		case 'leg': {
			const { id, legs: of } = screen;
			const [leg = 'left'] = of;
			if (legListQuestions.includes(id)) return undefined;
			const answer = answerInWords(id, said.legs[leg].answers[id]);
			const { carried } = background.legs[leg];
			return row(legsInWords(of), legQuestion(id).name, answer, carried?.day);
		}
	}
}

function signsIn({ you, legs: of }: Said): string {
	const body = youSignsInShort(bodySigns, you);
	const perLeg = legs.flatMap((leg) => {
		const signs = legSignsInShort(legListQuestions, of[leg].answers);
		return signs.length ? [`${leg === 'left' ? 'Left' : 'Right'} leg: ${signs.join(', ')}`] : [];
	});
	return [...(body.length ? [body.join(', ')] : []), ...perLeg].join('. ') || 'None';
}

function scoresIn({ legs: { left, right } }: Said): string {
	return `Left ${left.soreness ?? '–'}, right ${right.soreness ?? '–'}`;
}

function gapIn({ painFreeGap }: Said): string {
	if (typeof painFreeGap !== 'boolean') return 'Not sure';
	return painFreeGap ? 'It was gone' : 'It was not gone';
}

function aboutIn({ you }: Said): string {
	return youSignsInShort([...clotRisks, ...medicines], you).join(', ') || 'None';
}

function sameAs(day: Day, background: Background): string {
	const when = carriedFrom(day, background.day);
	return `Same as ${when.replace(/^(Earlier|Yesterday)/, (word) => word.toLowerCase())}`;
}
