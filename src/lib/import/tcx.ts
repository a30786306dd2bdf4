import { climbOf } from './climb.ts';
import { momentFrom, type Moment } from './local-time.ts';
import { readingOf } from './reading.ts';
import type { ImportChoices, Reading } from './read-activities.ts';
import { refuse } from './refusal.ts';
import { sportOf } from './sport.ts';
import { measure, type TrackPoint } from './track.ts';
import type { XmlHandler } from './xml.ts';

interface Trackpoint {
	moment?: Moment | undefined;
	lat?: number;
	lon?: number;
	elevationM?: number;
	/** Since the activity began. */
	distanceM?: number;
}

interface TcxActivity {
	sport: string;
	start?: Moment | undefined;
	/** The sums of what the laps tell. */
	lapsM: number;
	lapsS: number;
	restLaps: number;
	tracks: Trackpoint[][];
}

/** So many laps that the device calls rest make a run of intervals. */
const intervalLaps = 2;

/** Garmin's Training Center files: each activity by what its laps tell of distance and time, else by its points. */
export class TcxHandler implements XmlHandler {
	readonly #activities: TcxActivity[] = [];
	#point: Trackpoint = {};

	open(name: string, attributes: Record<string, string>): void {
		if (name === 'Activity') {
			const sport = attributes['Sport'] ?? '';
			this.#activities.push({ sport, lapsM: 0, lapsS: 0, restLaps: 0, tracks: [] });
		}
		const activity = this.#activities.at(-1);
		if (name === 'Lap' && activity) activity.start ??= momentFrom(attributes['StartTime'] ?? '');
		if (name === 'Track') activity?.tracks.push([]);
		if (name === 'Trackpoint') this.#point = {};
	}

	close(name: string, text: string, parent: string): void {
		const activity = this.#activities.at(-1);
		if (!activity) return;
		if (parent === 'Lap') {
			if (name === 'DistanceMeters') activity.lapsM += Number(text) || 0;
			if (name === 'TotalTimeSeconds') activity.lapsS += Number(text) || 0;
			if (name === 'Intensity' && text === 'Resting') activity.restLaps += 1;
		}
		if (text && (parent === 'Trackpoint' || parent === 'Position')) this.#addToPoint(name, text);
		if (name === 'Trackpoint' && this.#point.moment) activity.tracks.at(-1)?.push(this.#point);
	}

	readings(choices: ImportChoices): Reading[] {
		if (this.#activities.length === 0) refuse('not-an-activity');
		return this.#activities.map((activity) => readingOfActivity(activity, choices));
	}

	#addToPoint(name: string, text: string): void {
		if (name === 'Time') this.#point.moment = momentFrom(text);
		if (name === 'LatitudeDegrees') this.#point.lat = Number(text);
		if (name === 'LongitudeDegrees') this.#point.lon = Number(text);
		if (name === 'AltitudeMeters') this.#point.elevationM = Number(text);
		if (name === 'DistanceMeters') this.#point.distanceM = Number(text);
	}
}

function readingOfActivity(activity: TcxActivity, choices: ImportChoices): Reading {
	const points = activity.tracks.flat();
	const byPlace = measure(activity.tracks.map((track) => track.flatMap(placeOf)));
	const spanS = (atMs(points.at(-1)) - atMs(points[0])) / 1000;
	return readingOf(
		{
			start: activity.start ?? points[0]?.moment,
			sport: sportOf(activity.sport),
			isOnFoot: byPlace.isOnFoot,
			distanceM: activity.lapsM || points.findLast(hasDistance)?.distanceM || byPlace.distanceM,
			durationS: activity.lapsS || byPlace.durationS || spanS,
			climb: climbOf(points.map((point) => ({ atMs: atMs(point), elevationM: point.elevationM }))),
			kind: activity.restLaps >= intervalLaps ? 'speed' : 'easy',
			source: 'tcx'
		},
		choices
	);
}

function placeOf(point: Trackpoint): TrackPoint[] {
	const { lat, lon } = point;
	if (lat === undefined || lon === undefined) return [];
	return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? [{ atMs: atMs(point), lat, lon }] : [];
}

function hasDistance({ distanceM }: Trackpoint): boolean {
	return Number.isFinite(distanceM);
}

function atMs(point: Trackpoint | undefined): number {
	return point?.moment?.epochMs ?? NaN;
}
