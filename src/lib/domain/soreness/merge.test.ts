import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAtLeast } from './advice.ts';
import {
	bodySigns,
	heelRaises,
	legSigns,
	legs,
	medicines,
	numbnesses,
	onsets,
	qualities,
	swellings,
	trends,
	weightBearings,
	type CheckIn,
	type Leg
} from './check-in.ts';
import { checkInOn, instantOn, start } from './log.fixture.ts';
import { mergeCheckIns, swapLegs } from './merge.ts';
import { adviseOn } from './triage.ts';

const mergeLeft = (earlier: Partial<Leg>, later: Partial<Leg>) =>
	mergeCheckIns(checkInOn(start, earlier), checkInOn(start, later)).legs.left;

describe('two check-ins of one day', () => {
	it('keep the higher soreness of each leg', () => {
		const merged = mergeCheckIns(
			checkInOn(start, { soreness: 5 }, { soreness: 1 }),
			checkInOn(start, { soreness: 2 }, { soreness: 4 })
		);
		expect(legs.map((leg) => merged.legs[leg].soreness)).toEqual([5, 4]);
	});

	it('keep every sign, body sign, risk and medicine', () => {
		const merged = mergeCheckIns(
			checkInOn(
				start,
				{ signs: ['pop'] },
				{},
				{ body: ['fever'], clotRisks: ['cast'], medicines: [] }
			),
			checkInOn(start, { signs: ['bruising'] }, {}, { body: [], medicines: ['anticoagulant'] })
		);
		expect(merged.legs.left.signs).toEqual(['pop', 'bruising']);
		expect(merged).toMatchObject({
			body: ['fever'],
			clotRisks: ['cast'],
			medicines: ['anticoagulant']
		});
	});

	it('keep the more worrying answer, whichever came first', () => {
		const worse: Partial<Leg> = {
			weightBearing: 'no',
			swelling: 'calf-bigger',
			numbness: 'now',
			heelRaise: 'cannot',
			trend: 'worse'
		};
		const better: Partial<Leg> = {
			weightBearing: 'painful',
			swelling: 'both-legs',
			numbness: 'during-run',
			heelRaise: 'painful',
			trend: 'same'
		};
		expect(mergeLeft(worse, better)).toMatchObject(worse);
		expect(mergeLeft(better, worse)).toMatchObject(worse);
		expect(mergeLeft(better, {})).toMatchObject(better);
	});

	it('take all else from the later one where it says so', () => {
		expect(mergeLeft({ quality: 'cramp', spread: 'focal' }, { quality: 'dull' })).toMatchObject({
			quality: 'dull',
			spread: 'focal'
		});
		expect(mergeLeft({ hoursAfterLoad: 24 }, { hoursAfterLoad: null }).hoursAfterLoad).toBeNull();
		const merged = mergeCheckIns(
			checkInOn(start, {}, {}, { note: 'hills', age: 40 }),
			checkInOn(start, {}, {}, { note: 'stairs', updatedAt: instantOn(start, '20:00:00') })
		);
		expect(merged).toMatchObject({
			note: 'stairs',
			age: 40,
			updatedAt: instantOn(start, '20:00:00')
		});
	});

	it('keep sharp pain and its spot: what may be a strain in the morning may be one in the evening', () => {
		const better: Partial<Leg> = { quality: 'dull', spread: 'diffuse' };
		expect(mergeLeft({ quality: 'sharp', spread: 'focal' }, better)).toMatchObject({
			quality: 'sharp',
			spread: 'focal'
		});
		expect(mergeLeft({ quality: 'sharp', spread: 'diffuse' }, { spread: 'focal' })).toMatchObject({
			quality: 'sharp',
			spread: 'focal'
		});
		expect(mergeLeft({ quality: 'dull', spread: 'focal' }, better)).toMatchObject(better);
	});

	it('stay unasked where neither asked', () => {
		expect(mergeCheckIns(checkInOn(start), checkInOn(start))).toEqual(checkInOn(start));
	});

	it('keep a "not sure" until the sign is said, and drop it then', () => {
		expect(mergeLeft({ unsure: ['pop'] }, { signs: [] }).unsure).toEqual(['pop']);
		expect(mergeLeft({ unsure: ['pop'] }, { signs: ['pop'] })).toEqual({
			soreness: 0,
			signs: ['pop'],
			unsure: []
		});
		const merged = mergeCheckIns(
			checkInOn(start, {}, {}, { unsure: ['fever', 'cast'] }),
			checkInOn(start, {}, {}, { body: ['fever'] })
		);
		expect(merged.unsure).toEqual(['cast']);
	});

	it('let "not sure" take back a reassuring answer, not the most worrying', () => {
		expect(mergeLeft({ onset: 'gradual' }, { unsure: ['onset'] })).toEqual({
			soreness: 0,
			unsure: ['onset']
		});
		expect(mergeLeft({ onset: 'sudden' }, { unsure: ['onset'] }).onset).toBe('sudden');
		expect(mergeLeft({ unsure: ['onset'] }, { onset: 'gradual' })).toMatchObject({
			onset: 'gradual'
		});
		expect(mergeLeft({ unsure: ['weightBearing'] }, { weightBearing: 'yes' }).unsure).toEqual([
			'weightBearing'
		]);
		expect(mergeLeft({ unsure: ['weightBearing'] }, { weightBearing: 'no' }).weightBearing).toBe(
			'no'
		);
	});
});

const anyLeg = fc.record(
	{
		soreness: fc.nat(10),
		onset: fc.constantFrom(...onsets),
		quality: fc.constantFrom(...qualities),
		weightBearing: fc.constantFrom(...weightBearings),
		heelRaise: fc.constantFrom(...heelRaises),
		swelling: fc.constantFrom(...swellings),
		numbness: fc.constantFrom(...numbnesses),
		trend: fc.constantFrom(...trends),
		signs: fc.subarray([...legSigns])
	},
	{ requiredKeys: ['soreness'] }
);
/** "Not sure" only of what has no answer. */
const anyUnsureLeg = fc
	.tuple(anyLeg, fc.subarray(['pop', 'bruising', 'weightBearing', 'swelling'] as const))
	.map(([leg, unsure]): Leg => ({
		...leg,
		unsure: unsure.filter((each) =>
			each === 'pop' || each === 'bruising' ? !leg.signs?.includes(each) : leg[each] === undefined
		)
	}));
const anyCheckIn = fc
	.tuple(
		anyUnsureLeg,
		anyUnsureLeg,
		fc.record(
			{
				body: fc.subarray([...bodySigns]),
				medicines: fc.subarray([...medicines]),
				note: fc.string()
			},
			{ requiredKeys: [] }
		)
	)
	.map(([left, right, rest]) => checkInOn(start, left, right, rest));

describe('for any two check-ins', () => {
	it('of which the later takes no word back and makes no second leg sore, getting checked, or sooner, is never lost', () => {
		const levelOf = (checkIn: CheckIn) =>
			adviseOn({ checkIns: [checkIn], acknowledgements: [], programme: [], runs: [] }, start).level;
		fc.assert(
			fc.property(anyCheckIn, anyCheckIn, (earlier, drawn) => {
				const later = {
					...drawn,
					legs: {
						left: inTheSameWords(earlier.legs.left, drawn.legs.left),
						right: inTheSameWords(earlier.legs.right, drawn.legs.right)
					}
				};
				const merged = levelOf(mergeCheckIns(earlier, later));
				for (const level of [levelOf(earlier), levelOf(later)])
					if (isAtLeast(level, 'see-professional')) {
						expect(level !== 'none' && isAtLeast(merged, level)).toBe(true);
					}
			}),
			{ numRuns: 500 }
		);
	});

	it('merging one with itself changes nothing', () => {
		fc.assert(
			fc.property(anyCheckIn, (checkIn) => {
				const merged = mergeCheckIns(checkIn, checkIn);
				const sorted = (each: CheckIn) =>
					JSON.stringify(each, (_, value: unknown) =>
						Array.isArray(value)
							? [...value].sort()
							: value && typeof value === 'object'
								? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
								: value
					);
				expect(sorted(merged)).toBe(sorted(checkIn));
			})
		);
	});

	it('swapping twice is as before, and swapping once changes the legs', () => {
		fc.assert(
			fc.property(anyCheckIn, (checkIn) => {
				expect(swapLegs(swapLegs(checkIn))).toEqual(checkIn);
				expect(swapLegs(checkIn).legs.left).toEqual(checkIn.legs.right);
			})
		);
	});
});

/** As sore or not as before, and with the same account of how it came and feels. */
function inTheSameWords({ soreness, onset, quality }: Leg, later: Leg): Leg {
	return {
		...later,
		soreness: soreness && Math.max(1, later.soreness),
		onset,
		quality
	};
}
