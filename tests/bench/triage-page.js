import { day, addDays } from '../../src/lib/domain/day.ts';
import { adviseOn } from '../../src/lib/domain/soreness/triage.ts';

/* Runs in a page: the domain as the app bundles it, over a log that was never cut to what is recent. */

const first = day('2016-03-01');
const DAYS = 3_650;

/** @type {Record<string, (index: number) => number>} */
const scores = {
	/** Four sore days in every three weeks. */
	turns: (index) => Math.max(0, 4 - ((index + 7) % 21)),
	/** One episode. */
	always: () => 3
};

/**
 * How long the advice takes, first at the start of the page, then again and again.
 *
 * @param {string} kind
 * @param {number} rounds
 */
export function measure(kind, rounds) {
	const records = recordsOf(scores[kind] ?? (() => 0));
	const today = addDays(first, DAYS - 1);
	const tookMs = [];
	for (let round = 0; round < rounds; round += 1) {
		const start = performance.now();
		adviseOn(records, today);
		tookMs.push(performance.now() - start);
	}
	return tookMs;
}

/** @param {(index: number) => number} scoreOn */
function recordsOf(scoreOn) {
	const checkIns = Array.from({ length: DAYS }, (_, index) => {
		const on = addDays(first, index);
		return {
			day: on,
			updatedAt: instantOn(on),
			legs: { left: legOf(scoreOn(index), index), right: legOf(scoreOn(index + 2), index) },
			body: []
		};
	});
	const booked = addDays(first, DAYS - 10);
	return {
		checkIns,
		// Every check-in since it is looked at for a red flag that was not there.
		acknowledgements: [
			{
				id: 'booked',
				updatedAt: instantOn(booked),
				day: booked,
				leg: /** @type {const} */ ('left'),
				kind: /** @type {const} */ ('booked'),
				sorenessThen: 3
			}
		],
		programme: [],
		runs: []
	};
}

/**
 * @param {number} soreness
 * @param {number} index
 * @returns {import('../../src/lib/domain/soreness/check-in.ts').Leg}
 */
function legOf(soreness, index) {
	if (soreness === 0) return { soreness };
	const isStrain = index % 9 === 0;
	return {
		soreness,
		location: 'calf',
		onset: 'gradual',
		hoursAfterLoad: 24,
		quality: isStrain ? 'sharp' : 'dull',
		spread: isStrain ? 'focal' : 'diffuse',
		movement: 'better',
		weightBearing: 'yes',
		heelRaise: 'yes',
		swelling: 'none',
		numbness: 'none',
		trend: 'same',
		signs: [],
		...(index % 5 === 4 && { unsure: ['pop', 'bruising'] })
	};
}

/** @param {import('../../src/lib/domain/day.ts').Day} on */
function instantOn(on) {
	return /** @type {import('../../src/lib/domain/instant.ts').Instant} */ (`${on}T08:00:00+01:00`);
}
