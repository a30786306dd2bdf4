/** What a file says that was done: a run, something else, or nothing that tells. */
export type Sport = 'run' | 'other' | undefined;

/** Looks like a run, and is none: cycling, skiing (Langlauf), skating, swimming and running in one. */
const otherThanRun =
	/rad|bike|biking|cycl|ride|velo|vtt|bici|cicl|fiets|ski|langlauf|eislauf|schuh|skate|patin|swim|schwimm|walk|hik|row/;

/** In the languages of import: English, German, French, Spanish, Italian, Dutch, Portuguese. */
const runWords =
	/\b(trail|virtual|treadmill|track|street|indoor|ultra)?run(s|ning)?\b|\bjog(ging)?\b|treadmill|lauf|\bcourse (a pied|sur piste)|\bcourse$|tapis|^trail$|carrera|correr|corsa|corrida|esteira|hardlo|loopband/;

/** Numbers by which Strava's older GPX files name a sport. */
const stravaRun = '9';

/** A sport's name, as devices, sites and their translations write it: `running`, `TrailRun`, `trail_running`, `Laufen`. */
export function sportOf(name: string | undefined): Sport {
	const words = (name ?? '')
		.replace(/([a-z])([A-Z])/g, '$1 $2')
		.toLowerCase()
		.normalize('NFD')
		.replace(/\p{Mn}/gu, '')
		.replace(/[^a-z0-9]+/g, ' ')
		.trim();
	if (!words || words === 'generic' || words === 'unknown') return undefined;
	if (words === stravaRun) return 'run';
	return runWords.test(words) && !otherThanRun.test(words) ? 'run' : 'other';
}

/** Faster than a walk (6.5 km/h), slower than all but a few ever run (under 3:02 a km; most rides are). */
const runningMps = { from: 1.8, to: 5.5 };

/** What a recording was that does not tell it, by its mean speed: a run only where that is a runner's. */
export function isRunningPace(distanceM: number, durationS: number): boolean {
	const speedMps = distanceM / durationS;
	return speedMps >= runningMps.from && speedMps <= runningMps.to;
}
