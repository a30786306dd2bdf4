import { describe, expect, it } from 'vitest';
import {
	goodRuns,
	on,
	recordsOf,
	stageRun,
	strained
} from '#lib/domain/load/return-to-run.fixture.ts';
import { returnStages } from '#lib/domain/load/return-stage.ts';
import { returnStandingOn, type ReturnRecords } from '#lib/domain/load/return-standing.ts';
import { returnStartOn } from '#lib/domain/load/return-start.ts';
import { checkInOn } from '#lib/domain/soreness/log.fixture.ts';
import {
	checkQuestions,
	checkWords,
	raisesWords,
	returnMeanings,
	returnSources,
	returnWhyWords,
	returnWords,
	startNote
} from './return-words.ts';
import { sessionTitle } from './session-words.ts';
import { isSourceId } from './sources.ts';
import { stageMinutes, stageWords } from './stage-words.ts';

it('says what each stage is, and how long it takes', () => {
	expect(returnStages.map((stage) => `${stageWords(stage)}, ${stageMinutes(stage)} min`)).toEqual([
		'Jog 30 s, walk 4½ min: 4 times, 20 min',
		'Jog 1 min, walk 1 min: 15 times, 30 min',
		'Jog 2 min, walk 1 min: 10 times, 30 min',
		'Jog 4 min, walk 1 min: 6 times, 30 min',
		'Jog 9 min, walk 1 min: 3 times, 30 min',
		'Jog 15 min, walk 1 min: twice, 32 min',
		'Run 30 min without a walk, 30 min'
	]);
});

it('names a session by its stage, where its record tells it', () => {
	expect(sessionTitle(stageRun(on(0), 2))).toBe('Walk and run, stage 2');
	expect(sessionTitle(stageRun(on(0), undefined))).toBe('Walk and run');
	expect(sessionTitle(stageRun(on(0), 2, { name: 'Mine' }))).toBe('Mine');
});

it('says what is missing of the raises', () => {
	const isMet = false;
	expect(raisesWords({ counts: {}, isMet })).toBe('No test in the last 4 weeks.');
	expect(raisesWords({ counts: { left: 20 }, isMet })).toContain('left 20. The other leg');
	expect(raisesWords({ counts: { left: 18, right: 25 }, isMet })).toBe(
		'Last test: left 18, right 25.'
	);
	expect(raisesWords({ counts: { left: 22, right: 22 }, isMet: true })).toBe('');
});

describe('why, and when', () => {
	const told = (rest: Partial<ReturnRecords>, index: number) => {
		const standing = returnStandingOn(recordsOf(rest), on(index));
		const start = returnStartOn(standing, on(index));
		return `${returnWhyWords(standing)} ${startNote(start, standing, on(index))}`.trim();
	};

	it('tells how many good runs are left', () => {
		expect(told(goodRuns(1, 2), 2)).toBe('One good run. Two more in a row, and it goes on.');
		expect(told(goodRuns(2, 2), 4)).toBe('Two good runs in a row. One more, and it goes on.');
	});

	it('warns of an early run, and says why there is none', () => {
		expect(told(goodRuns(1, 2), 1)).toContain(
			'Not due until tomorrow: the plan is every other day.'
		);
		const strain = [checkInOn(on(-9), strained), ...goodRuns(1, 2).checkIns];
		expect(told({ ...goodRuns(1, 2), checkIns: strain }, 1)).toContain(
			'due tomorrow. After a suspected strain never run on two days in a row.'
		);
		const red = { sessions: [stageRun(on(0), 2, { soreness: { left: 7, right: 0 } })] };
		expect(told(red, 1)).toBe(
			'The last run was too much: one stage down, and two days off. Not due yet: the next run is due on Thursday 5 March.'
		);
	});
});

it('promises nothing and shouts nothing (clinical.md 4.1), and names sources that are there', () => {
	const text = JSON.stringify([returnWords, checkWords, checkQuestions, returnMeanings]);
	expect(text).not.toMatch(/you have an? |diagnosed|\bsafe\b|nothing serious|cleared|!/i);
	expect(returnSources.every(isSourceId)).toBe(true);
});
