import { gzipSync } from 'node:zlib';
import { configure, Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import { fitFile } from './fit-file.js';

configure({ useWebWorkers: false });

/** A file as a person chooses it. */
export function chosen(name: string, content: string | Uint8Array) {
	return { name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) };
}

/** A run or a ride of an hour at 10 km/h due north. */
export function recordingFrom(start: string, sport: 'running' | 'cycling' = 'running') {
	const startMs = Date.parse(start);
	const points = Array.from({ length: 361 }, (_, index) => ({
		atMs: startMs + index * 10_000,
		lat: 52.5 + (index * 10_000) / 360 / 111_195,
		lon: 13.4,
		heightM: 40,
		distanceM: (index * 10_000) / 360,
		beats: 150
	}));
	return { startMs, sport, points };
}

export function fitFrom(start: string, sport?: 'running' | 'cycling'): Uint8Array {
	return fitFile(recordingFrom(start, sport));
}

export function gpxFrom(start: string, type = 'running'): string {
	const points = recordingFrom(start).points.map(
		({ atMs, lat, lon }) =>
			`<trkpt lat="${lat}" lon="${lon}"><time>${new Date(atMs).toISOString()}</time></trkpt>`
	);
	return `<?xml version="1.0"?><gpx version="1.1" creator="test" xmlns="http://www.topografix.com/GPX/1/1">
<trk><type>${type}</type><trkseg>${points.join('')}</trkseg></trk></gpx>`;
}

export function packed(content: string | Uint8Array): Uint8Array {
	return gzipSync(content);
}

export async function zipFrom(files: Record<string, string | Uint8Array>): Promise<Uint8Array> {
	const zip = new ZipWriter(new Uint8ArrayWriter());
	for (const [name, content] of Object.entries(files))
		await zip.add(name, new Uint8ArrayReader(Buffer.from(content)));
	return await zip.close();
}
