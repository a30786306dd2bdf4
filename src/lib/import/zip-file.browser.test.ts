import { BlobWriter, configure, Uint8ArrayReader, ZipWriter } from '@zip.js/zip.js';
import { describe, expect, test } from 'vitest';
import { wholeOf } from './bytes.ts';
import { Refused, type Refusal } from './refusal.ts';
import { entriesOf, openEntry, type ZipEntry } from './zip-file.ts';

// Written by another program than the one that is tested.
configure({ useWebWorkers: false });

type Options = ConstructorParameters<typeof ZipWriter>[1];

const track = new TextEncoder().encode('<gpx>'.padEnd(5000, ' <trkpt/>'));

async function zipOf(
	files: Record<string, Uint8Array<ArrayBuffer>>,
	options: Options = {}
): Promise<Uint8Array<ArrayBuffer>> {
	const zip = new ZipWriter(new BlobWriter());
	for (const [name, bytes] of Object.entries(files))
		await zip.add(name, new Uint8ArrayReader(bytes), options);
	return new Uint8Array(await (await zip.close()).arrayBuffer());
}

async function listed(bytes: BlobPart): Promise<ZipEntry[]> {
	const entries: ZipEntry[] = [];
	for await (const entry of entriesOf(new Blob([bytes]))) entries.push(entry);
	return entries;
}

async function bytesOf(zip: BlobPart, entry: ZipEntry): Promise<Uint8Array> {
	const stream = await openEntry(new Blob([zip]), entry);
	return await wholeOf(stream());
}

/** Why the archive, or the first entry in it, is refused. */
async function refusalOf(zip: BlobPart): Promise<Refusal['kind'] | 'none'> {
	try {
		for (const entry of await listed(zip)) await bytesOf(zip, entry);
		return 'none';
	} catch (error) {
		if (!(error instanceof Refused)) throw error;
		return error.refusal.kind;
	}
}

/** With the bytes changed that follow the last of these signatures. */
function changed(
	zip: Uint8Array<ArrayBuffer>,
	signature: number,
	change: (record: DataView) => void
): Uint8Array<ArrayBuffer> {
	const copy = zip.slice();
	const view = new DataView(copy.buffer);
	for (let at = copy.length - 4; at >= 0; at -= 1)
		if (view.getUint32(at, true) === signature) {
			change(new DataView(copy.buffer, at));
			return copy;
		}
	throw new Error('not in this archive');
}

const inDirectory = 0x02014b50;
const end = 0x06054b50;
const end64 = 0x06064b50;
const local = 0x04034b50;

describe('an archive', () => {
	test.each<[string, Options]>([
		['packed', {}],
		['stored', { level: 0 }],
		['with its lengths after each entry', { dataDescriptor: true }],
		['without them', { dataDescriptor: false }],
		['in 64 bits', { zip64: true }]
	])('%s gives out what went in', async (_, options) => {
		const names = ['activities/1.gpx', 'Läufe/2.gpx', 'media/a.jpg'];
		const zip = await zipOf(Object.fromEntries(names.map((name) => [name, track])), options);
		const entries = await listed(zip);
		expect(entries.map(({ name }) => name)).toEqual(names);
		for (const entry of entries) {
			expect(entry.sizeBytes).toBe(track.length);
			expect(await bytesOf(zip, entry)).toEqual(track);
		}
	});

	test('is found with a comment at its end that looks like an end', async () => {
		const writer = new ZipWriter(new BlobWriter());
		await writer.add('1.gpx', new Uint8ArrayReader(track));
		const comment = new Uint8Array(40);
		new DataView(comment.buffer).setUint32(0, end, true);
		const zip = new Uint8Array(await (await writer.close(comment)).arrayBuffer());
		expect(await listed(zip)).toHaveLength(1);
	});

	test('of any size is read by slices', async () => {
		const photo = crypto.getRandomValues(new Uint8Array(60_000));
		const photos = Array.from(
			{ length: 100 },
			(_, index) => [`media/${index}.jpg`, photo] as const
		);
		const zip = new Blob([
			await zipOf({ ...Object.fromEntries(photos), 'activities/1.gpx': track }, { level: 0 })
		]);
		let readBytes = 0;
		const slice = zip.slice.bind(zip);
		zip.slice = (from = 0, to = zip.size) => {
			readBytes += to - from;
			return slice(from, to);
		};
		zip.arrayBuffer = zip.stream = () => {
			throw new Error('all of it is read');
		};
		let last: ZipEntry | undefined;
		for await (const entry of entriesOf(zip)) last = entry;
		if (!last) throw new Error('nothing in it');
		await wholeOf((await openEntry(zip, last))());
		expect(readBytes).toBeLessThan(100_000);
	});
});

describe('a damaged archive is refused:', () => {
	test('one that is none', async () => {
		expect(await refusalOf(track)).toBe('broken-zip');
		expect(await refusalOf('')).toBe('broken-zip');
	});

	test('one that broke off, wherever that was', async () => {
		const zip = await zipOf({ '1.gpx': track, '2.gpx': track });
		for (let length = 0; length < zip.length; length += 7)
			expect(await refusalOf(zip.slice(0, length))).toBe('broken-zip');
	});

	test('one in which any byte was changed gives out nothing else than what went in', async () => {
		const zip = await zipOf({ '1.gpx': track });
		for (let at = 0; at < zip.length; at += 1) {
			const copy = zip.slice();
			copy[at] = (copy[at] ?? 0) ^ 0xff;
			try {
				for (const entry of await listed(copy)) expect(await bytesOf(copy, entry)).toEqual(track);
			} catch (error) {
				expect(error).toBeInstanceOf(Refused);
			}
		}
	});

	test('an entry whose checksum does not fit', async () => {
		const zip = await zipOf({ '1.gpx': track }, { level: 0 });
		const data = changed(zip, local, (record) => record.setUint8(200, 0x21));
		expect(await refusalOf(data)).toBe('damaged');
	});
});

describe('an archive that lies is refused:', () => {
	const sized = (zip: Uint8Array<ArrayBuffer>, bytes: number) =>
		changed(zip, inDirectory, (record) => record.setUint32(24, bytes, true));

	test.each([0, track.length - 1, track.length + 1])(
		'an entry said to be %i bytes long',
		async (bytes) => {
			expect(await refusalOf(sized(await zipOf({ '1.gpx': track }), bytes))).toBe('damaged');
		}
	);

	test('an entry over 50 MB, before it is unpacked', async () => {
		expect(await refusalOf(sized(await zipOf({ '1.gpx': track }), 50_000_001))).toBe('too-large');
	});

	test('an entry that unpacks to a thousand times its size', async () => {
		const zip = await zipOf({ '1.gpx': new Uint8Array(40_000_000) });
		expect(zip.length).toBeLessThan(100_000);
		expect(await refusalOf(zip)).toBe('bomb');
		expect(await refusalOf(sized(zip, 500))).toBe('damaged');
	});

	test('entries that lie over each other', async () => {
		const zip = await zipOf({ '1.gpx': track }, { level: 0 });
		const [endAt, directoryAt] = [end, inDirectory].map((signature) => {
			let at = 0;
			changed(zip, signature, (record) => (at = record.byteOffset));
			return at;
		});
		const entry = zip.slice(directoryAt, endAt);
		const times = 30;
		const ending = zip.slice(endAt);
		const view = new DataView(ending.buffer);
		view.setUint16(8, times, true);
		view.setUint16(10, times, true);
		view.setUint32(12, entry.length * times, true);
		const many = new Blob([zip.slice(0, directoryAt), ...Array(times).fill(entry), ending]);
		expect(await refusalOf(many)).toBe('bomb');
	});

	test('more entries than there are, or than there ever were', async () => {
		const zip = await zipOf({ '1.gpx': track });
		const two = changed(zip, end, (record) => record.setUint16(10, 2, true));
		expect(await refusalOf(two)).toBe('broken-zip');
		const in64 = changed(
			changed(await zipOf({ '1.gpx': track }, { zip64: true }), end64, (record) =>
				record.setBigUint64(32, 1_000_000n, true)
			),
			end,
			(record) => record.setUint16(10, 0xffff, true)
		);
		expect(await refusalOf(in64)).toBe('too-many-entries');
	});

	test('a directory, or an entry, that stands beyond the file', async () => {
		const zip = await zipOf({ '1.gpx': track });
		const directory = changed(zip, end, (record) => record.setUint32(16, 0x7fffffff, true));
		expect(await refusalOf(directory)).toBe('broken-zip');
		const entry = changed(zip, inDirectory, (record) => record.setUint32(42, 0x7fffffff, true));
		expect(await refusalOf(entry)).toBe('broken-zip');
	});
});

test('what cannot be read is said as such', async () => {
	expect(await refusalOf(await zipOf({ '1.gpx': track }, { password: 'calf' }))).toBe('locked');
	const packed = changed(await zipOf({ '1.gpx': track }), inDirectory, (record) =>
		record.setUint16(10, 12, true)
	);
	expect(await refusalOf(packed)).toBe('unknown-packing');
});
