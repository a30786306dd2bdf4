import { describe, expect, it } from 'vitest';
import { addDays } from '../day.ts';
import type { Screen } from './asking.ts';
import { backgroundOf, type Background } from './background.ts';
import type { CheckIn } from './check-in.ts';
import { emptyDraft, withAnswers, withScore, withTick, type Draft } from './draft.ts';
import { interview } from './interview.ts';
import { checkInOn } from './log.fixture.ts';
import { notSure, recordOf, type Answers, type YouAnswers } from './questions.ts';
import {
	allOf,
	changed,
	draftOf,
	plain,
	today,
	truthOf,
	yesterday,
	type Truth
} from './truths.fixture.ts';

const records = { checkIns: [], acknowledgements: [], programme: [], runs: [] };
const firstDay = backgroundOf(records, today);
const after = (...checkIns: CheckIn[]) => backgroundOf({ ...records, checkIns }, today);
const loggedYesterday = (truth: Truth) =>
	recordOf(allOf(truth, firstDay), { ...checkInOn(yesterday), day: yesterday });

/** The names of the screens that somebody is led through. */
function asked(draft: Draft, background: Background = firstDay): string[] {
	return interview(draft, background).asked.map(({ screen }) => nameOf(screen));
}

function nameOf(screen: Screen): string {
	if (screen.kind === 'leg') return `${screen.id} ${screen.legs.join('+')}`;
	return screen.kind === 'you' ? screen.id : screen.kind;
}

const askedOf = (truth: Truth, background?: Background) => asked(draftOf(truth), background);
const start = (leg: string) => ['startedOn', 'onset', 'hoursAfterLoad'].map((id) => `${id} ${leg}`);
const feel = (leg: string) =>
	['location', 'quality', 'spread', 'movement'].map((id) => `${id} ${leg}`);
const left = (answers: Answers, soreness = 3, you: YouAnswers = {}): Truth => {
	const truth = truthOf(soreness);
	const answered = { soreness, answers: { ...truth.legs.left.answers, ...answers } };
	return { ...truth, you: { ...truth.you, ...you }, legs: { ...truth.legs, left: answered } };
};

describe('the order of asking', () => {
	it('begins with the red flags of the body and of both legs, and goes on to the scores', () => {
		expect(interview(emptyDraft(), firstDay).open).toEqual({ kind: 'signs' });
		expect(askedOf(truthOf(0))).toEqual(['signs', 'scores']);
	});

	it('asks one sore leg how it began, how it feels, and what makes a clot likelier', () => {
		expect(askedOf(truthOf(3))).toEqual([
			'signs',
			'scores',
			...start('left'),
			...feel('left'),
			'about'
		]);
	});

	it('asks two sore legs together, until they are answered apart', () => {
		const together = ['signs', 'scores', ...start('left+right'), ...feel('left+right'), 'about'];
		expect(askedOf(truthOf(3, 2))).toEqual(together);
		const differ = changed(truthOf(3, 2), 'own.quality', 'sharp');
		expect(askedOf(differ)).toContain('quality left');
		expect(askedOf(differ)).toContain('quality right');
		expect(asked({ ...draftOf(truthOf(3, 2)), isApart: true })).toEqual([
			'signs',
			'scores',
			...start('left'),
			...feel('left'),
			...start('right'),
			...feel('right'),
			'about'
		]);
	});

	it('asks each question of a line that was ticked, on its own, before how it began', () => {
		const ticked = withTick(draftOf(truthOf(3)), 'left:skin', true);
		expect(asked(ticked).slice(0, 5)).toEqual([
			'signs',
			'scores',
			'bruising left',
			'warm-red left',
			'startedOn left'
		]);
		expect(asked(withTick(draftOf(truthOf(0)), 'you:fever', true))).toEqual([
			'signs',
			'fever',
			'scores'
		]);
	});
});

describe('a later day', () => {
	it('asks the red flags and the scores; the rest is carried over, and shown as such', () => {
		const background = after(loggedYesterday(truthOf(3)));
		const draft = draftOf(truthOf(4));
		draft.legs.left.answers = Object.fromEntries(
			Object.entries(plain).filter(
				([id]) => !['location', 'quality', 'spread', 'movement'].includes(id)
			)
		);
		draft.you = Object.fromEntries(Object.entries(draft.you).slice(0, 8));
		const { asked: all, open, said } = interview(draft, background);
		expect(open).toBeUndefined();
		expect(all.filter(({ isCarried }) => isCarried).map(({ screen }) => nameOf(screen))).toEqual([
			...feel('left'),
			'about',
			'age'
		]);
		expect(said.legs.left.answers).toMatchObject({ quality: 'dull', movement: 'better' });
		expect(said.legs.left.answers).not.toHaveProperty('onset');
	});

	it('asks a leg that starts to hurt later its own start', () => {
		const asks = askedOf(truthOf(3, 2), after(loggedYesterday(truthOf(3))));
		expect(asks).toEqual(expect.arrayContaining(start('right')));
		expect(asks).not.toContain('startedOn left');
	});

	it('asks after a long gap whether it had gone, before anything that depends on it', () => {
		const background = after(checkInOn(addDays(today, -9), { soreness: 3 }));
		const draft = withScore(withScore(draftOf(truthOf(3)), 'left', 3), 'right', 0);
		expect(asked(draft, background).slice(0, 3)).toEqual(['signs', 'scores', 'gap']);
		expect(interview(draft, background).open).toEqual({ kind: 'gap' });
	});
});

describe('only what can change the advice', () => {
	it('asks of clots where one leg alone is sore in the calf, and not elsewhere', () => {
		const linesFor = (truth: Truth) => {
			const about = interview(draftOf(truth), firstDay).asked.find(
				({ screen }) => screen.kind === 'about'
			);
			return about?.screen.kind === 'about' ? about.screen.lines : [];
		};
		expect(linesFor(truthOf(3))).toContain('journey');
		expect(linesFor(left({ location: notSure }))).toContain('journey');
		expect(linesFor(left({ location: 'achilles' }))).toEqual([
			'anticoagulant',
			'fluoroquinolone',
			'under-16'
		]);
		expect(linesFor(truthOf(3, 2))).toEqual(['anticoagulant', 'fluoroquinolone', 'under-16']);
		expect(linesFor(truthOf(0))).toEqual([]);
		// A bruise asks of blood thinners also where nothing hurts.
		expect(linesFor(left({ bruising: 'yes' }, 0))).toEqual(['anticoagulant', 'fluoroquinolone']);
	});

	it('asks which way it goes only where "worse" would be more urgent', () => {
		const trends = (truth: Truth) => askedOf(truth).filter((name) => name.startsWith('trend'));
		expect(trends(truthOf(3))).toEqual([]);
		expect(trends(left({ startedOn: addDays(today, -2) }))).toEqual(['trend left']);
		expect(trends(left({ hoursAfterLoad: null }))).toEqual(['trend left']);
		expect(trends(left({}, 3, { smoker: 'yes' }))).toEqual(['trend left']);
		// Early soreness of both legs that gets worse is no longer ordinary.
		const early = changed(
			changed(truthOf(3, 3), 'own.hoursAfterLoad', 6),
			'other.hoursAfterLoad',
			6
		);
		expect(trends(early)).toEqual(['trend left+right']);
	});

	it('asks the age in years of somebody who may be too young, once', () => {
		expect(askedOf({ ...truthOf(3), age: 15 })).toContain('age');
		expect(askedOf(truthOf(3))).not.toContain('age');
		const known = after(checkInOn(addDays(today, -30), {}, {}, { age: 15 }));
		expect(interview(draftOf(truthOf(3)), known).said.age).toBe(15);
	});

	it('asks nothing more but the scores once it is an emergency', () => {
		expect(askedOf(left({}, 3, { breathless: 'yes' }))).toEqual(['signs', 'breathless', 'scores']);
		const cold = askedOf(left({ 'cold-pale-foot': 'yes' }));
		expect(cold).toEqual(['signs', 'scores', 'cold-pale-foot left']);
	});

	it('keeps what was ticked and not asked in an emergency as not sure', () => {
		const ticked = withTick(
			withTick(draftOf(left({}, 3, { breathless: 'yes' })), 'you:fever', true),
			'left:skin',
			true
		);
		const { said, open } = interview(ticked, firstDay);
		expect(open).toBeUndefined();
		expect(said.you.fever).toBe(notSure);
	});

	it('asks at "get help today" how it began and feels, but nothing that can make it no emergency', () => {
		const asks = askedOf(left({ weightBearing: 'no', startedOn: addDays(today, -4) }));
		expect(asks).toEqual([
			'signs',
			'scores',
			'weightBearing left',
			'heelRaise left',
			...start('left'),
			...feel('left')
		]);
		// A numb, very sore leg that gets worse may be one (E2).
		expect(askedOf(left({ numbness: 'now' }, 9))).toContain('trend left');
	});
});

it('asks a question or not by the answers before it, never by its own or later ones', () => {
	const draft = withAnswers(draftOf(truthOf(3)), 'left', { hoursAfterLoad: null });
	const { trend, ...unasked } = draft.legs.left.answers;
	const open = { ...draft, legs: { ...draft.legs, left: { soreness: 3, answers: unasked } } };
	expect(trend).toBe('same');
	expect(asked(open)).toEqual(asked(draft));
});
