import {
	bodySigns,
	legFields,
	legSigns,
	majorClotRisks,
	medicines,
	minorClotRisks,
	type BodySign,
	type CheckIn,
	type ClotRisk,
	type Leg,
	type LegField,
	type LegName,
	type LegSign,
	type Medicine
} from './check-in.ts';

export const notSure = 'not-sure';
export type Answer<Value> = Value | typeof notSure;
export type YesNo = Answer<'yes' | 'no'>;

/** A question on one leg: a field of its record, or a sign that is there or not. */
export type LegQuestion = LegField | LegSign;
/** A question on the person. Of `under-16` a yes is kept as the age; a no has no place in a record. */
export type YouQuestion = BodySign | ClotRisk | Medicine | 'under-16';

/** What has been answered of one leg; what is absent is open, or was not asked. */
export type Answers = {
	[Field in LegField]?: Answer<Exclude<Leg[Field], undefined>>;
} & { [Sign in LegSign]?: YesNo };
export type YouAnswers = { [Id in YouQuestion]?: YesNo };

/** The answers of a check-in, whether it is being made or was logged. */
export interface Said {
	you: YouAnswers;
	age?: number;
	/** Soreness is absent until it is touched: no score is ever assumed. */
	legs: Record<LegName, { soreness?: number; answers: Answers }>;
	painFreeGap?: Answer<boolean>;
}

export const clotRisks: readonly ClotRisk[] = [...majorClotRisks, ...minorClotRisks];
/** Stored with an episode's first check-in and not asked again (clinical.md 2). */
export const startQuestions = ['startedOn', 'onset', 'hoursAfterLoad'] as const;
export const feelQuestions = ['location', 'quality', 'spread', 'movement'] as const;
/** What only a sore leg is asked. */
export const soreQuestions = [...startQuestions, ...feelQuestions] as const;

/** The record of these answers. A screen of signs counts as answered only where each of them was (contract.md 4). */
export function recordOf(
	said: Said,
	{ day, updatedAt }: Pick<CheckIn, 'day' | 'updatedAt'>
): CheckIn {
	const { you, age, painFreeGap } = said;
	const body = yesesOf(bodySigns, you);
	const risks = yesesOf(clotRisks, you);
	const taken = yesesOf(medicines, you);
	const unsure = [...bodySigns, ...clotRisks, ...medicines].filter((id) => you[id] === notSure);
	return {
		day,
		updatedAt,
		legs: { left: legOf(said.legs.left), right: legOf(said.legs.right) },
		...(body && { body }),
		...(risks && { clotRisks: risks }),
		...(taken && { medicines: taken }),
		...(unsure.length > 0 && { unsure }),
		...(age !== undefined && { age }),
		...(typeof painFreeGap === 'boolean' && { painFreeGap })
	};
}

/** The answers that a record holds. */
export function saidIn(checkIn: CheckIn): Said {
	const { body, clotRisks: risks, medicines: taken, unsure, age, painFreeGap } = checkIn;
	const you: YouAnswers = {
		...yesNo(bodySigns, body),
		...yesNo(clotRisks, risks),
		...yesNo(medicines, taken)
	};
	for (const id of unsure ?? []) you[id] = notSure;
	const { left, right } = checkIn.legs;
	return {
		you,
		legs: {
			left: { soreness: left.soreness, answers: answersIn(left) },
			right: { soreness: right.soreness, answers: answersIn(right) }
		},
		...(age !== undefined && { age }),
		...(painFreeGap !== undefined && { painFreeGap })
	};
}

/** The answers that a record of a leg holds. */
export function answersIn(leg: Leg): Answers {
	const answers: Record<string, unknown> = yesNo(legSigns, leg.signs);
	for (const field of legFields) if (leg[field] !== undefined) answers[field] = leg[field];
	for (const id of leg.unsure ?? []) answers[id] = notSure;
	return answers as Answers;
}

export function answersWithout(answers: Answers, ids: readonly LegQuestion[]): Answers {
	const left = Object.entries(answers).filter(([id]) => !ids.includes(id as LegQuestion));
	return Object.fromEntries(left);
}

function legOf({ soreness = 0, answers }: Said['legs'][LegName]): Leg {
	const fields = legFields.filter((id) => answers[id] !== undefined && answers[id] !== notSure);
	const signs = yesesOf(legSigns, answers);
	const unsure = [...legFields, ...legSigns].filter((id) => answers[id] === notSure);
	return {
		soreness,
		...(Object.fromEntries(fields.map((id) => [id, answers[id]])) as Partial<Leg>),
		...(signs && { signs }),
		...(unsure.length > 0 && { unsure })
	};
}

/** `undefined` where they were not asked as a whole and none was answered yes. */
function yesesOf<Id extends string>(
	ids: readonly Id[],
	answers: { [Each in Id]?: unknown }
): Id[] | undefined {
	const yeses = ids.filter((id) => answers[id] === 'yes');
	return yeses.length > 0 || ids.every((id) => answers[id] !== undefined) ? yeses : undefined;
}

function yesNo<Id extends string>(
	ids: readonly Id[],
	yeses: readonly Id[] | undefined
): { [Each in Id]?: YesNo } {
	if (!yeses) return {};
	const answers = ids.map((id) => [id, yeses.includes(id) ? 'yes' : 'no']);
	return Object.fromEntries(answers) as { [Each in Id]?: YesNo };
}
