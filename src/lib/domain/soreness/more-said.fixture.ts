import { bodyAnswers, clotRisks, legAnswers, type Dice, type DrawnLog } from './any-log.fixture.ts';
import {
	bodySigns,
	legs,
	legSigns,
	medicines,
	type CheckIn,
	type Leg,
	type LegName
} from './check-in.ts';
import type { AdviceRecords } from './triage.ts';

/** What may be added without making the advice less urgent, or a gate more open. */
export const additions = {
	'a red flag': withFlag,
	'a point of soreness': withPoint,
	'a "not sure"': withDoubt
};

/** The same log with something more said on one of its days; `undefined` where that day cannot have more of it. */
export function withMore(
	{ records, dice }: DrawnLog,
	add: (checkIn: CheckIn, dice: Dice) => CheckIn
): AdviceRecords | undefined {
	const last = records.checkIns.length - 1;
	// Mostly on the day of the advice.
	const at = dice.chance(4) ? dice.roll(last + 1) : last;
	const before = records.checkIns[at];
	const after = before && add(before, dice);
	return after && after !== before
		? { ...records, checkIns: records.checkIns.with(at, after) }
		: undefined;
}

function editLeg(checkIn: CheckIn, name: LegName, edit: Partial<Leg>): CheckIn {
	return { ...checkIn, legs: { ...checkIn.legs, [name]: { ...checkIn.legs[name], ...edit } } };
}

function withFlag(checkIn: CheckIn, dice: Dice): CheckIn {
	const { body = [], clotRisks: risks = [], medicines: taken = [] } = checkIn;
	switch (dice.roll(4)) {
		case 0:
			return { ...checkIn, body: [...body, dice.pick(bodySigns)] };
		case 1:
			return { ...checkIn, clotRisks: [...risks, dice.pick(clotRisks)] };
		case 2:
			return { ...checkIn, medicines: [...taken, dice.pick(medicines)] };
	}
	const name = dice.pick(legs);
	const sign = dice.pick(legSigns);
	const { signs = [] } = checkIn.legs[name];
	return sign === 'cramp-released' ? checkIn : editLeg(checkIn, name, { signs: [...signs, sign] });
}

function withPoint(checkIn: CheckIn, dice: Dice): CheckIn {
	const name = dice.pick(legs);
	const { soreness } = checkIn.legs[name];
	return soreness > 0 && soreness < 10
		? editLeg(checkIn, name, { soreness: soreness + 1 })
		: checkIn;
}

/** The answers that "not sure" can take the place of without taking back anything that worries. */
const reassuring: Partial<Record<keyof Leg, readonly unknown[]>> = {
	onset: ['gradual'],
	hoursAfterLoad: [0, 6, 12, 48, 24, 72],
	quality: ['dull'],
	spread: ['diffuse'],
	movement: ['better', 'unknown'],
	weightBearing: ['yes'],
	heelRaise: ['yes', 'not-tried'],
	swelling: ['none'],
	numbness: ['none'],
	trend: ['better', 'same']
};

function withDoubt(checkIn: CheckIn, dice: Dice): CheckIn {
	if (dice.chance(3)) {
		const { body = [], clotRisks: risks = [], medicines: taken = [], unsure = [] } = checkIn;
		const doubt = dice.pick(bodyAnswers);
		const isSaid = [...body, ...risks, ...taken].some((each) => each === doubt);
		return isSaid ? checkIn : { ...checkIn, unsure: [...unsure, doubt] };
	}
	const name = dice.pick(legs);
	const leg = { ...checkIn.legs[name] };
	const doubt = dice.pick(legAnswers);
	if (leg.signs?.some((sign) => sign === doubt)) return checkIn;
	const answer: unknown = leg[doubt as keyof Leg];
	if (answer !== undefined && !reassuring[doubt as keyof Leg]?.includes(answer)) return checkIn;
	Reflect.deleteProperty(leg, doubt);
	return editLeg({ ...checkIn, legs: { ...checkIn.legs, [name]: leg } }, name, {
		unsure: [...(leg.unsure ?? []), doubt]
	});
}
