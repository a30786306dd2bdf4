import { describe, expect, it, test } from 'vitest';
import { addDays } from '../day.ts';
import type { ProgrammeEntry } from '../programme/programme-entry.ts';
import type { Level, RuleId } from './advice.ts';
import {
	legSigns,
	locations,
	majorClotRisks,
	minorClotRisks,
	type CheckIn,
	type Leg
} from './check-in.ts';
import { checkInOn, instantOn, logOf, ordinary, start } from './log.fixture.ts';
import { rules } from './rules.ts';
import { adviseOn } from './triage.ts';

type Rest = Partial<Omit<CheckIn, 'day' | 'legs'>>;
/** Left leg, right leg, the body. */
type Answers = [left: Partial<Leg>, right?: Partial<Leg>, rest?: Rest];

const on = (index: number) => addDays(start, index);
/** What D1 asks, all of it answered. */
/** What D4 asks of either leg. */
const strong: Leg = { ...ordinary, soreness: 7, signs: [], numbness: 'none' };
const calf: Leg = { soreness: 3, location: 'calf' };
const achilles: Leg = { soreness: 3, location: 'achilles' };

const red = (of: number, leg: ProgrammeEntry['leg'] = 'left'): ProgrammeEntry => ({
	id: `${leg} ${of}`,
	updatedAt: instantOn(on(of)),
	day: on(of),
	leg,
	level: 1,
	reps: 30,
	repsPlanned: 30,
	painDuring: 6,
	response: 'red'
});

function reasonsOn(checkIns: CheckIn[], programme: ProgrammeEntry[] = []) {
	const today = checkIns.at(-1)?.day ?? start;
	const advice = adviseOn({ checkIns, programme, acknowledgements: [], runs: [] }, today);
	const { left, right } = advice.legs;
	return { ...advice, all: [...left.reasons, ...right.reasons, ...advice.body] };
}

/** Of the left leg and of the body. */
function rulesOf(...[left, right = {}, rest = {}]: Answers): RuleId[] {
	const { legs, body } = reasonsOn([checkInOn(start, left, right, rest)]);
	return [...legs.left.reasons, ...body].map(({ rule }) => rule);
}

/** Cases in which a rule fires for the left leg or the body, and cases in which it does not. */
function testRule(rule: RuleId, fires: Answers[], not: Answers[]): void {
	describe(rule, () => {
		test.each(fires)('fires: %j', (...answers) => {
			expect(rulesOf(...answers)).toContain(rule);
		});
		test.each(not)('does not fire: %j', (...answers) => {
			expect(rulesOf(...answers)).not.toContain(rule);
		});
	});
}

const levelByLetter: Record<string, Level> = {
	E: 'emergency',
	U: 'same-day',
	B: 'see-professional',
	T: 'possible-strain',
	D: 'soreness',
	C: 'clear'
};

describe('every rule of the table', () => {
	const clear: Answers = [{}];
	/** Each decides here: nothing else is as urgent. */
	const witnesses: Record<RuleId, Answers | [CheckIn[], ProgrammeEntry[]?]> = {
		E1: [ordinary, {}, { body: ['breathless'] }],
		E2: [{ ...ordinary, signs: ['tight-shiny'], numbness: 'now' }],
		E3: [{ ...ordinary, signs: ['cold-pale-foot'] }],
		E4: [ordinary, {}, { body: ['dark-urine'] }],
		E5: [ordinary, {}, { body: ['bladder-saddle'] }],
		E6: [ordinary, {}, { body: ['very-unwell'] }],
		E7: [{ ...ordinary, signs: ['warm-red'] }, {}, { body: ['fever'] }],
		U1: [{ ...ordinary, weightBearing: 'no' }],
		U2: [{ ...ordinary, signs: ['achilles-gap'] }],
		U3a: [{ ...ordinary, swelling: 'calf-bigger' }],
		U3b: [{ ...ordinary, signs: ['warm-red'] }],
		U3c: [ordinary, {}, { clotRisks: ['surgery'] }],
		U3d: [{ ...ordinary, movement: 'same' }, {}, { clotRisks: ['smoker'] }],
		U4: [{ ...ordinary, signs: ['foot-drop'] }],
		U5: [ordinary, {}, { body: ['fever'] }],
		U6: [{ ...ordinary, soreness: 9 }],
		U7: [{ ...ordinary, signs: ['bruising'] }, {}, { medicines: ['anticoagulant'] }],
		U8: [achilles, {}, { medicines: ['fluoroquinolone'] }],
		U9: [{ ...ordinary, swelling: 'both-legs', trend: 'worse' }],
		U10: [{ ...ordinary, hoursAfterLoad: null, trend: 'worse' }],
		B1: [[checkInOn(start, { ...ordinary, startedOn: on(-5) })]],
		B2: [{ ...ordinary, swelling: 'local' }],
		B3: [{ ...ordinary, signs: ['bruising'] }],
		B4: [{ ...ordinary, location: 'shin-bone', spread: 'focal' }],
		B5: [strong, {}, { body: [] }],
		B6: [{ ...ordinary, numbness: 'during-run' }],
		B7: [{ ...ordinary, heelRaise: 'cannot' }],
		B8: [{ ...ordinary, signs: ['pop'] }],
		B9: [{ ...ordinary, hoursAfterLoad: null }],
		B10: [[checkInOn(start, { ...ordinary, startedOn: on(-2), trend: 'worse' })]],
		B11: [[checkInOn(start, ordinary)], [red(0), red(-6)]],
		B12: [ordinary, {}, { age: 15 }],
		B13: [ordinary, ordinary, { body: ['fever'] }],
		T1: [{ soreness: 0, onset: 'sudden', quality: 'sharp' }],
		T2: [{ soreness: 0, quality: 'sharp', spread: 'focal' }],
		T3: [
			{ ...ordinary, location: 'achilles', hoursAfterLoad: 2 },
			{ ...ordinary, hoursAfterLoad: 2 }
		],
		T4: [{ ...ordinary, spread: 'focal' }],
		T5: [{ soreness: 0, signs: ['run-pain'] }],
		D1: [ordinary],
		D2: [{ soreness: 2, spread: 'diffuse', signs: ['cramp-released'] }],
		D3: [
			{ ...ordinary, hoursAfterLoad: 2 },
			{ ...ordinary, hoursAfterLoad: 2 }
		],
		D4: [strong, strong, { body: [] }],
		C1: clear
	};

	test.each(Object.entries(witnesses))('%s decides somewhere', (rule, [first, second, third]) => {
		const { all, level } = Array.isArray(first)
			? reasonsOn(first, second as ProgrammeEntry[])
			: reasonsOn([checkInOn(start, first, second as Partial<Leg>, third)]);
		const deciding = all.filter((reason) => reason.level === level);
		expect(new Set(deciding.map((reason) => reason.rule))).toEqual(new Set([rule]));
		expect(level).toBe(levelByLetter[rule.charAt(0)]);
		expect(rules.find(({ id }) => id === rule)?.level).toBe(level);
	});

	it('stands in it once, belongs where contract.md 2 says, and names its sources', () => {
		const ids = rules.map(({ id }) => id);
		expect([...ids].sort()).toEqual(Object.keys(witnesses).sort());
		expect(rules.filter(({ of }) => of === 'body').map(({ id }) => id)).toEqual([
			...['E1', 'E4', 'E5', 'E6'],
			...['B12', 'B13', 'C1']
		]);
		for (const { sources } of rules) expect(sources.length).toBeGreaterThan(0);
	});

	it('is the article’s where the article says it', () => {
		expect(rules.filter(({ origin }) => origin === 'article').map(({ id }) => id)).toEqual([
			...['U1', 'D1', 'B1', 'B2', 'B3', 'B8', 'T1', 'T2']
		]);
	});
});

for (const sign of ['breathless', 'chest-pain', 'coughing-blood', 'collapse'] as const)
	testRule('E1', [[{}, {}, { body: [sign] }]], [[{}, {}, { body: ['fever'] }]]);

const tight: Leg = { soreness: 6, signs: ['tight-shiny'] };
testRule(
	'E2',
	[
		[{ ...tight, soreness: 7 }],
		[{ ...tight, numbness: 'now' }],
		[{ ...tight, signs: ['tight-shiny', 'foot-drop'] }],
		[{ ...tight, signs: ['tight-shiny', 'toe-stretch-severe'] }],
		[{ soreness: 7, numbness: 'now', signs: ['toe-stretch-severe'] }],
		[{ soreness: 7, numbness: 'now', trend: 'worse' }]
	],
	[
		[tight],
		[{ ...tight, numbness: 'during-run' }],
		[{ soreness: 10, signs: ['foot-drop', 'toe-stretch-severe'] }],
		[{ soreness: 6, numbness: 'now', trend: 'worse', signs: ['toe-stretch-severe'] }],
		[{ soreness: 7, numbness: 'now', trend: 'same' }],
		[{ soreness: 7, numbness: 'during-run', trend: 'worse' }]
	]
);
testRule('E3', [[{ signs: ['cold-pale-foot'] }]], [[{}, { signs: ['cold-pale-foot'] }]]);
testRule('E4', [[{}, {}, { body: ['dark-urine'] }]], [[{}, {}, { body: [] }]]);
testRule('E5', [[{}, {}, { body: ['bladder-saddle'] }]], [[{}, {}, { body: [] }]]);
testRule('E6', [[{}, {}, { body: ['very-unwell'] }]], [[{}, {}, { body: ['fever'] }]]);
testRule(
	'E7',
	[[{ signs: ['warm-red'] }, {}, { body: ['fever'] }]],
	[
		[{ signs: ['warm-red'] }, {}, { body: [] }],
		[{}, { signs: ['warm-red'] }, { body: ['fever'] }]
	]
);

testRule('U1', [[{ weightBearing: 'no' }]], [[{ weightBearing: 'painful' }]]);

const sudden: Leg = { soreness: 3, onset: 'sudden' };
testRule(
	'U2',
	[
		[{ signs: ['achilles-gap'] }],
		[{ ...sudden, heelRaise: 'cannot' }],
		[{ ...sudden, location: 'achilles', signs: ['pop'] }],
		[{ ...sudden, location: 'heel', signs: ['pop'] }],
		[{ ...sudden, swelling: 'local', signs: ['pop'] }],
		[{ ...sudden, swelling: 'local', heelRaise: 'painful' }],
		[{ ...sudden, signs: ['bruising', 'pop'] }],
		[{ ...sudden, signs: ['bruising'], heelRaise: 'painful' }]
	],
	[
		[{ soreness: 3, heelRaise: 'cannot', swelling: 'local', signs: ['pop', 'bruising'] }],
		[{ ...sudden, location: 'calf', signs: ['pop'] }],
		[{ ...sudden, location: 'achilles', swelling: 'none', heelRaise: 'painful' }],
		[{ ...sudden, swelling: 'local', heelRaise: 'yes' }],
		[{ ...sudden, signs: ['bruising'], heelRaise: 'not-tried' }]
	]
);
testRule(
	'U3a',
	[[{ swelling: 'calf-bigger' }], [{ ...sudden, swelling: 'calf-bigger' }]],
	[[{ swelling: 'local' }], [{ swelling: 'both-legs' }]]
);
testRule('U3b', [[{ signs: ['warm-red'] }]], [[{ signs: ['bruising'] }]]);

const risky = { clotRisks: ['surgery' as const] };
testRule(
	'U3c',
	[
		...majorClotRisks.map((risk): Answers => [calf, {}, { clotRisks: [risk] }]),
		...(['calf', 'whole-calf', 'behind-knee'] as const).map((location): Answers => [
			{ soreness: 1, location },
			{},
			risky
		]),
		[{ ...ordinary, onset: 'sudden' }, {}, risky]
	],
	[
		...minorClotRisks.map((risk): Answers => [calf, {}, { clotRisks: [risk] }]),
		...locations
			.filter((each) => !['calf', 'whole-calf', 'behind-knee'].includes(each))
			.map((location): Answers => [{ soreness: 3, location }, {}, risky]),
		[calf, { soreness: 1 }, risky],
		[{ ...calf, soreness: 0 }, {}, risky],
		[{ soreness: 3 }, {}, risky]
	]
);

const slight = { clotRisks: ['smoker' as const] };
const explained: Leg = { ...calf, hoursAfterLoad: 72, movement: 'better', trend: 'same' };
testRule(
	'U3d',
	[
		...minorClotRisks.map((risk): Answers => [calf, {}, { clotRisks: [risk] }]),
		[calf, {}, { age: 61 }],
		[{ ...explained, hoursAfterLoad: null }, {}, slight],
		[{ ...explained, hoursAfterLoad: 73 }, {}, slight],
		[{ ...explained, movement: 'same' }, {}, slight],
		[{ ...explained, movement: 'worse' }, {}, slight],
		[{ ...explained, trend: 'worse' }, {}, slight],
		[{ ...explained, movement: 'same', onset: 'gradual' }, {}, slight],
		[{ ...explained, movement: 'same', onset: 'sudden', quality: 'cramp' }, {}, slight],
		[{ ...explained, movement: 'same', onset: 'sudden', signs: ['cramp-released'] }, {}, slight]
	],
	[
		[explained, {}, slight],
		[{ ...explained, movement: 'unknown' }, {}, slight],
		[{ ...calf, onset: 'sudden' }, {}, slight],
		[calf, { soreness: 1 }, slight],
		[achilles, {}, slight],
		[calf, {}, { clotRisks: [], age: 60 }]
	]
);
testRule('U4', [[{ signs: ['foot-drop'] }]], [[{ signs: ['hop-pain'] }]]);

const fever: Rest = { body: ['fever'] };
testRule(
	'U5',
	[
		[{ soreness: 1 }, {}, fever],
		[{ soreness: 3, swelling: 'local' }, { soreness: 3 }, fever],
		[{ soreness: 3, signs: ['bruising'] }, { soreness: 3 }, fever],
		[{ soreness: 3, signs: ['warm-red'] }, { soreness: 3 }, fever]
	],
	[
		[{ soreness: 3 }, { soreness: 3 }, fever],
		[{ soreness: 3, swelling: 'none' }, { soreness: 3 }, fever],
		[{ soreness: 0, signs: ['bruising'] }, { soreness: 3 }, fever],
		[{ soreness: 3, signs: ['warm-red'] }, {}, { body: [] }]
	]
);
testRule('U6', [[{ soreness: 9 }], [{ soreness: 10 }]], [[{ soreness: 8 }]]);

const thinner: Rest = { medicines: ['anticoagulant'] };
testRule(
	'U7',
	[
		[{ signs: ['bruising'] }, {}, thinner],
		[{ swelling: 'local' }, {}, thinner]
	],
	[
		[{ swelling: 'none', signs: [] }, {}, thinner],
		[{ swelling: 'local', signs: ['bruising'] }, {}, { medicines: ['fluoroquinolone'] }]
	]
);

const antibiotic: Rest = { medicines: ['fluoroquinolone'] };
testRule(
	'U8',
	[
		[{ ...achilles, soreness: 1 }, {}, antibiotic],
		[{ soreness: 3, location: 'heel' }, {}, antibiotic]
	],
	[
		[calf, {}, antibiotic],
		[{ ...achilles, soreness: 0 }, {}, antibiotic],
		[achilles, {}, thinner]
	]
);
testRule(
	'U9',
	[
		[{ swelling: 'both-legs', trend: 'worse' }],
		[{ swelling: 'both-legs', movement: 'worse' }],
		[{ trend: 'worse' }, { swelling: 'both-legs' }],
		[{ swelling: 'local', trend: 'worse' }, { swelling: 'local' }],
		[{ swelling: 'local', trend: 'worse' }, { swelling: 'calf-bigger' }]
	],
	[
		[{ swelling: 'both-legs', trend: 'same', movement: 'same' }],
		[{ swelling: 'local', trend: 'worse' }, { swelling: 'none' }],
		[{ swelling: 'local', trend: 'worse' }],
		[{ swelling: 'none', trend: 'worse' }, { swelling: 'calf-bigger' }],
		[{ swelling: 'both-legs' }, { trend: 'worse' }]
	]
);

const worse: Leg = { ...calf, trend: 'worse' };
testRule(
	'U10',
	[
		[worse],
		[{ ...worse, onset: 'gradual', hoursAfterLoad: null }],
		[{ ...worse, hoursAfterLoad: 73 }],
		[{ ...worse, signs: ['cramp-released'] }]
	],
	[
		[{ ...worse, hoursAfterLoad: 72 }],
		[{ ...worse, hoursAfterLoad: 0 }],
		[{ ...worse, onset: 'sudden' }],
		[{ ...worse, trend: 'same' }],
		[worse, { soreness: 1 }],
		[{ ...worse, location: 'shin-muscle' }]
	]
);

testRule(
	'B1',
	[[{ soreness: 1, startedOn: on(-5) }]],
	[
		[{ soreness: 9, startedOn: on(-4) }],
		[{ soreness: 0, startedOn: on(-9) }],
		[{}, { soreness: 3, startedOn: on(-9) }]
	]
);
testRule(
	'B2',
	[[{ swelling: 'local' }], [{ swelling: 'both-legs' }]],
	[
		[{ swelling: 'none' }],
		[{}],
		[{ swelling: 'calf-bigger' }],
		[{ ...sudden, swelling: 'local', heelRaise: 'painful' }],
		[{ soreness: 3, swelling: 'local' }, {}, fever],
		[{ swelling: 'local' }, {}, thinner],
		[{ swelling: 'both-legs', trend: 'worse' }]
	]
);
testRule(
	'B3',
	[
		[{ signs: ['bruising'] }],
		[{ signs: ['bruising'] }, {}, thinner],
		[{ soreness: 9, signs: ['bruising', 'pop'] }]
	],
	[[{ signs: ['pop'] }]]
);

const shin: Leg = { soreness: 3, location: 'shin-bone' };
testRule(
	'B4',
	[
		[{ ...shin, spread: 'focal' }],
		[{ ...shin, signs: ['night-pain'] }],
		[{ ...shin, signs: ['hop-pain'] }]
	],
	[
		[{ ...shin, spread: 'diffuse', signs: [] }],
		[{ ...shin, location: 'shin-muscle', spread: 'focal', signs: ['night-pain', 'hop-pain'] }]
	]
);
testRule(
	'B5',
	[[{ soreness: 7 }], [{ soreness: 8 }], [strong], [strong, strong]],
	[[{ soreness: 6 }], [{ soreness: 9 }], [strong, strong, { body: [] }]]
);
testRule('B6', [[{ numbness: 'now' }], [{ numbness: 'during-run' }]], [[{ numbness: 'none' }]]);
testRule(
	'B7',
	[
		[{ heelRaise: 'cannot' }],
		[{ heelRaise: 'cannot', onset: 'gradual' }],
		[{ heelRaise: 'cannot', unsure: ['onset'] }]
	],
	[
		[{ heelRaise: 'cannot', onset: 'sudden' }],
		[{ heelRaise: 'painful' }],
		[{ heelRaise: 'not-tried' }]
	]
);
testRule(
	'B8',
	[[{ signs: ['pop'] }], [{ ...sudden, signs: ['pop'] }], [{ signs: ['pop', 'bruising'] }]],
	[[{ ...sudden, signs: ['pop', 'bruising'] }], [{ ...sudden, signs: ['pop', 'achilles-gap'] }]]
);
testRule(
	'B9',
	[
		[{ ...calf, soreness: 1 }],
		[{ ...calf, onset: 'gradual', hoursAfterLoad: null }],
		[{ ...calf, hoursAfterLoad: 73 }],
		[{ ...calf, unsure: ['onset', 'hoursAfterLoad', 'cramp-released'] }],
		[worse]
	],
	[
		[{ ...calf, signs: ['cramp-released'] }],
		[{ ...calf, hoursAfterLoad: 72 }],
		[{ ...calf, onset: 'sudden' }],
		[calf, { soreness: 1 }],
		[achilles],
		[{ soreness: 3 }]
	]
);
testRule(
	'B10',
	[[{ soreness: 3, trend: 'worse', startedOn: on(-2) }]],
	[
		[{ soreness: 3, trend: 'worse', startedOn: on(-1) }],
		[{ soreness: 3, trend: 'same', startedOn: on(-4) }]
	]
);

const child: Rest = { age: 15 };
testRule(
	'B12',
	[
		[{ soreness: 1 }, {}, child],
		[{}, { soreness: 1 }, child],
		[{ soreness: 3 }, {}, { age: 0 }]
	],
	[[{}, {}, child], [{ soreness: 3 }, {}, { age: 16 }], [{ soreness: 3 }]]
);
testRule(
	'B13',
	[[{ soreness: 1 }, { soreness: 1 }, fever]],
	[
		[{ soreness: 3 }, { soreness: 3 }, { body: [] }],
		[{ soreness: 3 }, {}, fever],
		[{}, { soreness: 3 }, fever],
		[{ soreness: 3, signs: ['warm-red'] }, { soreness: 3 }, fever],
		[{ soreness: 3 }, { soreness: 3, swelling: 'local' }, fever]
	]
);

testRule(
	'T1',
	[[{ soreness: 3, onset: 'sudden', quality: 'sharp' }]],
	[
		[{ soreness: 3, onset: 'sudden', quality: 'dull' }],
		[{ soreness: 3, onset: 'gradual', quality: 'sharp' }],
		[{ soreness: 3, onset: 'sudden', unsure: ['quality'] }]
	]
);
testRule(
	'T2',
	[
		[{ soreness: 3, quality: 'sharp', spread: 'focal' }],
		[{ soreness: 3, onset: 'gradual', quality: 'sharp', spread: 'focal' }]
	],
	[
		[{ soreness: 3, quality: 'sharp', spread: 'diffuse' }],
		[{ soreness: 3, quality: 'dull', spread: 'focal' }]
	]
);
testRule(
	'T3',
	[[{ ...achilles, soreness: 1 }], [{ soreness: 3, location: 'heel' }]],
	[[{ ...achilles, soreness: 0 }], [calf]]
);
testRule(
	'T4',
	[[{ soreness: 1 }], [{ ...ordinary, movement: 'worse' }], [strong]],
	[
		[{}],
		[ordinary],
		[{ soreness: 2, spread: 'diffuse', signs: ['cramp-released'] }],
		[{ ...ordinary, hoursAfterLoad: 2 }, { soreness: 1 }],
		[strong, strong, { body: [] }]
	]
);
testRule(
	'T5',
	[[{ signs: ['run-pain'] }], [{ ...ordinary, signs: ['run-pain'] }]],
	[[{ signs: [] }]]
);

testRule(
	'D1',
	[
		[{ ...ordinary, soreness: 1 }],
		[{ ...ordinary, soreness: 6 }],
		[{ ...ordinary, location: 'whole-calf' }],
		[{ ...ordinary, hoursAfterLoad: 12 }],
		[{ ...ordinary, hoursAfterLoad: 72 }],
		[{ ...ordinary, movement: 'unknown' }],
		[{ ...ordinary, movement: 'same', startedOn: on(-2) }, { soreness: 1 }]
	],
	[
		[{ ...ordinary, soreness: 0 }],
		[{ ...ordinary, soreness: 7 }, ordinary],
		...locations
			.filter((each) => each !== 'calf' && each !== 'whole-calf')
			.map((location): Answers => [{ ...ordinary, location }]),
		[{ ...ordinary, onset: 'sudden' }],
		[{ ...ordinary, quality: 'burning' }],
		[{ ...ordinary, spread: 'focal' }],
		[{ ...ordinary, hoursAfterLoad: 11 }],
		[{ ...ordinary, hoursAfterLoad: 73 }],
		[{ ...ordinary, hoursAfterLoad: null }],
		[{ ...ordinary, movement: 'worse' }, { soreness: 1 }],
		[{ ...ordinary, movement: 'same' }],
		[{ ...ordinary, movement: 'same', startedOn: on(-3) }, { soreness: 1 }]
	]
);

const cramp: Leg = { soreness: 2, spread: 'diffuse', signs: ['cramp-released'] };
const longCramp: Leg = { ...cramp, soreness: 6, quality: 'dull', hoursAfterLoad: 72 };
testRule(
	'D2',
	[
		[cramp],
		[{ ...cramp, soreness: 1, onset: 'sudden', quality: 'cramp' }],
		[longCramp, { soreness: 1 }],
		[{ ...longCramp, soreness: 3, hoursAfterLoad: 0 }, { soreness: 1 }]
	],
	[
		// Nothing is left of it: no more than no soreness, whatever is unsure.
		[{ ...cramp, soreness: 0 }],
		[{ ...cramp, soreness: 3 }],
		[{ ...cramp, signs: [] }],
		[{ ...cramp, signs: ['cramp-released', 'pop'] }],
		[{ ...cramp, unsure: ['pop'] }],
		[{ ...cramp, spread: 'focal' }],
		[{ soreness: 2, signs: ['cramp-released'] }],
		[longCramp],
		[{ ...longCramp, soreness: 7 }, { soreness: 1 }],
		[{ ...longCramp, quality: 'cramp' }, { soreness: 1 }],
		[{ ...longCramp, hoursAfterLoad: 73 }, { soreness: 1 }],
		[{ ...longCramp, hoursAfterLoad: null }, { soreness: 1 }],
		[{ ...longCramp, hoursAfterLoad: undefined }, { soreness: 1 }]
	]
);

const early: Leg = { ...ordinary, hoursAfterLoad: 11 };
testRule(
	'D3',
	[
		[early, { soreness: 1 }],
		[{ ...early, soreness: 1, hoursAfterLoad: 0, movement: 'same' }, { soreness: 1 }],
		[{ ...early, location: undefined, trend: 'better', movement: 'unknown' }, { soreness: 1 }]
	],
	[
		[early],
		[{ ...early, soreness: 0 }, { soreness: 1 }],
		[{ ...early, soreness: 4 }, { soreness: 1 }],
		[{ ...early, hoursAfterLoad: 12 }, { soreness: 1 }],
		[{ ...early, hoursAfterLoad: null }, { soreness: 1 }],
		[{ ...early, hoursAfterLoad: undefined }, { soreness: 1 }],
		[{ ...early, onset: undefined }, { soreness: 1 }],
		[{ ...early, quality: 'cramp' }, { soreness: 1 }],
		[{ ...early, spread: 'focal' }, { soreness: 1 }],
		[{ ...early, movement: 'worse' }, { soreness: 1 }],
		[{ ...early, movement: undefined }, { soreness: 1 }],
		[{ ...early, trend: 'worse' }, { soreness: 1 }],
		[{ ...early, unsure: ['trend'] }, { soreness: 1 }]
	]
);

const fine: Rest = { body: [] };
testRule(
	'D4',
	[
		[strong, strong, fine],
		[{ ...strong, soreness: 8 }, { ...strong, soreness: 1 }, fine],
		[{ ...strong, movement: 'same', startedOn: on(-2) }, strong, fine]
	],
	[
		[{ ...strong, soreness: 6 }, strong, fine],
		[{ ...strong, soreness: 9 }, strong, fine],
		[strong, { ...strong, soreness: 0 }, fine],
		[strong, strong],
		[strong, strong, fever],
		[strong, strong, { body: [], unsure: ['dark-urine'] }],
		[{ ...strong, startedOn: on(-3) }, strong, fine],
		[{ ...strong, movement: 'worse' }, strong, fine],
		[{ ...strong, location: 'behind-knee' }, strong, fine],
		...legSigns.flatMap((sign): Answers[] => [
			[{ ...strong, signs: [sign] }, strong, fine],
			[{ ...strong, unsure: [sign] }, strong, fine]
		]),
		[strong, { ...strong, signs: ['night-pain'] }, fine],
		[{ ...strong, signs: undefined }, strong, fine],
		[strong, { ...strong, signs: undefined }, fine],
		[{ ...strong, numbness: 'during-run' }, strong, fine],
		[{ ...strong, numbness: undefined }, strong, fine],
		[strong, { ...strong, numbness: 'now' }, fine]
	]
);
testRule('D4', [[strong, strong, { ...fine, unsure: ['smoker'] }]], []);

testRule(
	'C1',
	[[{}], [{}, {}, { body: [], age: 15, medicines: ['anticoagulant'], clotRisks: ['surgery'] }]],
	[
		[ordinary],
		[{}, ordinary],
		[{ unsure: ['pop'] }],
		[{}, { signs: ['run-pain'] }],
		[{}, {}, { body: ['collapse'] }],
		[{}, {}, { unsure: ['collapse'] }]
	]
);

describe('B11', () => {
	const firesOn = (checkIns: CheckIn[], programme: ProgrammeEntry[] = []) =>
		reasonsOn(checkIns, programme).legs.left.reasons.some(({ rule }) => rule === 'B11');
	const today = [checkInOn(start)];

	it('fires with two red sessions of the leg within seven days', () => {
		expect(firesOn(today, [red(0), red(-6)])).toBe(true);
		expect(firesOn(today, [red(0), red(-7)])).toBe(false);
		expect(firesOn(today, [red(0)])).toBe(false);
		expect(firesOn(today, [red(0), red(1)])).toBe(false);
		expect(firesOn(today, [red(0), red(-1, 'right')])).toBe(false);
		expect(firesOn(today, [red(0), { ...red(-1), response: 'amber' }])).toBe(false);
	});

	const sharp: Partial<Leg> = { soreness: 3, quality: 'sharp', spread: 'focal' };
	/** A strain, pain-free days, and `again` on the day `later`. */
	const after = (later: number, again: Partial<Leg> = sharp, first: Partial<Leg> = sharp) => [
		checkInOn(start, first),
		...logOf('00', 'left', on(1)),
		checkInOn(on(later), again)
	];

	test.each<[string, Partial<Leg>]>([
		['T1', { soreness: 3, onset: 'sudden', quality: 'sharp' }],
		['T2', sharp],
		['B8', { ...ordinary, signs: ['pop'] }],
		['U2', { ...ordinary, signs: ['achilles-gap'] }],
		['an unsure B8', { ...ordinary, unsure: ['pop'] }],
		['an unsure U2', { ...ordinary, unsure: ['achilles-gap'] }]
	])('fires with a second suspected strain (%s) of the leg in six weeks', (_, strained) => {
		expect(firesOn(after(42, sharp, strained))).toBe(true);
		// A pop is held over the day after it.
		expect(firesOn(after(44, sharp, strained))).toBe(false);
		expect(firesOn(after(9, strained))).toBe(true);
		expect(firesOn([checkInOn(start, {}, strained), ...after(9).slice(1)])).toBe(false);
	});

	it('is unsure where only the second strain is', () => {
		const { reasons } = reasonsOn(after(9, { ...ordinary, unsure: ['pop'] })).legs.left;
		expect(reasons).toContainEqual({ rule: 'B11', level: 'see-professional', unsure: true });
		expect(firesOn(after(9, { ...ordinary, unsure: ['bruising'] }))).toBe(false);
	});

	it('does not fire within one episode', () => {
		expect(firesOn([checkInOn(start, sharp), checkInOn(on(1)), checkInOn(on(2), sharp)])).toBe(
			false
		);
	});

	it('stands for the rest of the second episode, and ends with it', () => {
		const log = [...after(9), checkInOn(on(10), ordinary), checkInOn(on(11))];
		expect(firesOn(log.slice(0, -1))).toBe(true);
		expect(firesOn(log)).toBe(true);
		expect(firesOn([...log, checkInOn(on(12))])).toBe(false);
		expect(firesOn([...log, checkInOn(on(12)), checkInOn(on(13), ordinary)])).toBe(false);
	});

	it('does not fire where the second episode is no strain', () => {
		expect(firesOn(after(9, ordinary))).toBe(false);
	});
});
