import { maxFileBytes, refuseFor } from './bytes.ts';
import { refuse } from './refusal.ts';
import { bounded } from './unpacked.ts';

/** What the directory of a zip says of one entry. Names and sizes are those that it claims. */
export interface ZipEntry {
	name: string;
	/** Unpacked. */
	sizeBytes: number;
	packedBytes: number;
	crc32: number;
	method: number;
	isLocked: boolean;
	/** Of its own header, from the start of the file. */
	offset: number;
}

/** Ten years of activities and of their photos are some tens of thousands. */
const mostEntries = 200_000;
const mostDirectoryBytes = 64 * 1024 * 1024;

/** By APPNOTE.TXT, which names them so. */
const endSignature = 0x06054b50;
const endBytes = 22;
const end64LocatorSignature = 0x07064b50;
const end64LocatorBytes = 20;
const end64Signature = 0x06064b50;
const end64Bytes = 56;
const entrySignature = 0x02014b50;
const entryBytes = 46;
const localSignature = 0x04034b50;
const localBytes = 30;
const extraOf64 = 0x0001;
const in64 = { count: 0xffff, size: 0xffffffff };
const stored = 0;
const deflated = 8;

/**
 * What is in a zip, of whatever size: only its directory is read. Throws `Refused` where that is broken, or is one that no
 * archive of activities has.
 */
export async function* entriesOf(file: Blob): AsyncGenerator<ZipEntry> {
	const { count, offset, sizeBytes } = await directoryOf(file);
	if (count > mostEntries || sizeBytes > mostDirectoryBytes) refuse('too-many-entries');
	const directory = await viewOf(file, offset, sizeBytes);
	let at = 0;
	let packedBytes = 0;
	for (let index = 0; index < count; index += 1) {
		const { entry, next } = entryAt(directory, at);
		at = next;
		packedBytes += localBytes + entry.packedBytes;
		// Entries that lie over each other are how a small file unpacks to endless ones.
		if (packedBytes > file.size) refuse('bomb');
		yield entry;
	}
}

/**
 * What gives the stream of what an entry holds, each time anew; its checksum and its length are checked on the way. Rejects, and its
 * streams error, with `Refused`.
 */
export async function openEntry(
	file: Blob,
	entry: ZipEntry
): Promise<() => ReadableStream<Uint8Array<ArrayBuffer>>> {
	const { sizeBytes, packedBytes } = entry;
	if (entry.isLocked) refuse('locked');
	if (entry.method !== stored && entry.method !== deflated) refuse('unknown-packing');
	if (sizeBytes > maxFileBytes) refuse('too-large');
	const local = await viewOf(file, entry.offset, localBytes);
	if (local.getUint32(0, true) !== localSignature) refuse('damaged');
	const start = entry.offset + localBytes + local.getUint16(26, true) + local.getUint16(28, true);
	if (start + packedBytes > file.size) refuse('damaged');
	const packed = file.slice(start, start + packedBytes);
	return () => bounded(unpackedBy(entry.method, packed.stream()), packedBytes, entry);
}

function unpackedBy(
	method: number,
	packed: ReadableStream<Uint8Array<ArrayBuffer>>
): ReadableStream<Uint8Array<ArrayBuffer>> {
	return method === stored ? packed : packed.pipeThrough(new DecompressionStream('deflate-raw'));
}

/** Where the directory stands, by the record at the end of the file; its 64-bit twin stands before it. */
async function directoryOf(
	file: Blob
): Promise<{ count: number; offset: number; sizeBytes: number }> {
	const longestComment = 0xffff;
	const tailStart = Math.max(0, file.size - longestComment - endBytes - end64LocatorBytes);
	const tail = await viewOf(file, tailStart, file.size - tailStart);
	const at = endIn(tail);
	const directory = {
		count: tail.getUint16(at + 10, true),
		sizeBytes: tail.getUint32(at + 12, true),
		offset: tail.getUint32(at + 16, true)
	};
	const is64 =
		directory.count === in64.count ||
		directory.sizeBytes === in64.size ||
		directory.offset === in64.size;
	const locator = at - end64LocatorBytes;
	if (!is64 || locator < 0 || tail.getUint32(locator, true) !== end64LocatorSignature)
		return directory;
	const end = await viewOf(file, wholeAt(tail, locator + 8), end64Bytes);
	if (end.getUint32(0, true) !== end64Signature) refuse('broken-zip');
	return {
		count: wholeAt(end, 32),
		sizeBytes: wholeAt(end, 40),
		offset: wholeAt(end, 48)
	};
}

/** The place of the record whose comment reaches to the end of the file: what looks like one may stand in a comment too. */
function endIn(tail: DataView): number {
	for (let at = tail.byteLength - endBytes; at >= 0; at -= 1)
		if (
			tail.getUint32(at, true) === endSignature &&
			at + endBytes + tail.getUint16(at + 20, true) === tail.byteLength
		)
			return at;
	refuse('broken-zip');
}

function entryAt(directory: DataView, at: number): { entry: ZipEntry; next: number } {
	if (at + entryBytes > directory.byteLength || directory.getUint32(at, true) !== entrySignature)
		refuse('broken-zip');
	const nameBytes = directory.getUint16(at + 28, true);
	const extraBytes = directory.getUint16(at + 30, true);
	const extra = at + entryBytes + nameBytes;
	const next = extra + extraBytes + directory.getUint16(at + 32, true);
	if (next > directory.byteLength) refuse('broken-zip');
	const name = new Uint8Array(directory.buffer, at + entryBytes, nameBytes);
	const entry = {
		name: new TextDecoder().decode(name),
		isLocked: (directory.getUint16(at + 8, true) & 1) === 1,
		method: directory.getUint16(at + 10, true),
		crc32: directory.getUint32(at + 16, true),
		packedBytes: directory.getUint32(at + 20, true),
		sizeBytes: directory.getUint32(at + 24, true),
		offset: directory.getUint32(at + 42, true)
	};
	take64(entry, directory, extra, extra + extraBytes);
	return { entry, next };
}

/** The numbers that are too great for the entry itself stand in an extra field, those alone and in this order. */
function take64(entry: ZipEntry, directory: DataView, from: number, to: number): void {
	const missing = (['sizeBytes', 'packedBytes', 'offset'] as const).filter(
		(field) => entry[field] === in64.size
	);
	if (missing.length === 0) return;
	let at = from;
	while (at + 4 <= to && directory.getUint16(at, true) !== extraOf64)
		at += 4 + directory.getUint16(at + 2, true);
	if (at + 4 + 8 * missing.length > to) refuse('broken-zip');
	for (const [index, field] of missing.entries())
		entry[field] = wholeAt(directory, at + 4 + 8 * index);
}

function wholeAt(view: DataView, at: number): number {
	return Number(view.getBigUint64(at, true));
}

/** These bytes of a file, all of them. */
async function viewOf(file: Blob, offset: number, bytes: number): Promise<DataView<ArrayBuffer>> {
	if (offset + bytes > file.size) refuse('broken-zip');
	return new DataView(
		await file
			.slice(offset, offset + bytes)
			.arrayBuffer()
			.catch(refuseFor)
	);
}
