/** Metres up and down over a whole recording. */
export interface Climb {
	ascentM: number;
	descentM: number;
}

export interface Height {
	atMs: number;
	elevationM?: number | undefined;
}

/** Heights of so long are one. */
const spanMs = 10_000;
/** So many spans to each side are averaged with one. */
const smoothReach = 2;
/** A rise counts from so many times the height's own unrest, which leaves a receiver's drift below it. */
const unrestFactor = 12;
/** A barometer is good to the first; a receiver's drift of a few metres stays below the second. */
const threshold = { leastM: 3, mostM: 20 };
/** No runner has been lower or higher: a missing height is often written as a number far beyond. */
const ground = { fromM: -500, toM: 9000 };

/**
 * Up and down as felt by the legs, not by the receiver: heights are averaged over 50 s, and a rise or fall counts, whole, once
 * it is larger than noise makes. How large that is, the unrest of the heights from one span to the next tells: they move evenly
 * on a hill, and to and fro in noise. `undefined` without heights.
 */
export function climbOf(heights: readonly Height[]): Climb | undefined {
	const spans = spansOf(heights);
	if (spans.length < 2) return undefined;
	const leastM = Math.min(
		threshold.mostM,
		Math.max(threshold.leastM, unrestFactor * unrest(spans))
	);
	return turns(smooth(spans), leastM);
}

/** The mean height of each span that has one. */
function spansOf(heights: readonly Height[]): number[] {
	const spans: number[] = [];
	let span = NaN;
	let sum = 0;
	let count = 0;
	for (const { atMs, elevationM } of heights) {
		if (elevationM === undefined || !(elevationM > ground.fromM && elevationM < ground.toM))
			continue;
		const its = Math.floor(atMs / spanMs);
		if (its !== span && count) {
			spans.push(sum / count);
			sum = count = 0;
		}
		span = its;
		sum += elevationM;
		count += 1;
	}
	if (count) spans.push(sum / count);
	return spans;
}

/** How far a height typically is off the line through its neighbours, as a standard deviation. */
function unrest(spans: readonly number[]): number {
	const bends = spans
		.slice(2)
		.map((to, index) => Math.abs(to - 2 * at(spans, index + 1) + at(spans, index)))
		.sort((a, b) => a - b);
	return at(bends, Math.floor(bends.length / 2)) / 0.6745;
}

function smooth(spans: readonly number[]): number[] {
	return spans.map((_, index) => {
		// Even on both sides, so that the ends stay: a hill's foot and top are often there.
		const reach = Math.min(smoothReach, index, spans.length - 1 - index);
		const near = spans.slice(index - reach, index + reach + 1);
		return near.reduce((sum, span) => sum + span, 0) / near.length;
	});
}

/** The sum of all rises and falls from turn to turn, where each turn is confirmed by `leastM` the other way. */
function turns(heights: readonly number[], leastM: number): Climb {
	const climb: Climb = { ascentM: 0, descentM: 0 };
	let low = at(heights, 0);
	let high = low;
	let heading: 'up' | 'down' | undefined;
	for (const height of heights) {
		if (height > high) high = height;
		if (height < low) low = height;
		if (heading !== 'down' && high - height >= leastM) {
			if (heading === 'up') climb.ascentM += high - low;
			heading = 'down';
			low = height;
		} else if (heading !== 'up' && height - low >= leastM) {
			if (heading === 'down') climb.descentM += high - low;
			heading = 'up';
			high = height;
		}
	}
	if (heading === 'up') climb.ascentM += high - low;
	if (heading === 'down') climb.descentM += high - low;
	return climb;
}

function at(list: readonly number[], index: number): number {
	return list[index] ?? 0;
}
