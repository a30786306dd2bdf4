import { createWriteStream } from 'node:fs';
import { Writable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { configure, TextReader, Uint8ArrayReader, ZipWriter } from '@zip.js/zip.js';
import { seeded } from '../seeded.js';
import { fitFile } from '../fit-file.js';

/**
 * A recording: a point a second, as watches and phones write it.
 *
 * @typedef {{ startMs: number, sport: 'running' | 'cycling', points: Point[] }} Recording
 * @typedef {{ atMs: number, lat: number, lon: number, heightM: number, distanceM: number, beats: number }} Point
 */

const first = Date.UTC(2017, 2, 4, 5);
const DAY_MS = 86_400_000;
/** Every tenth is a ride. */
const RIDE_EVERY = 10;

/**
 * Writes an archive as Strava gives it out: a table of all activities, and each as it was uploaded: FIT, GPX and TCX in turns, packed
 * by gzip.
 *
 * @param {string} path
 * @param {number} count
 * @returns {Promise<{ runs: number, rides: number, unpackedMb: number }>}
 */
export async function writeActivityArchive(path, count) {
	configure({ useWebWorkers: false });
	const random = seeded(8);
	const zip = new ZipWriter(Writable.toWeb(createWriteStream(path)), { level: 0 });
	const rows = [
		'Activity ID,Activity Date,Activity Name,Activity Type,Elapsed Time,Distance,Filename,Elapsed Time,Moving Time,Distance'
	];
	let unpackedBytes = 0;
	for (let index = 0; index < count; index += 1) {
		const recording = recordingOf(random, index);
		const [kind, bytes] = written(recording, index);
		unpackedBytes += bytes.length;
		const name = `activities/${1_000_000 + index}.${kind}.gz`;
		await zip.add(name, new Uint8ArrayReader(gzipSync(bytes, { level: 1 })));
		rows.push(rowOf(recording, index, name));
	}
	await zip.add('activities.csv', new TextReader(`${rows.join('\n')}\n`));
	await zip.add('media/1.jpg', new Uint8ArrayReader(new Uint8Array(200_000)));
	await zip.add('profile.csv', new TextReader('Athlete ID,First Name\n1,A\n'));
	await zip.close();
	const rides = Math.floor(count / RIDE_EVERY);
	return { runs: count - rides, rides, unpackedMb: unpackedBytes / 1e6 };
}

/**
 * Some 25 to 65 minutes, about a day after the one before.
 *
 * @param {() => number} random
 * @param {number} index
 * @returns {Recording}
 */
function recordingOf(random, index) {
	const startMs = first + Math.floor(((index * 1.1 + random() * 0.3) * DAY_MS) / 1000) * 1000;
	const seconds = 1500 + Math.floor(random() * 2400);
	const sport = index % RIDE_EVERY === RIDE_EVERY - 1 ? 'cycling' : 'running';
	const pace = sport === 'running' ? 2.4 + random() : 7 + random();
	const points = [];
	let [lat, lon, heightM, distanceM] = [52.5 + random() / 10, 13.4 + random() / 10, 40, 0];
	for (let second = 0; second <= seconds; second += 1) {
		points.push({
			atMs: startMs + second * 1000,
			lat,
			lon,
			heightM,
			distanceM,
			beats: 140 + Math.round(20 * random())
		});
		const stepM = pace * (0.9 + 0.2 * random());
		const heading = second / 400;
		lat += (stepM * Math.cos(heading)) / 111_320;
		lon += (stepM * Math.sin(heading)) / (111_320 * Math.cos((lat * Math.PI) / 180));
		heightM += (random() - 0.5) * 0.8;
		distanceM += stepM;
	}
	return { startMs, sport, points };
}

/**
 * @param {Recording} recording
 * @param {number} index
 * @returns {[kind: string, bytes: Uint8Array]}
 */
function written(recording, index) {
	switch (index % 3) {
		case 0:
			return ['fit', fitFile(recording)];
		case 1:
			return ['gpx', Buffer.from(gpxFile(recording))];
		default:
			return ['tcx', Buffer.from(tcxFile(recording))];
	}
}

/** @param {number} ms */
const iso = (ms) => new Date(ms).toISOString().replace('.000Z', 'Z');

/** @param {Recording} recording */
function gpxFile({ startMs, sport, points }) {
	const track = points.map(
		({
			atMs,
			lat,
			lon,
			heightM,
			beats
		}) => `   <trkpt lat="${lat.toFixed(7)}" lon="${lon.toFixed(7)}">
    <ele>${heightM.toFixed(1)}</ele>
    <time>${iso(atMs)}</time>
    <extensions>
     <gpxtpx:TrackPointExtension>
      <gpxtpx:hr>${beats}</gpxtpx:hr>
     </gpxtpx:TrackPointExtension>
    </extensions>
   </trkpt>`
	);
	return `<?xml version="1.0" encoding="UTF-8"?>
<gpx creator="StravaGPX" version="1.1" xmlns="http://www.topografix.com/GPX/1/1" xmlns:gpxtpx="http://www.garmin.com/xmlschemas/TrackPointExtension/v1">
 <metadata><time>${iso(startMs)}</time></metadata>
 <trk><name>Out</name><type>${sport}</type><trkseg>
${track.join('\n')}
 </trkseg></trk>
</gpx>
`;
}

/** @param {Recording} recording */
function tcxFile({ startMs, sport, points }) {
	const last = points.at(-1);
	const track = points.map(
		({ atMs, lat, lon, heightM, distanceM, beats }) => `          <Trackpoint>
            <Time>${iso(atMs)}</Time>
            <Position>
              <LatitudeDegrees>${lat.toFixed(7)}</LatitudeDegrees>
              <LongitudeDegrees>${lon.toFixed(7)}</LongitudeDegrees>
            </Position>
            <AltitudeMeters>${heightM.toFixed(1)}</AltitudeMeters>
            <DistanceMeters>${distanceM.toFixed(1)}</DistanceMeters>
            <HeartRateBpm><Value>${beats}</Value></HeartRateBpm>
          </Trackpoint>`
	);
	return `<?xml version="1.0" encoding="UTF-8"?>
<TrainingCenterDatabase xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2">
  <Activities>
    <Activity Sport="${sport === 'running' ? 'Running' : 'Biking'}">
      <Id>${iso(startMs)}</Id>
      <Lap StartTime="${iso(startMs)}">
        <TotalTimeSeconds>${points.length - 1}</TotalTimeSeconds>
        <DistanceMeters>${last?.distanceM.toFixed(1)}</DistanceMeters>
        <Intensity>Active</Intensity>
        <TriggerMethod>Manual</TriggerMethod>
        <Track>
${track.join('\n')}
        </Track>
      </Lap>
    </Activity>
  </Activities>
</TrainingCenterDatabase>
`;
}

/**
 * @param {Recording} recording
 * @param {number} index
 * @param {string} name
 */
function rowOf({ startMs, sport, points }, index, name) {
	const date = new Date(startMs).toLocaleString('en-US', {
		timeZone: 'UTC',
		dateStyle: 'medium',
		timeStyle: 'medium'
	});
	const seconds = points.length - 1;
	const metres = points.at(-1)?.distanceM ?? 0;
	const type = sport === 'running' ? 'Run' : 'Ride';
	return `${1_000_000 + index},"${date}",Out,${type},${seconds},${(metres / 1000).toFixed(2)},${name},${seconds}.0,${seconds}.0,${metres.toFixed(1)}`;
}
