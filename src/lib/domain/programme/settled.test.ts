import { describe, expect, it } from 'vitest';
import { checkInOn, instantOn } from '../soreness/log.fixture.ts';
import { adviseOn } from '../soreness/triage.ts';
import { amber, entryOn, green, on, recordsOf, red, sessionOn } from './programme.fixture.ts';
import { entryId } from './entry-id.ts';
import { outdatedOn, settledOn } from './settled.ts';

const unknown = { painThatMorning: undefined, painNextMorning: undefined };
const untold = () => entryOn(on(0), 1, 10, { ...green, ...unknown });
const settled = (...records: Parameters<typeof recordsOf>) =>
	settledOn(recordsOf(...records), on(9))[0];

describe('an entry', () => {
	it('takes both mornings from the check-ins', () => {
		const checkIns = [checkInOn(on(0), { soreness: 2 }), checkInOn(on(1), { soreness: 3 })];
		expect(settled([untold()], { checkIns })).toMatchObject({
			painThatMorning: 2,
			painNextMorning: 3,
			response: 'amber'
		});
	});

	it('takes them from those saved before any session of that day, at the same second too', () => {
		const morning = checkInOn(on(1), { soreness: 2 });
		const at = (time: string) => ({ ...morning, updatedAt: instantOn(on(1), time) });
		const sessions = [sessionOn(on(1), { routine: 'warm-up' })];
		const next = (time: string) =>
			settled([untold()], { checkIns: [at(time)], sessions })?.painNextMorning;
		expect(next('16:59:59')).toBe(2);
		expect(next('17:00:00')).toBe(2);
		expect(next('17:00:01')).toBeUndefined();
	});

	it('keeps what it knew where the log no longer tells it', () => {
		const evening = {
			...checkInOn(on(1), { soreness: 9 }),
			updatedAt: instantOn(on(1), '20:00:00')
		};
		const records = { checkIns: [evening], sessions: [sessionOn(on(1))] };
		expect(settled([entryOn(on(0), 1, 10, green)], records)).toMatchObject({
			painNextMorning: 0,
			response: 'green'
		});
	});

	it('believes no green that nothing shows, but a red that was told', () => {
		const told = (response: 'green' | 'amber' | 'red') => ({ ...untold(), response });
		expect(settled([told('green')])?.response).toBe('pending');
		expect(settled([told('red')])?.response).toBe('red');
		expect(settled([{ ...entryOn(on(0), 1, 10, amber), response: 'green' }])?.response).toBe(
			'amber'
		);
	});

	it('is not green while its session bears no score of that leg', () => {
		const session = sessionOn(on(0), {
			id: 's',
			levels: { left: 1, right: 1 },
			soreness: { right: 1 }
		});
		const entry = { ...entryOn(on(0), 1, 10), id: entryId('s', 'left') };
		const responseWith = (soreness: object) =>
			settled([entry], { sessions: [{ ...session, soreness }] })?.response;
		expect(responseWith({ right: 1 })).toBe('pending');
		expect(responseWith({ left: 0, right: 1 })).toBe('green');
	});

	it.each([
		[2, 'green'],
		[3, 'red'],
		[5, 'red'],
		[6, 'red']
	])(
		'with pain of %i is %s in the six weeks after a suspected strain of its leg',
		(pain, after) => {
			const sharp = { soreness: 3, quality: 'sharp', spread: 'focal' } as const;
			const strainOn = (index: number, leg: 'left' | 'right') =>
				leg === 'left' ? checkInOn(on(index), sharp) : checkInOn(on(index), {}, sharp);
			const entry = entryOn(on(0), 0, 10, { painDuring: pain });
			const ordinary = settled([entry])?.response;
			const responseAfter = (...checkIns: ReturnType<typeof checkInOn>[]) =>
				settled([entry], { checkIns })?.response;
			expect(responseAfter(strainOn(-41, 'left'))).toBe(after);
			expect(responseAfter(strainOn(-42, 'left'))).toBe(ordinary);
			expect(responseAfter(strainOn(-3, 'right'))).toBe(ordinary);
			expect(responseAfter(strainOn(2, 'left'))).toBe(ordinary);
		}
	);

	it('does not know a day that is still to come', () => {
		const records = recordsOf([untold()], { checkIns: [checkInOn(on(0)), checkInOn(on(1))] });
		expect(settledOn(records, on(0))[0]?.response).toBe('pending');
		expect(settledOn(records, on(1))[0]?.response).toBe('green');
	});
});

it('names the entries that are not up to date, and no others', () => {
	const entries = [
		{ ...untold(), id: 'a' },
		{ ...entryOn(on(4), 1, 10, green), id: 'b', response: 'green' as const }
	];
	const checkIns = [checkInOn(on(0)), checkInOn(on(1))];
	const now = instantOn(on(1), '09:00:00');
	const outdated = outdatedOn(recordsOf(entries, { checkIns }), on(1), now);
	expect(outdated).toMatchObject([{ id: 'a', updatedAt: now, response: 'green' }]);
});

it('lets two red sessions within seven days ask for a professional', () => {
	const programme = [
		entryOn(on(0), 3, 8, red),
		entryOn(on(3), 2, 15, { ...unknown, painThatMorning: 0 })
	];
	const b11With = (nextMorning: number) => {
		const records = recordsOf(programme, {
			checkIns: [checkInOn(on(4), { soreness: nextMorning })]
		});
		const entries = settledOn(records, on(4));
		const advice = adviseOn({ ...records, programme: entries, runs: [] }, on(4));
		return advice.legs.left.reasons.some(({ rule }) => rule === 'B11');
	};
	expect(b11With(1)).toBe(false);
	expect(b11With(2)).toBe(true);
});
