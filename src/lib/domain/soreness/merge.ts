import { legFields, type CheckIn, type Leg, type LegField } from './check-in.ts';
import { mostWorrying } from './facts.ts';

/**
 * Two check-ins of one day as one (clinical.md 2.3 item 3): the higher soreness of each leg, every sign, risk and medicine said, and the
 * more worrying of what can be worse later in the day. For all else the later answer counts, but sharp pain stays said: a day on which a
 * strain was suspected stays one (clinical.md 2.5).
 */
export function mergeCheckIns(earlier: CheckIn, later: CheckIn): CheckIn {
	const merged: CheckIn = {
		...earlier,
		...later,
		legs: {
			left: mergeLegs(earlier.legs.left, later.legs.left),
			right: mergeLegs(earlier.legs.right, later.legs.right)
		}
	};
	const body = union(earlier.body, later.body);
	const clotRisks = union(earlier.clotRisks, later.clotRisks);
	const medicines = union(earlier.medicines, later.medicines);
	const said: readonly string[] = [...(body ?? []), ...(clotRisks ?? []), ...(medicines ?? [])];
	const unsure = union(earlier.unsure, later.unsure)?.filter((each) => !said.includes(each));
	return {
		...merged,
		...(body && { body }),
		...(clotRisks && { clotRisks }),
		...(medicines && { medicines }),
		...(unsure && { unsure })
	};
}

/** The same day with what was said of one leg told of the other. */
export function swapLegs(checkIn: CheckIn): CheckIn {
	return { ...checkIn, legs: { left: checkIn.legs.right, right: checkIn.legs.left } };
}

/** From least to most worrying. */
const worsening: { [Field in LegField]?: readonly (Leg[Field] | 'unsure')[] } = {
	weightBearing: ['yes', 'painful', 'unsure', 'no'],
	heelRaise: ['yes', 'not-tried', 'unsure', 'painful', 'cannot'],
	swelling: ['none', 'unsure', 'local', 'both-legs', 'calf-bigger'],
	numbness: ['none', 'during-run', 'unsure', 'now'],
	trend: ['better', 'same', 'unsure', 'worse']
};

type Answer = Leg[LegField] | 'unsure';

function mergeLegs(earlier: Leg, later: Leg): Leg {
	const signs = union(earlier.signs, later.signs);
	const unsure = union(earlier.unsure, later.unsure)?.filter(
		(each) => !isField(each) && !signs?.includes(each)
	);
	const merged: Leg = {
		soreness: Math.max(earlier.soreness, later.soreness),
		...(signs && { signs })
	};
	const unsureFields: LegField[] = [];
	for (const field of legFields) {
		const before = answerOf(earlier, field);
		const answer = staysSaid(earlier, field)
			? before
			: mergeAnswers(field, before, answerOf(later, field));
		if (answer === 'unsure') unsureFields.push(field);
		else if (answer !== undefined) Object.assign(merged, { [field]: answer });
	}
	return unsure || unsureFields.length
		? { ...merged, unsure: [...unsureFields, ...(unsure ?? [])] }
		: merged;
}

/** Sharp pain, and the one spot that it was in. */
function staysSaid({ quality, spread }: Leg, field: LegField): boolean {
	if (quality !== 'sharp') return false;
	return field === 'quality' || (field === 'spread' && spread === 'focal');
}

/** "Not sure" takes an earlier answer back, but never the most worrying one. */
function mergeAnswers(field: LegField, earlier: Answer, later: Answer): Answer {
	const scale: readonly Answer[] | undefined = worsening[field];
	if (scale) return scale.indexOf(earlier) > scale.indexOf(later) ? earlier : later;
	if (later === undefined) return earlier;
	const isWorst = earlier !== undefined && earlier === mostWorrying[field];
	return later === 'unsure' && isWorst ? earlier : later;
}

function answerOf(leg: Leg, field: LegField): Answer {
	return leg[field] === undefined && leg.unsure?.includes(field) ? 'unsure' : leg[field];
}

function isField(name: string): name is LegField {
	return legFields.some((field) => field === name);
}

/** `undefined` where neither was asked. */
function union<T>(a: readonly T[] | undefined, b: readonly T[] | undefined): T[] | undefined {
	return a || b ? [...new Set([...(a ?? []), ...(b ?? [])])] : undefined;
}
