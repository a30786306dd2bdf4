/** What is read of a row. Without a type, a row's pace tells whether it is a run. */
const columnRoles = ['date', 'distance', 'duration', 'type', 'ascent', 'descent'] as const;
export type ColumnRole = (typeof columnRoles)[number];
type NeededRole = Extract<ColumnRole, 'date' | 'distance' | 'duration'>;

/** The column of each, counted from 0. */
export type ColumnMap = Record<NeededRole, number> & Partial<Record<ColumnRole, number>>;

/** What only Strava's activities.csv has. */
type StravaRole = 'competition' | 'longRun' | 'file';

/**
 * The headings of Strava's and Garmin Connect's tables in English, German, French, Spanish, Italian, Dutch and Portuguese,
 * and what others are wont to call these columns; the best first.
 */
const headings: Record<ColumnRole | StravaRole, readonly string[]> = {
	date: [
		...['activity date', 'aktivitatsdatum', "date de l'activite", 'fecha de la actividad'],
		...["data dell'attivita", 'data da atividade', 'datum van activiteit', 'started at'],
		...['start time', 'start', 'date', 'datum', 'fecha', 'data', 'day', 'tag', 'startzeit']
	],
	distance: ['distance', 'distanz', 'distancia', 'distanza', 'afstand', 'strecke', 'km', 'miles'],
	duration: [
		...['time', 'zeit', 'temps', 'duree', 'tiempo', 'tijd', 'tempo total'],
		...['moving time', 'bewegungszeit', 'duree de deplacement', 'temps de deplacement'],
		...['tiempo en movimiento', 'tempo in movimento', 'beweegtijd', 'tempo de movimentacao'],
		...[
			'tempo em movimento',
			'tempo',
			'duration',
			'dauer',
			'duracion',
			'durata',
			'duur',
			'duracao'
		],
		...['elapsed time', 'verstrichene zeit', 'temps ecoule', 'tiempo transcurrido'],
		...['tempo trascorso', 'verstreken tijd', 'tempo decorrido', 'tempo transcorrido']
	],
	type: [
		...['activity type', 'aktivitatsart', 'aktivitatstyp', "type d'activite", 'tipo de actividad'],
		...['tipo di attivita', 'tipo attivita', 'activiteitstype', 'activiteittype'],
		...['tipo de atividade', 'sport', 'sportart', 'sport type', 'activity', 'type']
	],
	ascent: [
		...['elevation gain', 'total ascent', 'elev gain', 'ascent', 'hohenzunahme', 'anstieg gesamt'],
		...['positiver hohenunterschied', 'denivele positif', 'ascension totale', 'ascenso total'],
		...['desnivel positivo', 'ascesa totale', 'dislivello positivo', 'totale stijging'],
		...['hoogtewinst', 'subida total', 'ganho de elevacao', 'ganho de altitude']
	],
	descent: [
		...['elevation loss', 'total descent', 'elev loss', 'descent', 'abstieg gesamt'],
		...['negativer hohenunterschied', 'hohenunterschied', 'denivele negatif', 'descente totale'],
		...['descenso total', 'desnivel negativo', 'discesa totale', 'dislivello negativo'],
		...['totale daling', 'hoogteverlies', 'descida total', 'perda de elevacao']
	],
	competition: ['competition'],
	longRun: ['long run'],
	file: [
		...['filename', 'dateiname', 'nom du fichier', 'nombre del archivo', 'nombre de archivo'],
		...['nome file', 'nome del file', 'bestandsnaam', 'nome do arquivo']
	]
};

/** Only Strava heads its dates so; they are in UTC, its second distance in metres. */
const stravaDates = headings.date.slice(0, 7);
/** Words that an English table heads its columns with. */
const englishHeadings = ['distance', 'date', 'time', 'activity type', 'activity date'];

export interface FoundColumns {
	columns: Partial<ColumnMap>;
	strava?: Partial<Record<StravaRole, number>>;
	/** `false` where it is headed in a language whose readers measure in kilometres. */
	isEnglish: boolean;
}

/** What the headings tell. Of repeated ones Strava's last is meant, which is exact and in plain units, else the first. */
export function findColumns(headers: readonly string[]): FoundColumns {
	const names = headers.map((header) => headingOf(header).name);
	const isStrava = names.some((name) => stravaDates.includes(name));
	const columnOf = (role: ColumnRole | StravaRole) => {
		const heading = headings[role].find((each) => names.includes(each));
		if (heading === undefined) return undefined;
		return isStrava ? names.lastIndexOf(heading) : names.indexOf(heading);
	};
	const mapOf = <Role extends ColumnRole | StravaRole>(roles: readonly Role[]) => {
		const map: Partial<Record<Role, number>> = {};
		for (const role of roles) {
			const column = columnOf(role);
			if (column !== undefined) map[role] = column;
		}
		return map;
	};
	return {
		columns: mapOf(columnRoles),
		...(isStrava && { strava: mapOf(['competition', 'longRun', 'file']) }),
		isEnglish: names.filter((name) => englishHeadings.includes(name)).length >= 2
	};
}

/** `Distance (km)` as `distance` and `km`, without accents and case. */
export function headingOf(header: string): { name: string; unit: string | undefined } {
	const plain = header
		.normalize('NFD')
		.replace(/\p{Mn}/gu, '')
		.replace(/[’‘]/g, "'")
		.trim()
		.toLowerCase();
	const [, name = plain, unit] = /^(.*?)\s*[([]([^)\]]*)[)\]]$/.exec(plain) ?? [];
	if (unit === undefined && /^(km|miles)$/.test(name)) return { name, unit: name };
	return { name, unit };
}
