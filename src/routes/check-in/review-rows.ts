import { dayFromHere } from '#lib/content/day-words.ts';
import {
	answerInWords,
	legQuestion,
	legsInWords,
	legSignsInShort,
	youSignsInShort
} from '#lib/content/questions.ts';
import type { Screen } from '#lib/domain/soreness/asking.ts';
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
	/** Where it is an earlier day's: "Yesterday". */
	from?: string;
}

export interface ReviewPart {
	title: string;
	rows: ReviewRow[];
}

/** Everything that was said, in the order in which it was asked. */
export function reviewOf({ asked, said }: Interview, background: Background): ReviewPart[] {
	const parts: ReviewPart[] = [];
	const add = (title: string, row: ReviewRow) => {
		const part = parts.find((each) => each.title === title);
		if (part) part.rows.push(row);
		else parts.push({ title, rows: [row] });
	};
	for (const { screen, isCarried } of asked) {
		switch (screen.kind) {
			case 'signs':
				add('Today', { name: 'Signs', answer: signsIn(said), screen });
				break;
			case 'scores':
				add('Today', { name: 'Soreness', answer: scoresIn(said), screen });
				break;
			case 'gap':
				add('Today', { name: 'In between', answer: gapIn(said), screen });
				break;
			case 'about': {
				const from = isCarried && background.you && whenOf(background.you.day, background);
				add('About you', { name: 'Risks', answer: aboutIn(said), screen, ...(from && { from }) });
				break;
			}
			case 'age':
				add('About you', { name: 'Age', answer: String(said.age ?? ''), screen });
				break;
			case 'leg': {
				const { id, legs: of } = screen;
				const [leg] = of;
				if (leg === undefined || legListQuestions.includes(id)) break;
				const { carried } = background.legs[leg];
				const from = isCarried && carried && whenOf(carried.day, background);
				add(legsInWords(of), {
					name: legQuestion(id).name,
					answer: answerInWords(id, said.legs[leg].answers[id]),
					screen,
					...(from && { from })
				});
			}
		}
	}
	return parts;
}

function signsIn({ you, legs: of }: Said): string {
	const body = youSignsInShort(bodySigns, you);
	const perLeg = legs.flatMap((leg) => {
		const signs = legSignsInShort(legListQuestions, of[leg].answers);
		return signs.length ? [`${leg} leg: ${signs.join(', ')}`] : [];
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

function whenOf(day: Background['day'], background: Background): string {
	return day === background.day ? 'Earlier today' : dayFromHere(day, background.day);
}
