import { expect, test } from 'vitest';
import { sportOf } from './sport.ts';

test.each([
	...[
		'Run',
		'running',
		'RUNNING',
		'TrailRun',
		'Trail Run',
		'Virtual Run',
		'VirtualRun',
		'trailrun'
	],
	...['trail_running', 'treadmill_running', 'track_running', 'Treadmill', 'Jogging', '9'],
	...['Lauf', 'Laufen', 'Traillauf', 'Virtueller Lauf', 'Straßenlauf', 'Laufbandtraining'],
	...['Course à pied', 'Course sur piste', 'Trail', 'Tapis de course'],
	...['Carrera', 'Carrera de montaña', 'Correr', 'Cinta de correr'],
	...['Corsa', 'Corsa su tapis roulant', 'Trail Running', 'Corrida', 'Corrida em esteira'],
	...['Hardloopsessie', 'Hardlopen', 'Loopband']
])('%s is a run', (name) => {
	expect(sportOf(name)).toBe('run');
});

test.each([
	...[
		'Ride',
		'Virtual Ride',
		'cycling',
		'Biking',
		'EBikeRide',
		'Walk',
		'walking',
		'Hike',
		'hiking'
	],
	...[
		'Swim',
		'Swimrun',
		'Rowing',
		'Workout',
		'Weight Training',
		'Other',
		'transition',
		'Truck',
		'1'
	],
	...[
		'Radfahrt',
		'Spaziergang',
		'Wandern',
		'Langlauf',
		'Skilanglauf',
		'Eislaufen',
		'Schneeschuhlauf'
	],
	...[
		'Vélo',
		'Vélo de course',
		'Marche',
		'Randonnée',
		'Ciclismo',
		'Carrera en bicicleta',
		'Caminata'
	],
	...['Fietsrit', 'Wandeling', 'Schaatsen', 'Natação', 'Nuoto', 'Trail ride', 'Rucking']
])('%s is none', (name) => {
	expect(sportOf(name)).toBe('other');
});

test.each([undefined, '', ' ', 'generic', 'Unknown', '--', '跑步'])('%s tells nothing', (name) => {
	expect(sportOf(name)).toBeUndefined();
});
