import { Decoder, Stream, Utils } from '@garmin/fitsdk';
import { wholeOf } from './bytes.ts';
import { climbOf, type Climb } from './climb.ts';
import { messagesIn } from './fit-messages.ts';
import type { Moment } from './local-time.ts';
import { readingOf } from './reading.ts';
import type { ImportChoices, Reading } from './read-activities.ts';
import { refuse } from './refusal.ts';
import { sportOf } from './sport.ts';
import { measure } from './track.ts';

/** Seconds since FIT's own beginning, 1989-12-31T00:00:00Z; a local one as if its clock were UTC. */
type FitS = number;

/** Of a message, the fields that are read here. Absent ones are left out by the SDK; messages and types that vite.config.ts does not name, by the build. */
interface FitMessages {
	fileIdMesgs?: { type?: string }[];
	activityMesgs?: { timestamp?: FitS; localTimestamp?: FitS }[];
	sessionMesgs?: FitSession[];
	lapMesgs?: { startTime?: FitS; intensity?: string }[];
	recordMesgs?: FitRecord[];
}

interface FitSession {
	startTime?: FitS;
	sport?: string;
	totalElapsedTime?: number;
	totalTimerTime?: number;
	totalDistance?: number;
	totalAscent?: number;
	totalDescent?: number;
}

interface FitRecord {
	timestamp?: FitS;
	/** Since the session began, in metres. */
	distance?: number;
	altitude?: number;
	enhancedAltitude?: number;
	/** In 2^31ths of half a circle. */
	positionLat?: number;
	positionLong?: number;
}

/** Below it a time counts from when the watch was switched on: it did not know the date. */
const leastDatedS: FitS = 0x10000000;
const degreesPerSemicircle = 180 / 2 ** 31;
/** Every zone's offset is a multiple of it; a watch writes its two clocks up to some seconds apart. */
const zoneStepS = 900;
const widestOffsetS = 14 * 3600;
/** Two days of a record each second, and all that may stand between; more would fill the memory. */
const maxMessages = 200_000;
/** Laps by which a watch tells intervals, and how many of them make a run of intervals. */
const intervalIntensities = ['interval', 'rest', 'recovery'];
const intervalLaps = 2;

/** Each session of a FIT activity file, by the watch's own totals; what it leaves out is taken from its records. */
export async function readFit(
	bytes: AsyncIterable<Uint8Array>,
	choices: ImportChoices
): Promise<Reading[]> {
	const messages = decode(await wholeOf(bytes));
	const sessions = messages.sessionMesgs ?? [];
	if (messages.fileIdMesgs?.[0]?.type !== 'activity' || sessions.length === 0)
		refuse('not-an-activity');
	const offsetMin = offsetOf(messages);
	return sessions.map((session) => readingOfSession(session, messages, offsetMin, choices));
}

/** @throws Refused unless every checksum is right and every message can be read. */
function decode(file: Uint8Array<ArrayBuffer>): FitMessages {
	if (messagesIn(file, maxMessages) > maxMessages) refuse('too-large');
	const { messages, errors } = new Decoder(Stream.fromArrayBuffer(file.buffer)).read({
		convertDateTimesToDates: false,
		expandComponents: false,
		expandSubFields: false,
		mergeHeartRates: false
	});
	if (errors.length) refuse('damaged');
	return messages as FitMessages;
}

/** Minutes east of UTC at the place of the run, where the watch wrote both clocks. */
function offsetOf({ activityMesgs }: FitMessages): number | undefined {
	const { timestamp, localTimestamp } = activityMesgs?.at(-1) ?? {};
	if (timestamp === undefined || localTimestamp === undefined) return undefined;
	const offsetS = Math.round((localTimestamp - timestamp) / zoneStepS) * zoneStepS;
	return Math.abs(offsetS) <= widestOffsetS ? offsetS / 60 : undefined;
}

function readingOfSession(
	session: FitSession,
	{ recordMesgs = [], lapMesgs = [] }: FitMessages,
	offsetMin: number | undefined,
	choices: ImportChoices
): Reading {
	const fromS = session.startTime ?? 0;
	const toS = fromS + (session.totalElapsedTime ?? session.totalTimerTime ?? 0);
	const isWithin = (atS = -1) => atS >= fromS && atS <= toS;
	const records = recordMesgs.filter(({ timestamp }) => isWithin(timestamp));
	const laps = lapMesgs.filter(
		({ startTime, intensity = '' }) =>
			isWithin(startTime) && intervalIntensities.includes(intensity)
	);
	return readingOf(
		{
			start: startOf(session, offsetMin),
			sport: sportOf(session.sport),
			distanceM: session.totalDistance ?? distanceOf(records),
			durationS: session.totalTimerTime ?? session.totalElapsedTime,
			climb: climbOfSession(session, records),
			kind: laps.length >= intervalLaps ? 'speed' : 'easy',
			source: 'fit'
		},
		choices
	);
}

function startOf({ startTime }: FitSession, offsetMin: number | undefined): Moment | undefined {
	if (startTime === undefined || startTime < leastDatedS) return undefined;
	return { epochMs: epochMsOf(startTime), ...(offsetMin !== undefined && { offsetMin }) };
}

function distanceOf(records: readonly FitRecord[]): number {
	const last = records.findLast(({ distance }) => distance !== undefined)?.distance;
	const first = records.find(({ distance }) => distance !== undefined)?.distance ?? 0;
	if (last !== undefined) return last - first;
	const places = records.flatMap(({ timestamp, positionLat, positionLong }) =>
		timestamp === undefined || positionLat === undefined || positionLong === undefined
			? []
			: [
					{
						atMs: epochMsOf(timestamp),
						lat: positionLat * degreesPerSemicircle,
						lon: positionLong * degreesPerSemicircle
					}
				]
	);
	return measure([places]).distanceM;
}

function climbOfSession(
	{ totalAscent, totalDescent }: FitSession,
	records: readonly FitRecord[]
): Partial<Climb> | undefined {
	if (totalAscent !== undefined)
		return { ascentM: totalAscent, ...(totalDescent !== undefined && { descentM: totalDescent }) };
	return climbOf(
		records.map(({ timestamp = 0, enhancedAltitude, altitude }) => ({
			atMs: epochMsOf(timestamp),
			elevationM: enhancedAltitude ?? altitude
		}))
	);
}

function epochMsOf(fitS: FitS): number {
	return fitS * 1000 + Utils.FIT_EPOCH_MS;
}
