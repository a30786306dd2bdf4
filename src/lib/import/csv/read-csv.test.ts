import { describe, expect, test } from 'vitest';
import {
	activitiesIn,
	activityIn,
	fileOf,
	inBerlin,
	readingsOf,
	refusalOf
} from '../files.fixture.ts';

const inMiles = { ...inBerlin, csvUnits: 'mi' as const };
const inKm = { ...inBerlin, csvUnits: 'km' as const };
const lines = (...rows: string[]) => fileOf(`${rows.join('\r\n')}\r\n`);

describe("Strava's activities.csv", () => {
	const headers =
		'Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,Max Heart Rate,Relative Effort,Commute,Activity Private Note,Activity Gear,Filename,Athlete Weight,Bike Weight,Elapsed Time,Moving Time,Distance,Max Speed,Average Speed,Elevation Gain,Elevation Loss,Competition,Long Run';
	const row = (date: string, type = 'Run', more = '', marks = '0,0') =>
		`1,"${date}","A run, easy",${type},${more},3001,4.97,,,false,,,activities/1.fit.gz,,,3001,2831,8000.5,4.1,2.8,82.4,80.1,${marks}`;

	test('gives its second distance, moving time, climb, and the local day of a time in UTC', async () => {
		const [reading] = await readingsOf(lines(headers, row('Mar 7, 2026, 11:15:00 PM')));
		expect(reading).toEqual({
			activity: {
				isRun: true,
				day: '2026-03-08',
				startedAt: '2026-03-08T00:15:00+01:00',
				distanceM: 8000.5,
				durationS: 2831,
				ascentM: 82.4,
				descentM: 80.1,
				kind: 'easy',
				source: 'csv'
			},
			recordedIn: 'activities/1.fit.gz'
		});
	});

	test.each([
		['Run', true],
		['Trail Run', true],
		['Virtual Run', true],
		['Ride', false],
		['Walk', false],
		['Hike', false],
		['Weight Training', false]
	])('of type %s: a run is %s', async (type, isRun) => {
		const file = lines(headers, row('Mar 7, 2026, 7:15:00 AM', type));
		expect(await activityIn(file)).toMatchObject({ isRun });
	});

	test('tells races and long runs', async () => {
		const file = lines(
			headers,
			row('Mar 7, 2026, 7:15:00 AM', 'Run', '', '1.0,0.0'),
			row('Mar 8, 2026, 7:15:00 AM', 'Run', '', '0.0,1.0')
		);
		expect((await activitiesIn(file)).map(({ kind }) => kind)).toEqual(['race', 'long']);
	});

	test('may hold line breaks in its descriptions', async () => {
		const file = lines(
			headers,
			row('Mar 7, 2026, 7:15:00 AM', 'Run', '"first\r\nsecond ""quoted"""'),
			row('Mar 8, 2026, 7:15:00 AM')
		);
		expect((await activitiesIn(file)).map(({ day }) => day)).toEqual(['2026-03-07', '2026-03-08']);
	});

	test.each([
		[
			'German',
			'Aktivitäts-ID,Aktivitätsdatum,Name der Aktivität,Aktivitätsart,Verstrichene Zeit,Distanz,Dateiname,Verstrichene Zeit,Bewegungszeit,Distanz,Höhenzunahme,Höhenunterschied',
			'1,"07.03.2026, 07:15:00",Lauf,Lauf,3001,"8,00",activities/1.gpx,3001.0,2831.0,8000.5,82.4,80.1'
		],
		[
			'French',
			"ID de l'activité,Date de l'activité,Nom de l'activité,Type d'activité,Temps écoulé,Distance,Nom du fichier,Temps écoulé,Durée de déplacement,Distance,Dénivelé positif,Dénivelé négatif",
			'1,"7 mars 2026, 07:15:00",Matin,Course à pied,3001,"8,00",activities/1.gpx,3001.0,2831.0,8000.5,82.4,80.1'
		],
		[
			'Spanish',
			'ID de actividad,Fecha de la actividad,Nombre de la actividad,Tipo de actividad,Tiempo transcurrido,Distancia,Nombre del archivo,Tiempo transcurrido,Tiempo en movimiento,Distancia,Desnivel positivo,Desnivel negativo',
			'1,"7 mar 2026, 7:15:00",Mañana,Carrera,3001,"8,00",activities/1.gpx,3001.0,2831.0,8000.5,82.4,80.1'
		],
		[
			'Italian',
			"ID attività,Data dell'attività,Nome attività,Tipo di attività,Tempo trascorso,Distanza,Nome file,Tempo trascorso,Tempo in movimento,Distanza,Dislivello positivo,Dislivello negativo",
			'1,"7 mar 2026, 07:15:00",Mattina,Corsa,3001,"8,00",activities/1.gpx,3001.0,2831.0,8000.5,82.4,80.1'
		],
		[
			'Dutch',
			'Activiteits-ID,Datum van activiteit,Naam activiteit,Activiteitstype,Verstreken tijd,Afstand,Bestandsnaam,Verstreken tijd,Beweegtijd,Afstand,Totale stijging,Totale daling',
			'1,"7 mrt. 2026 07:15:00",Ochtend,Hardloopsessie,3001,"8,00",activities/1.gpx,3001.0,2831.0,8000.5,82.4,80.1'
		],
		[
			'Portuguese',
			'ID da atividade,Data da atividade,Nome da atividade,Tipo de atividade,Tempo decorrido,Distância,Nome do arquivo,Tempo decorrido,Tempo de movimentação,Distância,Ganho de elevação,Perda de elevação',
			'1,"7 de mar. de 2026, 07:15:00",Manhã,Corrida,3001,"8,00",activities/1.gpx,3001.0,2831.0,8000.5,82.4,80.1'
		]
	])('in %s reads the same', async (_, headings, record) => {
		expect(await activityIn(lines(headings, record))).toMatchObject({
			isRun: true,
			startedAt: '2026-03-07T08:15:00+01:00',
			distanceM: 8000.5,
			durationS: 2831,
			ascentM: 82.4,
			descentM: 80.1
		});
	});

	test('of the years with one distance asks what that is in', async () => {
		const old =
			'Activity ID,Activity Date,Activity Name,Activity Type,Elapsed Time,Distance,Filename';
		const record = '1,"Mar 7, 2016, 7:15:00 AM",Run,Run,3000,8.05,activities/1.gpx';
		expect(await refusalOf(lines(old, record))).toEqual({ kind: 'needs-units', example: '8.05' });
		expect(await activityIn(lines(old, record), inKm)).toMatchObject({ distanceM: 8050 });
		const inMetres = record.replace('8.05', '8050.2');
		expect(await activityIn(lines(old, inMetres))).toMatchObject({ distanceM: 8050.2 });
	});
});

describe("Garmin Connect's table", () => {
	const headers =
		'Activity Type,Date,Favorite,Title,Distance,Calories,Time,Avg HR,Total Ascent,Total Descent,Moving Time,Elapsed Time';
	const row =
		'Running,2026-03-07 08:15:00,false,"Wellington, Running","5.48","1,447","00:31:24","153","215","200","00:31:08","00:32:57"';

	test('asks for its units, and takes them', async () => {
		expect(await refusalOf(lines(headers, row))).toEqual({ kind: 'needs-units', example: '5.48' });
		expect(await activityIn(lines(headers, row), inKm)).toEqual({
			isRun: true,
			day: '2026-03-07',
			startedAt: '2026-03-07T08:15:00+01:00',
			distanceM: 5480,
			durationS: 1884,
			ascentM: 215,
			descentM: 200,
			kind: 'easy',
			source: 'csv'
		});
		expect(await activityIn(lines(headers, row), inMiles)).toMatchObject({
			distanceM: expect.closeTo(5.48 * 1609.344, 0),
			ascentM: 65.5,
			descentM: 61
		});
	});

	test('with decimal commas is in kilometres', async () => {
		const comma = row
			.replace('5.48', '5,48')
			.replace('1,447', '1.447')
			.replace('"215"', '"1.215,5"');
		expect(await activityIn(lines(headers, comma))).toMatchObject({
			distanceM: 5480,
			ascentM: 1215.5
		});
	});

	test('in another language is in kilometres', async () => {
		const german =
			'Aktivitätstyp,Datum,Favorit,Titel,Distanz,Kalorien,Zeit,Ø HF,Anstieg gesamt,Abstieg gesamt';
		const record =
			'Laufen,2026-03-07 08:15:00,false,"Lauf","5.48","447","00:31:24","153","215","--"';
		expect(await activityIn(lines(german, record))).toMatchObject({
			isRun: true,
			distanceM: 5480,
			durationS: 1884,
			ascentM: 215
		});
	});

	test.each([
		["Type d'activité,Date,Favori,Titre,Distance,Calories,Durée,Ascension totale", 'Course à pied'],
		['Tipo de actividad,Fecha,Favorito,Título,Distancia,Calorías,Tiempo,Ascenso total', 'Carrera'],
		['Tipo di attività,Data,Preferita,Titolo,Distanza,Calorie,Tempo,Ascesa totale', 'Corsa'],
		['Activiteittype,Datum,Favoriet,Titel,Afstand,Calorieën,Tijd,Totale stijging', 'Hardlopen'],
		[
			'Tipo de atividade,Data,Favorito,Título,Distância,Calorias,Tempo total,Subida total',
			'Corrida'
		]
	])('headed %s reads too', async (headings, type) => {
		const record = `${type},2026-03-07 08:15:00,false,x,"5,48","447","00:31:24","215"`;
		expect(await activityIn(lines(headings, record))).toMatchObject({
			isRun: true,
			distanceM: 5480,
			durationS: 1884,
			ascentM: 215
		});
	});

	test('tells nothing of a climb that it has not measured', async () => {
		const activity = await activityIn(lines(headers, row.replace('"215","200"', '"--",""')), inKm);
		expect(activity).not.toHaveProperty('ascentM');
		expect(activity).not.toHaveProperty('descentM');
	});

	test('leaves walks, and what has no distance, as no runs', async () => {
		const others = [
			row.replace('Running', 'Walking'),
			row.replace('Running', 'Strength Training').replace('5.48', '0.00'),
			row.replace('Running', 'Yoga').replace('5.48', '--')
		];
		const activities = await activitiesIn(lines(headers, row, ...others), inKm);
		expect(activities.map(({ isRun }) => isRun)).toEqual([true, false, false, false]);
	});

	test.each([
		['2026-07-07 08:15:00', '2026-07-07T08:15:00+02:00'],
		['2026-03-29 01:30:00', '2026-03-29T01:30:00+01:00'],
		['2026-03-29 02:30:00', '2026-03-29T03:30:00+02:00'],
		['2026-03-29 03:30:00', '2026-03-29T03:30:00+02:00'],
		['2026-10-25 01:30:00', '2026-10-25T01:30:00+02:00'],
		['2026-10-25 12:00:00', '2026-10-25T12:00:00+01:00']
	])('takes %s for the time of its place, summer time or not', async (time, startedAt) => {
		const file = lines(headers, row.replace('2026-03-07 08:15:00', time));
		expect(await activityIn(file, inKm)).toMatchObject({ startedAt });
	});

	test.each([
		['east', 120, 180, Date.UTC(2026, 2, 28, 22)],
		['west', -240, -180, Date.UTC(2026, 2, 29, 4)]
	])('keeps the day where summer time jumps over midnight: %s', async (_, before, after, atMs) => {
		const offsetMinutesAt = (epochMs: number) => (epochMs < atMs ? before : after);
		const file = lines(headers, row.replace('2026-03-07 08:15:00', '2026-03-29 00:30:00'));
		const activity = await activityIn(file, { offsetMinutesAt, csvUnits: 'km' });
		expect(activity).toMatchObject({ day: '2026-03-29' });
	});
});

describe('any other table', () => {
	const headers = 'When;How far;How long;Mood';
	const row = '7/3/2026;8,25;45:30;good';
	const csvColumns = { date: 0, distance: 1, duration: 2 };

	test('asks for its columns, with its headings', async () => {
		expect(await refusalOf(lines(headers, row))).toEqual({
			kind: 'needs-columns',
			headers: headers.split(';'),
			firstRow: row.split(';'),
			found: {}
		});
	});

	test('asks how its dates are to be read, where all read both ways', async () => {
		expect(await refusalOf(lines(headers, row), { ...inBerlin, csvColumns })).toEqual({
			kind: 'needs-date-order',
			example: '7/3/2026'
		});
		const settled = lines(headers, row, row.replace('7/3', '17/3'));
		expect((await activitiesIn(settled, { ...inBerlin, csvColumns }))[0]).toMatchObject({
			day: '2026-03-07'
		});
	});

	test.each([
		['day-first', '2026-03-07'],
		['month-first', '2026-07-03']
	] as const)('is read by what was chosen: %s', async (csvDates, day) => {
		const activity = await activityIn(lines(headers, row), { ...inBerlin, csvColumns, csvDates });
		expect(activity).toEqual({
			isRun: true,
			day,
			distanceM: 8250,
			durationS: 2730,
			kind: 'easy',
			source: 'csv'
		});
	});

	test('tells its rows that cannot be read, and gives the others', async () => {
		const good = '2026-03-07,8,45:00';
		const bad = [
			'soon,8,45:00',
			'2026-03-07,far,45:00',
			'2026-02-30,8,45:00',
			'2026-03-07,8,later'
		];
		const file = lines('Date,Distance (km),Time', good, ...bad, '', good);
		const readings = await readingsOf(file);
		expect(readings.slice(0, 2).every((reading) => 'activity' in reading)).toBe(true);
		expect(readings.slice(2)).toEqual([
			{ refused: { kind: 'bad-rows', count: 4, rows: [3, 4, 5, 6] } }
		]);
	});

	test.each([
		['Distance (km)', '8', 8000],
		['Distance (mi)', '5', 8046.7],
		['Distance [m]', '8000', 8000],
		['km', '8', 8000],
		['Miles', '5', 8046.7],
		['Distance', '8000', 8000]
	])('headed %s of %s is %d m', async (heading, distance, distanceM) => {
		const file = lines(`Date,${heading},Time`, `2026-03-07,${distance},45:00`);
		expect(await activityIn(file)).toMatchObject({ distanceM });
	});

	test.each([
		['Duration (min)', '45', 2700],
		['Duration (h)', '0.75', 2700],
		['Duration', '2700', 2700],
		['Duration', '0:45:00.5', 2700.5],
		['Duration', '45m 10s', 2710]
	])('headed %s of %s is %d s', async (heading, duration, durationS) => {
		const file = lines(`Date,Distance (km),${heading}`, `2026-03-07,8,${duration}`);
		expect(await activityIn(file)).toMatchObject({ durationS });
	});

	test('saved by an older spreadsheet reads its accents', async () => {
		const text = 'Datum;Sportart;Distanz (km);Zeit\r\n07.03.2026;Läufe im Wald;8,25;45:30\r\n';
		const bytes = Uint8Array.from(text, (c) => c.charCodeAt(0));
		expect(await activityIn(fileOf(bytes))).toMatchObject({ isRun: true, distanceM: 8250 });
	});

	test('with headings alone holds no recording', async () => {
		expect(await refusalOf(lines('Date,Distance (km),Time'))).toEqual({ kind: 'not-an-activity' });
	});
});
