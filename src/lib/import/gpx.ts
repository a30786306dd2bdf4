import { climbOf } from './climb.ts';
import { momentFrom, type Moment } from './local-time.ts';
import { readingOf } from './reading.ts';
import { refuse } from './refusal.ts';
import type { ImportChoices, Reading } from './read-activities.ts';
import { sportOf } from './sport.ts';
import { measure, type TrackPoint } from './track.ts';
import type { XmlHandler } from './xml.ts';

interface Track {
	type?: string;
	start?: Moment | undefined;
	/** All of them, also those without a time. */
	points: number;
	segments: TrackPoint[][];
}

/** GPX 1.0 and 1.1: each track with points is an activity; routes and waypoints are places, and no recording. */
export class GpxHandler implements XmlHandler {
	readonly #tracks: Track[] = [];
	#point:
		{ lat: number; lon: number; moment?: Moment | undefined; elevationM?: number } | undefined;

	open(name: string, attributes: Record<string, string>, parent: string): void {
		if (name === 'trk') this.#tracks.push({ points: 0, segments: [] });
		if (name === 'trkseg') this.#tracks.at(-1)?.segments.push([]);
		if (name === 'trkpt' && parent === 'trkseg')
			this.#point = { lat: numberOf(attributes['lat']), lon: numberOf(attributes['lon']) };
	}

	close(name: string, text: string, parent: string): void {
		const track = this.#tracks.at(-1);
		if (parent === 'trk' && name === 'type' && track) track.type = text;
		if (parent === 'trkpt' && this.#point) {
			if (name === 'time') this.#point.moment = momentFrom(text);
			if (name === 'ele' && text) this.#point.elevationM = Number(text);
		}
		if (name === 'trkpt') this.#keep(track);
	}

	readings(choices: ImportChoices): Reading[] {
		const tracks = this.#tracks.filter(({ points }) => points > 0);
		if (tracks.length === 0) refuse('not-an-activity');
		return tracks.map((track) => readingOfTrack(track, choices));
	}

	/** A point without a time or place says nothing of the run. */
	#keep(track: Track | undefined): void {
		const point = this.#point;
		this.#point = undefined;
		if (!track || !point) return;
		track.points += 1;
		if (!point.moment || !isPlace(point)) return;
		const { lat, lon, moment, elevationM } = point;
		track.start ??= moment;
		track.segments
			.at(-1)
			?.push({ atMs: moment.epochMs, lat, lon, ...(elevationM !== undefined && { elevationM }) });
	}
}

function readingOfTrack(track: Track, choices: ImportChoices): Reading {
	const { type, start, points, segments } = track;
	const timed = segments.flat();
	return readingOf(
		{
			// A few times among many points are not those of the whole way.
			start: timed.length * 2 > points ? start : undefined,
			sport: sportOf(type),
			...measure(segments),
			climb: climbOf(timed),
			source: 'gpx'
		},
		choices
	);
}

function isPlace({ lat, lon }: { lat: number; lon: number }): boolean {
	return Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
}

/** NaN where it is absent or empty, which `Number` would take for 0. */
function numberOf(text: string | undefined): number {
	return text?.trim() ? Number(text) : NaN;
}
