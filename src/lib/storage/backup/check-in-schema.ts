import * as v from 'valibot';
import {
	bodySigns,
	heelRaises,
	legFields,
	legSigns,
	legs as legNames,
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
	type CheckIn
} from '#lib/domain/soreness/check-in.ts';
import {
	amount,
	day,
	flag,
	instant,
	listOf,
	oneOf,
	pathTo,
	record,
	score,
	text,
	whole
} from './parts.ts';

const clotRisks = [...majorClotRisks, ...minorClotRisks];

const unsureText = 'names an answer that is given as well';

const leg = v.pipe(
	record({
		soreness: score,
		location: v.optional(oneOf(locations)),
		onset: v.optional(oneOf(onsets)),
		startedOn: v.optional(day),
		hoursAfterLoad: v.optional(v.nullable(amount(0))),
		quality: v.optional(oneOf(qualities)),
		spread: v.optional(oneOf(spreads)),
		movement: v.optional(oneOf(movements)),
		weightBearing: v.optional(oneOf(weightBearings)),
		heelRaise: v.optional(oneOf(heelRaises)),
		swelling: v.optional(oneOf(swellings)),
		numbness: v.optional(oneOf(numbnesses)),
		trend: v.optional(oneOf(trends)),
		signs: v.optional(listOf(oneOf(legSigns))),
		unsure: v.optional(listOf(oneOf([...legFields, ...legSigns])))
	}),
	v.forward(
		v.check(
			(leg) => !leg.unsure?.some((name) => name in leg || isListed(name, leg.signs)),
			unsureText
		),
		['unsure']
	)
);

export const checkIn = v.pipe(
	record({
		day,
		updatedAt: instant,
		legs: record({ left: leg, right: leg }),
		body: v.optional(listOf(oneOf(bodySigns))),
		clotRisks: v.optional(listOf(oneOf(clotRisks))),
		medicines: v.optional(listOf(oneOf(medicines))),
		unsure: v.optional(listOf(oneOf([...bodySigns, ...clotRisks, ...medicines]))),
		age: v.optional(whole(0, 120)),
		painFreeGap: v.optional(flag),
		note: v.optional(text(0, 4000))
	}),
	v.forward(
		v.check(
			({ unsure, body, clotRisks, medicines }) =>
				!unsure?.some((name) => [body, clotRisks, medicines].some((list) => isListed(name, list))),
			unsureText
		),
		['unsure']
	),
	v.rawCheck(({ dataset, addIssue }) => {
		if (!dataset.typed) return;
		const { day, legs } = dataset.value;
		for (const side of legNames)
			if ((legs[side].startedOn ?? day) > day)
				addIssue({
					message: 'should not be after the day of its check-in',
					path: pathTo(dataset.value, 'legs', side, 'startedOn')
				});
	})
) satisfies v.GenericSchema<unknown, CheckIn>;

function isListed(name: string, list: readonly string[] | undefined): boolean {
	return list?.includes(name) ?? false;
}
