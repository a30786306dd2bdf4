import type { Row } from './channels.ts';
import type { Track } from './track.ts';

/** The value of a channel at one place of a track. */
export type Curve = (column: number) => number;

/**
 * A curve through all key poses: cubic pieces with the slopes of Fritsch and Carlson (1980), flat at turning points, so
 * that it never leaves the span between two neighbours. A stretch on two feet that do the same begins and ends flat, that
 * both legs move alike in it whatever they do before and after.
 */
export function curveAt(track: Track, stretch: number, share: number): Curve {
	const { rows, seconds } = track;
	const count = seconds.length;
	const before = (stretch + count - 1) % count;
	const after = (stretch + 1) % count;
	const [from, to] = ends(rows, stretch);
	const [beforeFrom, beforeTo] = ends(rows, before);
	const [afterFrom, afterTo] = ends(rows, after);
	const lengthS = seconds[stretch] ?? 1;
	const beforeS = seconds[before] ?? 1;
	const afterS = seconds[after] ?? 1;

	const isFirm = areFeetAlike(track, stretch);
	const stopsFirst = isFirm && !areFeetAlike(track, before);
	const stopsLast = isFirm && !areFeetAlike(track, after);

	const square = share * share;
	const cube = square * share;
	const toEnd = 3 * square - 2 * cube;
	const withStart = (cube - 2 * square + share) * lengthS;
	const withEnd = (cube - square) * lengthS;

	return (column) => {
		const start = from[column] ?? 0;
		const rise = (to[column] ?? 0) - start;
		const slope = rise / lengthS;
		const slopeBefore = ((beforeTo[column] ?? 0) - (beforeFrom[column] ?? 0)) / beforeS;
		const slopeAfter = ((afterTo[column] ?? 0) - (afterFrom[column] ?? 0)) / afterS;
		const atStart = stopsFirst ? 0 : shared(slopeBefore, beforeS, slope, lengthS);
		const atEnd = stopsLast ? 0 : shared(slope, lengthS, slopeAfter, afterS);
		return start + rise * toEnd + withStart * atStart + withEnd * atEnd;
	};
}

function ends(rows: readonly Row[], stretch: number): [Row, Row] {
	const [from, to] = [rows[stretch], rows[stretch + 1]];
	if (!from || !to) throw new Error('A track has one key pose more than it has stretches');
	return [from, to];
}

function areFeetAlike({ bodies }: Track, stretch: number): boolean {
	return isOnFeetAlike(bodies[stretch]) && isOnFeetAlike(bodies[stretch + 1]);
}

function isOnFeetAlike(body: Track['bodies'][number] | undefined): boolean {
	if (!body) return false;
	const { near, far } = body.legs;
	return near.bears && far.bears && near.foot.raise === far.foot.raise;
}

/** The slope where two stretches meet: their weighted harmonic mean; flat where the way turns. */
function shared(left: number, leftS: number, right: number, rightS: number): number {
	if (left * right <= 0) return 0;
	const leftWeight = 2 * rightS + leftS;
	const rightWeight = 2 * leftS + rightS;
	return (leftWeight + rightWeight) / (leftWeight / left + rightWeight / right);
}
