import { describe, expect, it } from 'vitest';
import { bodySigns, legSigns, medicines } from './check-in.ts';
import { backgroundOf } from './background.ts';
import {
	isEmergencySign,
	isTicked,
	isWorrying,
	legLines,
	legListQuestions,
	noneOfLeg,
	youLines
} from './checklist.ts';
import { clotRisks, notSure } from './questions.ts';
import { urgencySoFar } from './so-far.ts';
import { changed, today, truthOf, type Truth } from './truths.fixture.ts';

const noRecords = { checkIns: [], acknowledgements: [], programme: [], runs: [] };

describe('the lists', () => {
	it('ask each sign of a leg once, and how it stands, swells and feels', () => {
		const asked = [...legSigns, 'weightBearing', 'heelRaise', 'swelling', 'numbness'];
		expect([...legListQuestions].sort()).toEqual(asked.sort());
		expect(Object.keys(noneOfLeg).sort()).toEqual(asked.sort());
	});

	it('ask each emergency sign of the body, each clot risk and each medicine once', () => {
		const asked = [...bodySigns, ...clotRisks, ...medicines, 'under-16'];
		expect(Object.values(youLines).flat().sort()).toEqual(asked.sort());
	});
});

describe('a line', () => {
	const { skin } = legLines;

	it('is ticked while it waits for the answers to its questions', () => {
		expect(isTicked(skin, {}, false)).toBe(false);
		expect(isTicked(skin, {}, true)).toBe(true);
		expect(isTicked(skin, { bruising: 'no' }, true)).toBe(true);
	});

	it('is ticked as long as one of its answers is yes or not sure, and no longer', () => {
		expect(isTicked(skin, { bruising: 'no', 'warm-red': notSure }, false)).toBe(true);
		expect(isTicked(skin, { bruising: 'yes', 'warm-red': 'no' }, false)).toBe(true);
		expect(isTicked(skin, { bruising: 'no', 'warm-red': 'no' }, true)).toBe(false);
	});
});

it('calls those signs an emergency that alone are one, and no other', () => {
	const plainDay = truthOf(3);
	const levelOf = (truth: Truth) => urgencySoFar(truth, backgroundOf(noRecords, today)).level;
	for (const id of [...bodySigns, ...medicines, ...clotRisks]) {
		const level = levelOf(changed(plainDay, `you.${id}`, 'yes'));
		expect([id, isEmergencySign(id)]).toEqual([id, level === 'emergency']);
	}
	for (const id of legSigns) {
		const level = levelOf(changed(plainDay, `own.${id}`, 'yes'));
		expect([id, isEmergencySign(id)]).toEqual([id, level === 'emergency']);
	}
});

it.each([
	['weightBearing', 'yes', false],
	['weightBearing', 'painful', true],
	['heelRaise', 'not-tried', false],
	['heelRaise', 'cannot', true],
	['swelling', 'none', false],
	['swelling', 'local', true],
	['numbness', 'during-run', true],
	['pop', 'no', false],
	['fever', notSure, true]
])('%s answered %s worries: %s', (id, answer, worries) => {
	expect(isWorrying(id, answer)).toBe(worries);
});
