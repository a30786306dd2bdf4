/** Where somebody was, and when. */
export interface TrackPoint {
	atMs: number;
	/** Degrees. */
	lat: number;
	lon: number;
	elevationM?: number;
}

export interface Measured {
	distanceM: number;
	/** Without pauses. */
	durationS: number;
	/** `false` where more than a few points came faster than anybody runs. */
	isOnFoot: boolean;
}

/** Nobody runs faster; what seems to is a spike of the receiver, or no runner. */
const fastestMps = 12;
/** How far a good receiver may be off at once. */
const slackM = 10;
/** So many points that lie near each other are no spike: the track has truly gone there. */
const agreeing = 3;
/** Nothing shorter is added up: standing still, a receiver wanders about. */
const leastStepM = 2;
/** Points further apart in time, and hardly in place, are a pause. */
const pause = { fromS: 20, belowMps: 0.5 };
/** A runner is faster only in a sprint: where more than this share is, over strides of this length, nobody ran. */
const onFoot = { strideMs: 10_000, belowMps: 8, otherShare: 0.05 };

/** Great-circle distance and moving time over the segments of a track; what lies between two segments is a pause. */
export function measure(segments: readonly (readonly TrackPoint[])[]): Measured {
	const total: Total = { distanceM: 0, durationS: 0, points: 0, strays: 0, strides: 0, fast: 0 };
	for (const segment of segments) addSegment(total, segment);
	const { distanceM, durationS, points, strays, strides, fast } = total;
	const isOnFoot = strays <= points * onFoot.otherShare && fast <= strides * onFoot.otherShare;
	return { distanceM, durationS, isOnFoot };
}

interface Total {
	distanceM: number;
	durationS: number;
	points: number;
	strays: number;
	strides: number;
	fast: number;
}

function addSegment(total: Total, points: readonly TrackPoint[]): void {
	let [last] = points;
	if (!last) return;
	/** Up to here distance has been added. */
	let anchor = last;
	let stride = last;
	let strays: TrackPoint[] = [];
	for (const point of points) {
		// A clock that was set back tells nothing.
		if (point.atMs < last.atMs) continue;
		total.points += 1;
		const sinceS = (point.atMs - last.atMs) / 1000;
		if (!isInReach(last, point)) {
			total.strays += 1;
			const before = strays.at(-1);
			strays = before && isInReach(before, point) ? [...strays, point] : [point];
			if (strays.length < agreeing) continue;
			total.durationS += sinceS;
			anchor = stride = point;
		} else if (sinceS > pause.fromS && greatCircleM(last, point) < sinceS * pause.belowMps) {
			anchor = stride = point;
		} else {
			total.durationS += sinceS;
			const stepM = greatCircleM(anchor, point);
			if (stepM >= leastStepM) {
				total.distanceM += stepM;
				anchor = point;
			}
			const strideMs = point.atMs - stride.atMs;
			if (strideMs >= onFoot.strideMs) {
				total.strides += 1;
				if (greatCircleM(stride, point) > (strideMs / 1000) * onFoot.belowMps) total.fast += 1;
				stride = point;
			}
		}
		last = point;
		strays = [];
	}
	total.distanceM += greatCircleM(anchor, last);
}

/** Whether somebody can have gone there. Times to the second may be equal, and are then up to a second apart. */
function isInReach(from: TrackPoint, to: TrackPoint): boolean {
	const sinceS = Math.max(1, (to.atMs - from.atMs) / 1000);
	return greatCircleM(from, to) <= slackM + fastestMps * sinceS;
}

const earthRadiusM = 6_371_008.8;
const radians = Math.PI / 180;

function greatCircleM(a: TrackPoint, b: TrackPoint): number {
	const byLat = Math.sin(((b.lat - a.lat) * radians) / 2) ** 2;
	const byLon = Math.sin(((b.lon - a.lon) * radians) / 2) ** 2;
	const chord = byLat + Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * byLon;
	return 2 * earthRadiusM * Math.asin(Math.sqrt(Math.min(1, chord)));
}
