import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, day, type Day } from '#lib/domain/day.ts';
import { beforeOnsets } from '#lib/domain/load/before-onset.ts';
import type { Run } from '#lib/domain/load/run.ts';
import { firstOfMonth, lastOfMonth } from '#lib/domain/month.ts';
import type { CheckIn } from '#lib/domain/soreness/check-in.ts';
import { legLogsOf, upTo } from '#lib/domain/soreness/episode.ts';
import { instantOn, logOf } from '#lib/domain/soreness/log.fixture.ts';
import type { Store } from '#lib/storage/store.ts';
import { Onsets } from './onsets.svelte.ts';

const start = day('2025-01-06');
const run: Run = {
	id: 'run',
	updatedAt: instantOn(start),
	day: start,
	distanceM: 8000,
	durationS: 2700,
	kind: 'easy',
	source: 'manual'
};

/** As much of a store as is asked for, over these check-ins and runs. */
function storeOf(checkIns: readonly CheckIn[], runs: readonly Run[]): Store {
	const read = <T>(value: T) => Promise.resolve({ ok: true, value } as const);
	const asked: Partial<Store> = {
		readFirstDay: () => read(checkIns[0]?.day),
		readCheckIns: (from, to) => read(checkIns.filter((each) => each.day >= from && each.day <= to)),
		readRuns: () => read([...runs]),
		readShoes: () => read([])
	};
	return asked as Store;
}

async function onsetsOf(
	checkIns: readonly CheckIn[],
	runs: readonly Run[],
	month: Day,
	today: Day
) {
	const onsets = new Onsets(storeOf(checkIns, runs));
	await onsets.read(month, today);
	return onsets.all;
}

test('a month tells each beginning as the whole log does, however long ago it was', async () => {
	const spell = fc.tuple(fc.constantFrom('0', '3', '.', '03', '00', '.0'), fc.nat(60));
	const scores = fc
		.array(spell, { maxLength: 12 })
		.map((spells) => spells.map(([unit, times]) => unit.repeat(times)).join(''));
	await fc.assert(
		fc.asyncProperty(scores, fc.nat(400), async (text, passed) => {
			const checkIns = logOf(text, 'left', start);
			const today = addDays(start, passed);
			const month = firstOfMonth(today);
			const whole = legLogsOf(upTo(checkIns, today));
			const load = { runs: [run], shoes: [] };
			expect(await onsetsOf(checkIns, [run], month, today)).toEqual(
				beforeOnsets(whole, load, month, lastOfMonth(month))
			);
		})
	);
});

test('nothing is laid beside the soreness of somebody who logs no runs', async () => {
	const month = firstOfMonth(start);
	expect(await onsetsOf(logOf('333', 'left', start), [], month, addDays(start, 5))).toBeNull();
});
