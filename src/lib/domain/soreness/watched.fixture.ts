import { daysBetween } from '../day.ts';
import type { Instant } from '../instant.ts';
import { legSigns, type Leg } from './check-in.ts';
import { mostWorrying, trialsOf } from './facts.ts';
import { notSure, recordOf, type Said } from './questions.ts';
import type { DayFacts, LegFacts, LegView, Row } from './rule.ts';
import { today, type Variable } from './truths.fixture.ts';

const noRules: ReadonlySet<never> = new Set();

/** What a row of the table looks at while it decides on these answers, seen from the left leg. */
export function readsOf(row: Row, said: Said): Set<Variable> {
	const reads = new Set<Variable>();
	const facts = dayFactsOf(said);
	fires(row, {
		...facts,
		legs: {
			left: watchedLeg(facts.legs.left, 'own', reads),
			right: watchedLeg(facts.legs.right, 'other', reads)
		},
		said: watchedSet(facts.said, (id) => reads.add(`you.${id}`)),
		get age() {
			reads.add('age');
			return facts.age;
		}
	});
	return reads;
}

/** Whether the row fires for the left leg, or would with one "not sure" at its worst. */
export function outcomeOf(row: Row, said: Said): 'fires' | 'may fire' | 'does not' {
	const facts = dayFactsOf(said);
	if (fires(row, facts)) return 'fires';
	const { left, right } = facts.legs;
	const doubts = Object.entries(said.you).filter(([, answer]) => answer === notSure);
	const trials: DayFacts[] = [
		...trialsOf(left).map((tried) => ({ ...facts, legs: { left: tried, right } })),
		...trialsOf(right).map((tried) => ({ ...facts, legs: { left, right: tried } })),
		...doubts.map(([id]) => ({ ...facts, said: new Set([...facts.said, id]) as DayFacts['said'] }))
	];
	return trials.some((day) => fires(row, day)) ? 'may fire' : 'does not';
}

function fires(row: Row, day: DayFacts): boolean {
	const view: LegView = { ...day.legs.left, other: day.legs.right, day };
	return row.of === 'leg' ? row.when(view, noRules) : row.when(day, noRules);
}

function dayFactsOf(said: Said): DayFacts {
	const { legs, body, clotRisks, medicines, age } = recordOf(said, {
		day: today,
		updatedAt: `${today}T08:00:00+01:00` as Instant
	});
	return {
		legs: { left: legFactsOf(legs.left), right: legFactsOf(legs.right) },
		said: new Set([...(body ?? []), ...(clotRisks ?? []), ...(medicines ?? [])]),
		isBodyFine: body?.length === 0,
		...(age !== undefined && { age })
	};
}

function legFactsOf(leg: Leg): LegFacts {
	return {
		leg,
		signs: new Set(leg.signs),
		painDays: leg.soreness > 0 ? daysBetween(leg.startedOn ?? today, today) + 1 : 0,
		redSessions: 0,
		strains: { inThisEpisode: false, inEarlierEpisode: false }
	};
}

function watchedLeg(facts: LegFacts, of: 'own' | 'other', reads: Set<Variable>): LegFacts {
	const { leg, painDays, redSessions, strains } = facts;
	const isRead = (name: PropertyKey): name is 'soreness' =>
		name === 'soreness' || Object.hasOwn(mostWorrying, name);
	return {
		redSessions,
		strains,
		leg: new Proxy(leg, {
			get(answers, name) {
				if (isRead(name)) reads.add(`${of}.${name}`);
				return answers[name as keyof Leg];
			}
		}),
		signs: watchedSet(facts.signs, (sign) => reads.add(`${of}.${sign}`), legSigns),
		get painDays() {
			reads.add(`${of}.startedOn`);
			return painDays;
		}
	};
}

/** `all`: what it may hold, since to count it is to look at each. */
function watchedSet<T>(
	of: ReadonlySet<T>,
	watch: (each: T) => void,
	all: readonly T[] = []
): ReadonlySet<T> {
	return new Proxy(of, {
		get(set, name) {
			if (name === 'size') {
				all.forEach(watch);
				return set.size;
			}
			if (name === 'has') {
				return (each: T) => {
					watch(each);
					return set.has(each);
				};
			}
			const value: unknown = Reflect.get(set, name, set);
			return typeof value === 'function' ? value.bind(set) : value;
		}
	});
}
