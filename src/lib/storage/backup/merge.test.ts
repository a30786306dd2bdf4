import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { addDays, day } from '#lib/domain/day.ts';
import { compareInstants, type Instant } from '#lib/domain/instant.ts';
import { noRecords as empty, type Records } from '#lib/domain/records.ts';
import type { CheckIn } from '#lib/domain/soreness/check-in.ts';
import { arbitraryRecords } from '../fixtures/arbitrary-records.ts';
import { everyKind } from '../fixtures/every-kind.ts';
import { compare, total, winners } from './merge.ts';

const of = (...checkIns: CheckIn[]): Records => ({ ...empty, checkIns });

function checkIn(on: string, updatedAt: string, soreness = 0): CheckIn {
	return {
		day: day(on),
		updatedAt: updatedAt as Instant,
		legs: { left: { soreness }, right: { soreness } }
	};
}

/** Records whose days and ids are few, so that two logs share many. */
const crowdedRecords = arbitraryRecords.map((records): Records => {
	const numbered = <T>(list: T[]) =>
		list.map((record, index) => ({ ...record, id: String(index) }));
	return {
		...records,
		checkIns: records.checkIns.map((record, index) => ({
			...record,
			day: addDays(day('2026-03-01'), index)
		})),
		sessions: numbered(records.sessions),
		programme: numbered(records.programme),
		raiseTests: numbered(records.raiseTests),
		runs: numbered(records.runs),
		shoes: numbered(records.shoes),
		acknowledgements: numbered(records.acknowledgements),
		ownRoutines: numbered(records.ownRoutines)
	};
});

/** Every record with its kind and key, as `runs r1`. */
function keyed(records: Records) {
	const { checkIns, settings, ...byId } = records;
	return new Map<string, { updatedAt: Instant }>([
		...checkIns.map((record) => [`checkIns ${record.day}`, record] as const),
		...Object.entries(byId).flatMap(([kind, list]) =>
			list.map((record) => [`${kind} ${record.id}`, record] as const)
		),
		...(settings ? [['settings', settings] as const] : [])
	]);
}

describe('merging', () => {
	test('takes the later of two check-ins of a day, as moments and not as text', () => {
		const kept = checkIn('2026-03-07', '2026-03-07T08:15:00+01:00', 2);
		const later = checkIn('2026-03-07', '2026-03-07T07:30:00+00:00', 5);
		expect(winners(of(later), of(kept))).toEqual(of(later));
		expect(winners(of(kept), of(later))).toEqual(empty);
		expect(compare(of(later), of(kept)).checkIns).toEqual({ new: 0, newer: 1, older: 0, same: 0 });
		expect(compare(of(kept), of(later)).checkIns).toEqual({ new: 0, newer: 0, older: 1, same: 0 });
	});

	test('keeps what is here on a tie, however it is written', () => {
		const kept = checkIn('2026-03-07', '2026-03-07T08:15:00+01:00', 2);
		const tied = checkIn('2026-03-07', '2026-03-07T07:15:00Z', 5);
		expect(winners(of(tied), of(kept))).toEqual(empty);
		expect(compare(of(tied), of(kept)).checkIns.same).toBe(1);
	});

	test('brings back what was deleted here and takes settings as one record', () => {
		expect(winners(everyKind, empty)).toEqual(everyKind);
		const { settings } = everyKind;
		if (!settings) throw new Error('the fixture has settings');
		const later = { updatedAt: '2026-03-10T08:00:00Z' as Instant, units: 'mi' as const };
		expect(winners({ ...empty, settings: later }, everyKind)).toEqual({
			...empty,
			settings: later
		});
		expect(winners({ ...empty, settings }, { ...empty, settings: later })).toEqual(empty);
	});

	test('counts each kind, and all together', () => {
		const counts = compare(everyKind, { ...everyKind, runs: [] });
		expect(counts.runs).toEqual({ new: 2, newer: 0, older: 0, same: 0 });
		expect(counts.sessions).toEqual({ new: 0, newer: 0, older: 0, same: 3 });
		expect(counts.settings).toEqual({ new: 0, newer: 0, older: 0, same: 1 });
		expect(total(counts)).toEqual({ new: 2, newer: 0, older: 0, same: 12 });
	});

	test('of any two logs leaves the later of each record, and does nothing the second time', () => {
		fc.assert(
			fc.property(crowdedRecords, crowdedRecords, (file, kept) => {
				const won = winners(file, kept);
				const merged = new Map([...keyed(kept), ...keyed(won)]);
				const here = keyed(kept);
				for (const [key, record] of keyed(file)) {
					const local = here.get(key);
					const wins = !local || compareInstants(record.updatedAt, local.updatedAt) > 0;
					expect(merged.get(key)).toBe(wins ? record : local);
				}
				expect(merged.size).toBe(new Set([...here.keys(), ...keyed(file).keys()]).size);
				expect(winners(won, { ...file, ...won })).toEqual(empty);
				const { new: added, newer, older, same } = total(compare(file, kept));
				expect(added + newer).toBe(keyed(won).size);
				expect(added + newer + older + same).toBe(keyed(file).size);
			})
		);
	});
});
