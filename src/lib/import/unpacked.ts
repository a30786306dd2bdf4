import { maxFileBytes, refuseFor } from './bytes.ts';
import { crc32 } from './crc32.ts';
import { refuse } from './refusal.ts';

/** A track as XML packs to a twentieth, deflate can do no more than a thousandth. */
const mostTimes = 200;
/** Whatever it unpacks to, so little does no harm. */
const harmlessBytes = 1024 * 1024;

/** What a stream turns out to be where all is well. */
interface Promised {
	sizeBytes: number;
	crc32: number;
}

/** Whether so few bytes become so many in no activity. */
function isBomb(packedBytes: number, bytes: number): boolean {
	return bytes > harmlessBytes && bytes > packedBytes * mostTimes;
}

/** The stream of what gzip packed. Errors with a `Refused`. */
export function gunzipped(
	packed: ReadableStream<Uint8Array<ArrayBuffer>>,
	packedBytes: number
): ReadableStream<Uint8Array<ArrayBuffer>> {
	return bounded(packed.pipeThrough(new DecompressionStream('gzip')), packedBytes);
}

/** The same stream as long as it stays within bounds, and is what was promised. Errors with a `Refused`. */
export function bounded(
	stream: ReadableStream<Uint8Array<ArrayBuffer>>,
	packedBytes: number,
	promised?: Promised
): ReadableStream<Uint8Array<ArrayBuffer>> {
	const reader = stream.getReader();
	let bytes = 0;
	let checksum = 0;
	return new ReadableStream({
		async pull(controller) {
			const { value } = await reader.read().catch(refuseFor);
			try {
				bytes += value?.length ?? 0;
				if (bytes > maxFileBytes) refuse('too-large');
				if (isBomb(packedBytes, bytes)) refuse('bomb');
				if (promised) {
					if (value) checksum = crc32(value, checksum);
					const isWhole = bytes === promised.sizeBytes && checksum === promised.crc32;
					if (bytes > promised.sizeBytes || (!value && !isWhole)) refuse('damaged');
				}
			} catch (refused) {
				reader.cancel().catch(() => undefined);
				throw refused;
			}
			if (value) controller.enqueue(value);
			else controller.close();
		},
		cancel: (reason) => reader.cancel(reason)
	});
}
