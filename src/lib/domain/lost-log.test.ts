import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isCopyDue, markerAfter, type Marker } from './lost-log.ts';

/** What may befall a log: changes (saved, deleted, restored alike), looks at it by any tab, copies, and kills in between. */
const doings = fc.array(fc.constantFrom('change', 'look', 'copy'), { maxLength: 60 });

/** The database and the marker after it all, as `storage` plays it. */
function after(doings: readonly string[], from: { changes: number; marker?: Marker }) {
	let { changes, marker } = from;
	for (const doing of doings) {
		if (doing === 'change') changes += 1;
		else marker = markerAfter(marker, changes);
		if (doing === 'copy' && marker && isCopyDue(marker)) marker = { ...marker, copied: changes };
	}
	return { changes, marker };
}

describe('a log', () => {
	test('is never called lost for what is done to it by hand, whenever that is noticed', () => {
		fc.assert(
			fc.property(doings, (doings) => {
				const { changes, marker } = after([...doings, 'look'], { changes: 0 });
				expect(marker).toEqual({ changes, copied: expect.any(Number) });
			})
		);
	});

	test('is called lost where it is behind what was seen of it, were it by one change', () => {
		fc.assert(
			fc.property(doings, fc.double({ min: 0, max: 1, noNaN: true }), (doings, part) => {
				const { changes, marker } = after(['change', ...doings, 'look'], { changes: 0 });
				const kept = Math.floor(part * (changes - 1));
				expect(markerAfter(marker, kept)).toEqual({ ...marker, isLost: true });
			})
		);
	});

	test('stays lost however much is logged since, and its copies stay what they are', () => {
		fc.assert(
			fc.property(doings, doings, (before, since) => {
				const { marker } = after(['change', ...before, 'copy', 'look'], { changes: 0 });
				const lost = after(['look', ...since], { changes: 0, marker }).marker;
				expect(lost).toEqual({ ...marker, isLost: true });
			})
		);
	});
});

test('a copy is due once there is something that none holds', () => {
	expect(isCopyDue(markerAfter(undefined, 0))).toBe(false);
	expect(isCopyDue(markerAfter(undefined, 1))).toBe(true);
	expect(isCopyDue(markerAfter({ changes: 4, copied: 4 }, 4))).toBe(false);
	expect(isCopyDue(markerAfter({ changes: 4, copied: 4 }, 5))).toBe(true);
});
