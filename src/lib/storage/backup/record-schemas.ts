import * as v from 'valibot';
import { runKinds, runSources, runTags, type Run } from '#lib/domain/load/run.ts';
import type { Shoe } from '#lib/domain/load/shoe.ts';
import {
	responses,
	type ProgrammeEntry,
	type RaiseTest
} from '#lib/domain/programme/programme-entry.ts';
import { moveIds } from '#lib/domain/routine/move-ids.ts';
import { copiedRoutineIds, type OwnRoutine } from '#lib/domain/routine/own-routine.ts';
import { outcomes, type SessionRecord } from '#lib/domain/routine/session-record.ts';
import {
	acknowledgementKinds,
	type Acknowledgement
} from '#lib/domain/soreness/acknowledgement.ts';
import { legs } from '#lib/domain/soreness/check-in.ts';
import {
	amount,
	anyText,
	day,
	id,
	instant,
	listOf,
	oneOf,
	perLeg,
	record,
	score,
	text,
	whole
} from './parts.ts';

const leg = oneOf(legs);
const level = whole(0, 6);
const name = text(0, 200);

export const session = record({
	id,
	updatedAt: instant,
	// A routine's id, `return-to-run`, or an own routine's id, which is any text.
	routine: id,
	name: v.optional(name),
	startedAt: instant,
	day,
	activeMs: amount(0),
	plannedMs: amount(0),
	outcome: oneOf(outcomes),
	stepsDone: whole(0),
	stepsTotal: whole(0),
	soreness: v.optional(perLeg(score)),
	levels: v.optional(perLeg(level)),
	stage: v.optional(level)
}) satisfies v.GenericSchema<unknown, SessionRecord>;

export const programmeEntry = record({
	id,
	updatedAt: instant,
	day,
	leg,
	level,
	reps: whole(0),
	repsPlanned: whole(0),
	painDuring: score,
	painThatMorning: v.optional(score),
	painNextMorning: v.optional(score),
	response: oneOf(responses)
}) satisfies v.GenericSchema<unknown, ProgrammeEntry>;

export const raiseTest = record({
	id,
	updatedAt: instant,
	day,
	leg,
	count: whole(0)
}) satisfies v.GenericSchema<unknown, RaiseTest>;

export const run = record({
	id,
	updatedAt: instant,
	day,
	startedAt: v.optional(instant),
	distanceM: amount(0),
	durationS: amount(0),
	ascentM: v.optional(amount(0)),
	descentM: v.optional(amount(0)),
	kind: oneOf(runKinds),
	tags: v.optional(listOf(oneOf(runTags))),
	shoe: v.optional(id),
	source: oneOf(runSources),
	fingerprint: v.optional(anyText)
}) satisfies v.GenericSchema<unknown, Run>;

export const shoe = record({
	id,
	updatedAt: instant,
	name,
	// Below 0 where the toe stands higher than the heel.
	dropMm: amount(),
	firstDay: day,
	retiredDay: v.optional(day)
}) satisfies v.GenericSchema<unknown, Shoe>;

export const acknowledgement = record({
	id,
	updatedAt: instant,
	day,
	leg,
	kind: oneOf(acknowledgementKinds),
	sorenessThen: score
}) satisfies v.GenericSchema<unknown, Acknowledgement>;

const ownStep = v.pipe(
	record({
		move: v.picklist(moveIds, 'should be a move of Soleus, like W1 or L4s'),
		sets: whole(1, 10),
		reps: v.optional(whole(1, 100)),
		seconds: v.optional(amount(1, 1200)),
		restS: v.optional(amount(0, 600))
	}),
	v.check(
		({ reps, seconds }) => (reps === undefined) !== (seconds === undefined),
		'should have either reps or seconds'
	)
);

export const ownRoutine = record({
	id,
	updatedAt: instant,
	name,
	basedOn: oneOf(copiedRoutineIds),
	steps: listOf(ownStep)
}) satisfies v.GenericSchema<unknown, OwnRoutine>;
