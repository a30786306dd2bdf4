import { CrcCalculator, Encoder, Profile, Utils, type Mesg } from '@garmin/fitsdk';

/** 2026-03-07T07:15:00Z in seconds since 1989-12-31T00:00:00Z. */
export const startS = Date.UTC(2026, 2, 7, 7, 15) / 1000 - 631_065_600;

type Message = [name: string, fields: Record<string, unknown>];

export const fileId = (type = 'activity'): Message => [
	'FILE_ID',
	{ type, manufacturer: 'garmin', timeCreated: startS }
];

export const session = (fields: Record<string, unknown> = {}): Message => [
	'SESSION',
	{
		startTime: startS,
		timestamp: startS + 2900,
		sport: 'running',
		subSport: 'generic',
		totalElapsedTime: 2900,
		totalTimerTime: 2831.4,
		totalDistance: 8000.5,
		totalAscent: 82,
		totalDescent: 80,
		...fields
	}
];

/** Closes the file; its local clock is `aheadS` before UTC's. */
export const activity = (aheadS = 3600): Message => [
	'ACTIVITY',
	{ timestamp: startS + 2900, localTimestamp: startS + 2900 + aheadS, numSessions: 1 }
];

export const lap = (intensity: string, atS = 0): Message => [
	'LAP',
	{ startTime: startS + atS, timestamp: startS + atS + 60, intensity }
];

/** A record each second along the equator at 3 m/s, up and down a hill of 100 m. */
export function records(seconds: number, fields: (atS: number) => object = () => ({})): Message[] {
	return Array.from({ length: seconds + 1 }, (_, atS): Message => [
		'RECORD',
		{
			timestamp: startS + atS,
			positionLat: 0,
			positionLong: Math.round(((atS * 3) / 111_195.08) * (2 ** 31 / 180)),
			enhancedAltitude: (200 * Math.min(atS, seconds - atS)) / seconds,
			...fields(atS)
		}
	]);
}

export function fitOf(...messages: Message[]): Uint8Array {
	const encoder = new Encoder();
	for (const [name, fields] of messages)
		encoder.onMesg(Profile.MesgNum[name] ?? NaN, fields as unknown as Mesg);
	return encoder.close();
}

/** The same with a figure of an app's own in each record, and what the app and the figure are. */
export function fitOfApp(first: Message, ...others: Message[]): Uint8Array {
	const app = { developerDataIndex: 0, applicationId: Array(16).fill(7), applicationVersion: 1 };
	const field = {
		developerDataIndex: 0,
		fieldDefinitionNumber: 0,
		fitBaseTypeId: Utils.FitBaseType.FLOAT32,
		fieldName: 'Form Power',
		units: 'Watts'
	};
	const told = { developerDataIdMesg: app, fieldDescriptionMesg: field };
	const encoder = new Encoder({ fieldDescriptions: { 0: told } });
	const messages: Message[] = [first, ['DEVELOPER_DATA_ID', app], ['FIELD_DESCRIPTION', field]];
	for (const [name, fields] of [...messages, ...others]) {
		const own = name === 'RECORD' && { developerFields: { 0: 61.5 } };
		encoder.onMesg(Profile.MesgNum[name] ?? NaN, { ...fields, ...own } as unknown as Mesg);
	}
	return encoder.close();
}

/** With the checksums that its bytes ask for, and a length that fits: so that it is read on. */
export function signed(file: Uint8Array): Uint8Array {
	const whole = file.slice();
	const view = new DataView(whole.buffer);
	if (whole.length < 20) return whole;
	view.setUint32(4, whole.length - 16, true);
	view.setUint16(12, CrcCalculator.calculateCRC(whole, 0, 12), true);
	const end = whole.length - 2;
	view.setUint16(end, CrcCalculator.calculateCRC(whole, 0, end), true);
	return whole;
}
