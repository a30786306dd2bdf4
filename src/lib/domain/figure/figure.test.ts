import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isMoveId, moveById, moves } from '#lib/content/moves.ts';
import { routineFor } from '#lib/content/routines.ts';
import { bothAt } from '#lib/content/routines/options.ts';
import { returnToRun } from '#lib/content/routines/return-to-run.ts';
import { returnStages } from '../load/return-stage.ts';
import { heelDropLevels } from '../programme/level.ts';
import { moveIds } from '../routine/move-ids.ts';
import { routineIds, type Dose } from '../routine/routine.ts';
import { compile } from '../routine/timeline.ts';
import { legs } from '../soreness/check-in.ts';
import { depths, type Point } from './body.ts';
import { choreographies } from './choreographies.ts';
import { worksCalf, type Choreography } from './choreography.ts';
import { bodyAt, poseAt, poseIn, stillIn } from './figure.ts';
import { frameOf } from './frame.ts';
import { ankleFromHip, clearanceOf, handFromShoulder, weightX, workOn } from './figures.fixture.ts';
import { beyondReach, jointsOf } from './reach.ts';
import { bodyOf, soleOf, type Body } from './rig.ts';
import { decisiveOf, frameInRound, roundSeconds } from './round.ts';
import { isLow, sceneBoxOf } from './scene-box.ts';
import { keyBodiesOf, viewOf } from './track.ts';

const figures = Object.entries(choreographies);

/** Every dose in which a routine asks for a figure; R9 and the like among them. */
const doses = new Map<string, Dose[]>();
function addDose(figure: string, dose: Dose) {
	const known = doses.get(figure) ?? [];
	const isNew = !known.some((each) => JSON.stringify(each) === JSON.stringify(dose));
	if (isNew) doses.set(figure, [...known, dose]);
}
for (const id of routineIds) {
	for (const level of heelDropLevels) {
		for (const toFloor of [[], legs]) {
			const options = { doses: bothAt(level), toFloor, withHops: true, pumps: true };
			for (const { move, figure = move, dose } of routineFor(id, options).steps) {
				addDose(figure, dose);
			}
		}
	}
}
for (const stage of returnStages) {
	for (const { move, dose } of returnToRun(stage).steps) {
		addDose(move, dose);
	}
}
const halfMinute: Dose = { kind: 'timed', seconds: 30 };
const dosesOf = (move: string) => doses.get(move) ?? [halfMinute];

/** So far the foot that turns on the edge of a step goes into that edge. */
const pressedIn = 0.1;
/** Shares from 0 to 1. As many as a prime: no number of repetitions brings the same places round again. */
const evenly = Array.from({ length: 503 }, (_, index) => index / 502);

function distance(one: Point, other: Point): number {
	return Math.hypot(one.x - other.x, one.y - other.y);
}

/** A move, one of its doses, and a place in it. */
const places = fc
	.record({
		move: fc.constantFrom(...Object.keys(choreographies)),
		which: fc.nat(),
		// Not a double: of those, most lie next to 0.
		share: fc.nat(1_000_000).map((millionths) => millionths / 1_000_000)
	})
	.map(({ move, which, share }) => {
		const all = dosesOf(move);
		const phase = workOn(move, all[which % all.length] ?? halfMinute);
		return { phase, ms: share * phase.durationMs };
	});

function choreographyOf(move: string): Choreography {
	const choreography = choreographies[move];
	if (!choreography) throw new Error(`${move} has no figure`);
	return choreography;
}

test('every move has a figure, and every step is drawn by one', () => {
	const drawn = new Set([...moveIds, 'heel-raise-test', ...doses.keys()]);
	expect(Object.keys(choreographies).sort()).toEqual([...drawn].sort());
});

test('any two exercises differ by 15 degrees in a joint, or in what they are done with', () => {
	const told = figures.map(([move, choreography]) => {
		const { beats, start, props } = choreography;
		const body = bodyOf(beats[decisiveOf(choreography)]?.to ?? start, viewOf(choreography));
		const instruction = isMoveId(move) ? moveById(move).instruction : move;
		return { move, instruction, body, drawn: JSON.stringify(props) };
	});
	const alike: string[] = [];
	for (const [index, one] of told.entries()) {
		for (const other of told.slice(index + 1)) {
			if (one.instruction === other.instruction || one.drawn !== other.drawn) continue;
			const apart = depths.flatMap((depth) => {
				const bends = jointsOf(one.body, depth);
				return Object.entries(jointsOf(other.body, depth)).map(([joint, degrees]) =>
					Math.abs(degrees - bends[joint as keyof typeof bends])
				);
			});
			if (Math.max(...apart) < 15) alike.push(`${one.move} and ${other.move}`);
		}
	}
	expect(alike).toEqual([]);
});

describe.each(figures)('%s', (move, choreography) => {
	test('bends no joint further than people can, and reaches what it stands on and holds', () => {
		for (const body of keyBodiesOf(choreography)) {
			expect(beyondReach(body, viewOf(choreography))).toEqual([]);
			for (const depth of depths) {
				const leg = body.legs[depth];
				const ankle = ankleFromHip(leg);
				expect(distance(ankle, leg.ankle)).toBeLessThan(0.3);
				const { hand } = body.arms[depth];
				const reached = handFromShoulder(body, depth);
				expect(distance(reached, hand)).toBeLessThan(0.7);
			}
		}
	});

	test('comes round to where it began', () => {
		if (choreography.isOnce) return expect(choreography.beats.length).toBeGreaterThan(1);
		const { secondHalf } = choreography;
		for (const half of [choreography, ...(secondHalf ? [secondHalf] : [])]) {
			const start = bodyOf(half.start, viewOf(choreography));
			const end = bodyOf(half.beats.at(-1)?.to ?? half.start, viewOf(choreography));
			const stride = end.travel - start.travel;
			expect(end.pelvis.x - stride).toBeCloseTo(start.pelvis.x, 1);
			for (const depth of depths) {
				expect(end.legs[depth].thigh).toBeCloseTo(start.legs[depth].thigh, 0);
				expect(end.arms[depth].upper).toBeCloseTo(start.arms[depth].upper, 0);
			}
		}
	});

	test('no foot is drawn in the ground, but below the edge of a step', () => {
		const frames = [
			...keyBodiesOf(choreography).map(frameOf),
			...evenly.map((share) => frameInRound(choreography, share * roundSeconds(choreography)))
		];
		for (const dose of dosesOf(move)) {
			const phase = workOn(move, dose);
			for (const share of evenly) {
				const posed = poseIn(phase, share * phase.durationMs);
				if (posed) frames.push(posed.frame);
			}
		}
		const clearances = frames.map((frame) => clearanceOf(frame, choreography));
		expect(Math.min(...clearances)).toBeGreaterThan(-pressedIn);
	});

	test('moves without a jump, and no bearing foot slides', () => {
		const everyMs = 10;
		const wrong: string[] = [];
		for (const dose of dosesOf(move).slice(0, 1)) {
			const phase = workOn(move, dose);
			const endMs = Math.min(phase.durationMs, 20_000);
			let before: Body | undefined;
			for (let ms = 0; ms < endMs; ms += everyMs) {
				const body = bodyAt(choreography, phase, ms);
				if (before && body.travel >= before.travel) {
					for (const depth of depths) {
						const [then, now] = [before.legs[depth], body.legs[depth]];
						const at = `${depth} at ${ms} ms`;
						if (Math.abs(now.knee - then.knee) > 14) wrong.push(`knee jumps, ${at}`);
						if (distance(now.ankle, then.ankle) > 5) wrong.push(`ankle jumps, ${at}`);
						const stands = now.bears && then.bears;
						if (stands && distance(now.foot, then.foot) > 0.05) wrong.push(`foot slides, ${at}`);
					}
				}
				before = body;
			}
		}
		expect(wrong).toEqual([]);
	});
});

test('joints stay within reach, and legs on their feet, at every place of every dose', () => {
	fc.assert(
		fc.property(places, ({ phase, ms }) => {
			const choreography = choreographyOf(phase.move);
			const body = bodyAt(choreography, phase, ms);
			expect(beyondReach(body, viewOf(choreography))).toEqual([]);
			if (viewOf(choreography) === 'front') return;
			for (const depth of depths) {
				const ankle = ankleFromHip(body.legs[depth]);
				expect(distance(ankle, body.legs[depth].ankle)).toBeLessThan(0.5);
			}
		}),
		{ numRuns: 2000 }
	);
});

test.each(['W5', 'W8', 'L1', 'L2', 'L3', 'L4b', 'L4s-floor', 'L4b-floor', 'W2', 'W3', 'G5'])(
	'%s keeps its weight over the feet that stand',
	(move) => {
		const choreography = choreographyOf(move);
		for (const body of keyBodiesOf(choreography)) {
			const bearing = depths.map((depth) => body.legs[depth]).filter(({ bears }) => bears);
			const ends = bearing.flatMap((leg) => Object.values(soleOf(leg)).map(({ x }) => x));
			expect(weightX(body)).toBeGreaterThan(Math.min(...ends) - 1);
			expect(weightX(body)).toBeLessThan(Math.max(...ends) + 1);
		}
	}
);

describe('in a session', () => {
	const timeline = compile(routineFor('heel-drops', { doses: bothAt(3) }), moveById, {
		startSide: 'left',
		legs: 'both'
	});

	test('the place alone says what is drawn', () => {
		fc.assert(
			fc.property(fc.nat(Math.floor(timeline.plannedMs)), (ms) => {
				expect(poseAt(timeline, ms)).toEqual(poseAt(timeline, ms));
			}),
			{ numRuns: 100 }
		);
		expect(poseAt(timeline, timeline.plannedMs)).toBeUndefined();
	});

	test('the left leg is drawn as the right one, mirrored', () => {
		const [left, right] = timeline.phases.filter(({ kind }) => kind === 'work');
		if (!left || !right) throw new Error('Both legs take their turn');
		const [onLeft, onRight] = [poseIn(left, 4000), poseIn(right, 4000)];
		expect(left.side).toBe('left');
		expect(onLeft?.isMirrored).toBe(true);
		expect(onRight?.isMirrored).toBe(false);
		expect(onLeft?.frame).toEqual(onRight?.frame);
	});

	test('the heel sinks for as long as the lowering lasts, and the muscles fill', () => {
		const phase = workOn('L3', {
			kind: 'reps',
			reps: 8,
			tempo: [
				{ part: 'up', seconds: 1 },
				{ part: 'shift', seconds: 1 },
				{ part: 'lower', seconds: 4 },
				{ part: 'reset', seconds: 1 }
			]
		});
		const heelAt = (ms: number) => soleOf(bodyAt(choreographyOf('L3'), phase, ms).legs.near).heel.y;
		const heels = [2000, 3000, 4000, 5000, 6000].map(heelAt);
		expect(heels).toEqual([...heels].sort((a, b) => b - a));
		const step = 12;
		expect(heels.at(0)).toBeGreaterThan(step + 6);
		expect(heels.at(-1)).toBeLessThan(step - 3);
		expect(heelAt(6900)).toBeGreaterThan(heelAt(6000));
		expect(poseIn(phase, 0)?.frame.load.near.gastrocnemius).toBeLessThan(0.3);
		expect(poseIn(phase, 3000)?.frame.load.near.gastrocnemius).toBeGreaterThan(0.9);
	});

	test('a heel that stays on the floor never sinks below the ball of its foot', () => {
		const timeline = compile(
			routineFor('heel-drops', { doses: bothAt(6), toFloor: ['left'] }),
			moveById,
			{ startSide: 'left', legs: 'both' }
		);
		const drawn = timeline.phases.filter(({ kind, side }) => kind === 'work' && side === 'left');
		expect(drawn.map(({ figure }) => figure)).toContain('L4b-floor-backpack');
		for (const phase of drawn) {
			for (let ms = 0; ms < phase.durationMs; ms += 250) {
				expect(poseIn(phase, ms)?.figure).toBe(phase.figure);
				const { legs: both } = bodyAt(choreographyOf(phase.figure ?? ''), phase, ms);
				const { heel, ball } = soleOf(both.near);
				expect(heel.y).toBeGreaterThan(ball.y - 0.01);
			}
		}
	});

	test('a straight knee lights the gastrocnemius, a bent one the soleus', () => {
		const loadOf = (move: string) => {
			const { beats, start } = choreographyOf(move);
			return bodyOf(beats[2]?.to ?? start, 'side').load.near;
		};
		expect(loadOf('L3').gastrocnemius).toBeGreaterThan(loadOf('L3').soleus);
		expect(loadOf('L4b').soleus).toBeGreaterThan(loadOf('L4b').gastrocnemius);
	});

	test('tells the moves in which the calf works from those in which it rests', () => {
		const atWork = (move: string) => worksCalf(choreographyOf(move));
		expect(['L0', 'L4b-floor', 'W1', 'S4', 'M1'].filter(atWork)).toHaveLength(5);
		expect(['G1', 'G2', 'F1', 'R3', 'M5'].filter(atWork)).toEqual([]);
	});

	test('draws those in the middle of a tall room who lie or sit on the floor', () => {
		const isOfOneLying = (move: string) => isLow(sceneBoxOf(choreographyOf(move)));
		expect(['G1', 'G2', 'F1', 'R8', 'Z1', 'M1'].filter(isOfOneLying)).toHaveLength(6);
		expect(['L0', 'L3', 'G5', 'M2', 'R9'].filter(isOfOneLying)).toEqual([]);
	});

	test('without motion the pose is the one where the part of the repetition arrives', () => {
		const work = timeline.phases.find(({ kind }) => kind === 'work');
		if (!work) throw new Error('There is work');
		expect(stillIn(work, 2100)).toEqual(stillIn(work, 4900));
		expect(stillIn(work, 2100)?.frame).toEqual(poseIn(work, 5000)?.frame);
		expect(stillIn(work, 5100)?.frame).toEqual(poseIn(work, 0)?.frame);
	});
});

test('a dose with another tempo or kind still goes through the whole move', () => {
	const odd: Dose[] = [
		{ kind: 'timed', seconds: 7 },
		{ kind: 'open', estimateS: 20 },
		{ kind: 'reps', reps: 3, tempo: [{ part: 'hold', seconds: 5 }] }
	];
	for (const { id } of moves) {
		for (const dose of odd) {
			const phase = workOn(id, dose);
			for (const ms of [0, 1234, phase.durationMs / 2, phase.durationMs, phase.durationMs + 1]) {
				expect(poseIn(phase, ms)?.frame.segments.head.y).toBeGreaterThan(0);
			}
		}
	}
});
