/** FIT counts seconds from 1989-12-31T00:00:00Z. */
const EPOCH_S = 631_065_600;
/** Of the protocol: `[size in bytes, base type]`. */
const types = /** @type {const} */ ({
	enum: [1, 0x00],
	uint8: [1, 0x02],
	uint16: [2, 0x84],
	sint32: [4, 0x85],
	uint32: [4, 0x86]
});

/**
 * @typedef {[field: number, type: keyof typeof types]} Field
 * @typedef {{ message: number, fields: Field[] }} Kind
 */

/** @type {Record<'file' | 'point' | 'session' | 'activity', Kind>} */
const kinds = {
	file: {
		message: 0,
		fields: [
			[0, 'enum'],
			[1, 'uint16'],
			[2, 'uint16'],
			[4, 'uint32']
		]
	},
	point: {
		message: 20,
		fields: [
			[253, 'uint32'],
			[0, 'sint32'],
			[1, 'sint32'],
			[2, 'uint16'],
			[3, 'uint8'],
			[5, 'uint32']
		]
	},
	session: {
		message: 18,
		fields: [
			[253, 'uint32'],
			[2, 'uint32'],
			[5, 'enum'],
			[6, 'enum'],
			[7, 'uint32'],
			[8, 'uint32'],
			[9, 'uint32']
		]
	},
	activity: {
		message: 34,
		fields: [
			[253, 'uint32'],
			[0, 'uint32'],
			[1, 'uint16'],
			[2, 'enum']
		]
	}
};

/**
 * An activity as a watch writes it.
 *
 * @param {import('./bench/activity-archive.js').Recording} recording
 */
export function fitFile({ startMs, sport, points }) {
	const startS = startMs / 1000 - EPOCH_S;
	const last = points.at(-1);
	const seconds = ((last?.atMs ?? startMs) - startMs) / 1000;
	const body = [
		...define(kinds.file, [[4, 1, 1, startS]]),
		...define(
			kinds.point,
			points.map(({ atMs, lat, lon, heightM, distanceM, beats }) => [
				atMs / 1000 - EPOCH_S,
				semicircles(lat),
				semicircles(lon),
				Math.round((heightM + 500) * 5),
				beats,
				Math.round(distanceM * 100)
			])
		),
		...define(kinds.session, [
			[
				startS + seconds,
				startS,
				sport === 'running' ? 1 : 2,
				0,
				seconds * 1000,
				seconds * 1000,
				Math.round((last?.distanceM ?? 0) * 100)
			]
		]),
		...define(kinds.activity, [[startS + seconds, seconds * 1000, 1, 0]])
	];
	const data = Buffer.concat(body);
	const head = Buffer.alloc(14);
	head.writeUInt8(14, 0);
	head.writeUInt8(0x20, 1);
	head.writeUInt16LE(2132, 2);
	head.writeUInt32LE(data.length, 4);
	head.write('.FIT', 8, 'latin1');
	head.writeUInt16LE(crc16(head.subarray(0, 12)), 12);
	const whole = Buffer.concat([head, data]);
	const checksum = Buffer.alloc(2);
	checksum.writeUInt16LE(crc16(whole), 0);
	return Buffer.concat([whole, checksum]);
}

/**
 * A definition, and the messages of its kind.
 *
 * @param {Kind} kind
 * @param {number[][]} messages
 */
function define({ message, fields }, messages) {
	const definition = Buffer.from([0x40, 0, 0, message & 0xff, message >> 8, fields.length]);
	const described = Buffer.from(
		fields.flatMap(([field, type]) => [field, types[type][0], types[type][1]])
	);
	const size = 1 + fields.reduce((sum, [, type]) => sum + types[type][0], 0);
	const bytes = Buffer.alloc(size * messages.length);
	let at = 0;
	for (const values of messages) {
		at = bytes.writeUInt8(0, at);
		for (const [index, [, type]] of fields.entries()) {
			const value = values[index] ?? 0;
			const [width] = types[type];
			at = type === 'sint32' ? bytes.writeInt32LE(value, at) : bytes.writeUIntLE(value, at, width);
		}
	}
	return [definition, described, bytes];
}

/** @param {number} degrees */
function semicircles(degrees) {
	return Math.round((degrees / 180) * 2 ** 31);
}

const remainders = [
	0x0000, 0xcc01, 0xd801, 0x1400, 0xf001, 0x3c00, 0x2800, 0xe401, 0xa001, 0x6c00, 0x7800, 0xb401,
	0x5000, 0x9c01, 0x8801, 0x4400
];

/** @param {Uint8Array} bytes */
function crc16(bytes) {
	let crc = 0;
	for (const byte of bytes)
		for (const half of [byte & 0xf, byte >> 4])
			crc = ((crc >> 4) & 0xfff) ^ (remainders[crc & 0xf] ?? 0) ^ (remainders[half] ?? 0);
	return crc;
}
