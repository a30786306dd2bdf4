import { addDays, type Day } from '../day.ts';
import type { Instant } from '../instant.ts';
import type { Records } from '../records.ts';
import { outcomes } from '../routine/session-record.ts';
import {
	bodySigns,
	legs,
	legSigns,
	majorClotRisks,
	medicines,
	minorClotRisks,
	type Leg
} from '../soreness/check-in.ts';

const wide = 'W'.repeat(200);

/** More of everything than a person logs in those weeks, the last day `today`: every sign, every kind, the longest names. */
export function heavyLog(weeks: number, today: Day): Records {
	const days = Array.from({ length: 7 * weeks }, (_, index) => addDays(today, -index)).reverse();
	const at = (day: Day, time = '08:00:00') => `${day}T${time}+01:00` as Instant;
	const every = <Made>(step: number, make: (day: Day, index: number) => Made) =>
		days.flatMap((day, index) => (index % step === 0 ? [make(day, index)] : []));
	const each = <T>(list: readonly T[], index: number) => list[index % list.length] as T;
	const legOn = (index: number): Leg =>
		// Two days without soreness now and then, so that there are many beginnings.
		index % 9 > 6
			? { soreness: 0, signs: [] }
			: {
					soreness: 1 + (index % 10),
					location: 'whole-calf',
					onset: 'sudden',
					hoursAfterLoad: 6,
					quality: 'throbbing',
					spread: 'focal',
					movement: 'unknown',
					weightBearing: 'painful',
					heelRaise: 'not-tried',
					swelling: 'calf-bigger',
					trend: 'worse',
					signs: legSigns.filter((_, place) => (place + index) % 2 === 0),
					unsure: ['numbness', ...legSigns.filter((_, place) => (place + index) % 2 === 1)]
				};
	return {
		checkIns: every(1, (day, index) => ({
			day,
			updatedAt: at(day),
			legs: { left: legOn(index), right: legOn(index + 4) },
			body: bodySigns.filter((_, place) => (place + index) % 5 === 0),
			clotRisks: [...majorClotRisks],
			medicines: [...medicines],
			unsure: [...minorClotRisks],
			age: 41,
			note: `${'Sore after hills. '.repeat(40)}<b>\uD800&`
		})),
		sessions: every(1, (day, index) => ({
			id: `session ${index}`,
			updatedAt: at(day, '19:00:00'),
			routine: `own ${index % 12}`,
			name: `${index % 12} ${wide}`.slice(0, 200),
			startedAt: at(day, '18:30:00'),
			day,
			activeMs: 900_000,
			plannedMs: 900_000,
			outcome: each(outcomes, index),
			stepsDone: 5,
			stepsTotal: 5,
			...(index % 10 === 0 && { stage: 3 })
		})),
		programme: legs.flatMap((leg) =>
			every(2, (day, index) => ({
				id: `drops ${leg} ${index}`,
				updatedAt: at(day, '18:00:00'),
				day,
				leg,
				level: 4,
				reps: 80,
				repsPlanned: 90,
				painDuring: index % 8,
				response: 'pending' as const
			}))
		),
		raiseTests: legs.flatMap((leg) =>
			every(5, (day, index) => ({
				id: `raises ${leg} ${index}`,
				updatedAt: at(day, '17:00:00'),
				day,
				leg,
				count: 100 + index
			}))
		),
		runs: every(1, (day, index) => ({
			id: `run ${index}`,
			updatedAt: at(day, '07:00:00'),
			day,
			startedAt: at(day, '06:00:00'),
			// Further and harder each day, in a new shoe that stands lower than all before.
			distanceM: 8000 * 1.11 ** index,
			durationS: 3600,
			ascentM: 1234,
			descentM: 1234,
			kind: each(['hills', 'speed', 'race'] as const, index),
			tags: ['forefoot'],
			shoe: `shoe ${index}`,
			source: 'gpx' as const
		})),
		shoes: every(1, (day, index) => ({
			id: `shoe ${index}`,
			updatedAt: at(day),
			name: `${index} ${wide}`.slice(0, 200),
			dropMm: 500 - 5 * index,
			firstDay: day
		})),
		acknowledgements: legs.flatMap((leg) =>
			every(6, (day, index) => ({
				id: `mark ${leg} ${index}`,
				updatedAt: at(day, '12:00:00'),
				day,
				leg,
				kind: 'told-heel-drops' as const,
				sorenessThen: 5
			}))
		),
		ownRoutines: [],
		settings: { updatedAt: at(today), units: 'km', region: 'GB', noticeVersion: 1 }
	};
}
