import fc from 'fast-check';
import { addDays, type Day } from '../day.ts';
import type { ProgrammeEntry } from '../programme/programme-entry.ts';
import type { Acknowledgement } from './acknowledgement.ts';
import {
	bodySigns,
	heelRaises,
	legFields,
	legs,
	legSigns,
	locations,
	majorClotRisks,
	medicines,
	minorClotRisks,
	movements,
	numbnesses,
	onsets,
	qualities,
	spreads,
	swellings,
	trends,
	weightBearings,
	type CheckIn,
	type Leg
} from './check-in.ts';
import { checkInOn, instantOn, start } from './log.fixture.ts';
import type { AdviceRecords } from './triage.ts';

/** A log up to a day, and dice for what a test does with it. */
export interface DrawnLog {
	records: AdviceRecords;
	/** The day of the last check-in. */
	today: Day;
	dice: Dice;
}

/**
 * Some days of log, most of them near the edges between the rules: all answers of ordinary soreness but one or two, few signs, some
 * questions not asked. From one number, so that 100,000 of them cost seconds.
 */
export const anyLog: fc.Arbitrary<DrawnLog> = fc
	.noShrink(fc.integer())
	.map((seed) => drawLog(new Dice(seed)));

export class Dice {
	#state: number;

	constructor(seed: number) {
		this.#state = seed;
	}

	/** A whole number from 0 to `below` - 1 (mulberry32). */
	roll(below: number): number {
		this.#state = (this.#state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
	}

	chance(oneIn: number): boolean {
		return this.roll(oneIn) === 0;
	}

	pick<T>(from: readonly [T, ...T[]]): T {
		return from[this.roll(from.length)] ?? from[0];
	}

	/** Mostly none, now and then one or two. */
	few<T>(from: readonly [T, ...T[]]): T[] {
		const count = this.pick([0, 0, 0, 0, 1, 1, 2]);
		return Array.from({ length: count }, () => this.pick(from));
	}
}

export const clotRisks = [...majorClotRisks, ...minorClotRisks] as const;
/** What can be "not sure". */
export const bodyAnswers = [...bodySigns, ...clotRisks, ...medicines] as const;
export const legAnswers = [...legFields, ...legSigns] as const;

const valuesByField = {
	location: locations,
	onset: onsets,
	hoursAfterLoad: [null, 0, 6, 12, 48, 72, 73, 100],
	quality: qualities,
	spread: spreads,
	movement: movements,
	weightBearing: weightBearings,
	heelRaise: heelRaises,
	swelling: swellings,
	numbness: numbnesses,
	trend: trends
} as const;
const fields: [string, readonly [unknown, ...unknown[]]][] = Object.entries(valuesByField);

const ordinary: Partial<Leg> = {
	location: 'calf',
	onset: 'gradual',
	hoursAfterLoad: 24,
	quality: 'dull',
	spread: 'diffuse',
	movement: 'better',
	weightBearing: 'yes',
	heelRaise: 'yes',
	swelling: 'none',
	numbness: 'none',
	trend: 'same'
};

function drawLog(dice: Dice): DrawnLog {
	const checkIns: CheckIn[] = [];
	let today = start;
	const count = 1 + dice.roll(4);
	for (let index = 0; index < count; index += 1) {
		if (index > 0) today = addDays(today, dice.pick([1, 1, 1, 1, 2, 3, 8, 9]));
		checkIns.push(drawCheckIn(dice, today));
	}
	const records = {
		checkIns,
		acknowledgements: dice.chance(3) ? [drawMark(dice, today)] : [],
		programme: dice.chance(3) ? [drawEntry(dice, today, 1), drawEntry(dice, today, 2)] : [],
		runs: []
	};
	return { records, today, dice };
}

function drawCheckIn(dice: Dice, day: Day): CheckIn {
	const rest: Partial<CheckIn> = {};
	if (!dice.chance(3)) rest.body = dice.few(bodySigns);
	if (!dice.chance(2)) rest.clotRisks = dice.few(clotRisks);
	if (!dice.chance(2)) rest.medicines = dice.few(medicines);
	if (dice.chance(5)) {
		const unsure = dice.few(bodyAnswers);
		const said: string[] = [
			...(rest.body ?? []),
			...(rest.clotRisks ?? []),
			...(rest.medicines ?? [])
		];
		rest.unsure = unsure.filter((each) => !said.includes(each));
	}
	if (dice.chance(4)) rest.age = dice.pick([12, 15, 16, 40, 60, 61]);
	if (dice.chance(2)) rest.painFreeGap = dice.chance(2);
	return checkInOn(day, drawLeg(dice, day), drawLeg(dice, day), rest);
}

function drawLeg(dice: Dice, day: Day): Leg {
	const leg: Leg = { soreness: dice.pick([0, 0, 0, 1, 2, 3, 3, 5, 6, 7, 8, 9, 10]) };
	const isNearOrdinary = !dice.chance(3);
	if (isNearOrdinary) Object.assign(leg, ordinary);
	for (const [field, values] of fields) {
		if (dice.chance(isNearOrdinary ? 8 : 2)) Object.assign(leg, { [field]: dice.pick(values) });
		if (dice.chance(10)) Reflect.deleteProperty(leg, field);
	}
	if (dice.chance(8)) leg.startedOn = addDays(day, -dice.roll(9));
	if (!dice.chance(4)) leg.signs = [...new Set(dice.few(legSigns))];
	if (dice.chance(4)) {
		const unsure = dice.few(legAnswers).filter((each) => !leg.signs?.some((sign) => sign === each));
		for (const each of unsure) Reflect.deleteProperty(leg, each);
		leg.unsure = unsure;
	}
	return leg;
}

function drawMark(dice: Dice, today: Day): Acknowledgement {
	const day = addDays(today, -dice.roll(4));
	return {
		id: 'mark',
		updatedAt: instantOn(day, dice.pick(['07:00:00', '09:00:00'])),
		day,
		leg: dice.pick(legs),
		kind: dice.pick(['booked', 'seen', 'told-heel-drops']),
		sorenessThen: dice.roll(11)
	};
}

function drawEntry(dice: Dice, today: Day, number: number): ProgrammeEntry {
	const day = addDays(today, -dice.roll(9));
	return {
		id: `entry ${number}`,
		updatedAt: instantOn(day),
		day,
		leg: dice.pick(legs),
		level: 1,
		reps: 30,
		repsPlanned: 30,
		painDuring: 6,
		response: dice.pick(['red', 'red', 'amber'])
	};
}
