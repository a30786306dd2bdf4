import { expect } from 'vitest';
import type { Activity } from './activity.ts';
import {
	readActivities,
	type ActivityFile,
	type ImportChoices,
	type Reading
} from './read-activities.ts';
import type { Refusal } from './refusal.ts';

/** A phone in Berlin, in summer time from 2026-03-29T01:00Z to 2026-10-25T01:00Z. */
export const inBerlin: ImportChoices = {
	offsetMinutesAt: (epochMs) =>
		epochMs >= Date.UTC(2026, 2, 29, 1) && epochMs < Date.UTC(2026, 9, 25, 1) ? 120 : 60
};

/** A file that comes in pieces of `pieceBytes`. */
export function fileOf(
	content: string | Uint8Array,
	{
		name = 'file',
		pieceBytes = 1000,
		sizeBytes
	}: Partial<ActivityFile> & { pieceBytes?: number } = {}
): ActivityFile {
	const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
	return {
		name,
		sizeBytes: sizeBytes ?? bytes.length,
		stream() {
			let at = 0;
			return new ReadableStream({
				pull(controller) {
					if (at >= bytes.length) controller.close();
					else controller.enqueue(bytes.slice(at, (at += pieceBytes)));
				}
			});
		}
	};
}

export async function readingsOf(file: ActivityFile, choices = inBerlin): Promise<Reading[]> {
	const readings: Reading[] = [];
	for await (const reading of readActivities(file, choices)) readings.push(reading);
	return readings;
}

export async function activitiesIn(file: ActivityFile, choices = inBerlin): Promise<Activity[]> {
	const readings = await readingsOf(file, choices);
	return readings.map((reading) => {
		if ('refused' in reading) return expect.fail(reading.refused.kind);
		return reading.activity;
	});
}

/** The only activity of a file. */
export async function activityIn(file: ActivityFile, choices = inBerlin): Promise<Activity> {
	const activities = await activitiesIn(file, choices);
	expect(activities).toHaveLength(1);
	return activities[0] as Activity;
}

/** The only answer to a file that is refused. */
export async function refusalOf(file: ActivityFile, choices = inBerlin): Promise<Refusal> {
	const readings = await readingsOf(file, choices);
	expect(readings).toHaveLength(1);
	const [reading] = readings;
	if (!reading || 'activity' in reading) return expect.fail('it was not refused');
	return reading.refused;
}

export interface Place {
	/** Seconds after the start. */
	atS: number;
	/** Metres to the east and to the north. */
	eastM?: number;
	northM?: number;
	elevationM?: number;
}

/** A Saturday in winter. */
export const startMs = Date.UTC(2026, 2, 7, 7, 15);
const metresPerDegree = 111_195.08;
const home = { lat: 52.5, lon: 13.4 };

export function timeOf(atS: number): string {
	return new Date(startMs + atS * 1000).toISOString();
}

export function degreesOf({ eastM = 0, northM = 0 }: Place): { lat: number; lon: number } {
	const lat = home.lat + northM / metresPerDegree;
	const lon = home.lon + eastM / (metresPerDegree * Math.cos((home.lat * Math.PI) / 180));
	return { lat, lon };
}

/** So many seconds straight to the east at a steady pace, a point each second. */
export function steadyRun(seconds: number, speedMps = 3): Place[] {
	return Array.from({ length: seconds + 1 }, (_, atS) => ({ atS, eastM: atS * speedMps }));
}

export function gpxOf(segments: Place[][], { type = 'running', before = '' } = {}): string {
	const points = (places: Place[]) => places.map(trackpoint).join('');
	return `<?xml version="1.0" encoding="UTF-8"?>${before}
<gpx version="1.1" creator="a test" xmlns="http://www.topografix.com/GPX/1/1"><metadata><time>2020-01-01T00:00:00Z</time></metadata>
${trackOf(segments.map((places) => `<trkseg>${points(places)}</trkseg>`).join(''), type)}</gpx>`;
}

export function trackOf(inside: string, type: string): string {
	return `<trk><name>A run</name>${type && `<type>${type}</type>`}${inside}</trk>`;
}

function trackpoint(place: Place): string {
	const { lat, lon } = degreesOf(place);
	const height = place.elevationM === undefined ? '' : `<ele>${place.elevationM}</ele>`;
	return `<trkpt lat="${lat.toFixed(7)}" lon="${lon.toFixed(7)}">${height}<time>${timeOf(place.atS)}</time></trkpt>`;
}
