import type { ActivityFile } from './read-activities.ts';
import { refuse, Refused } from './refusal.ts';

/** A single file may not be larger, as told or as it comes. */
export const maxFileBytes = 50_000_000;

/** The file's bytes as they come, counted. */
export async function* bytesOf(file: ActivityFile): AsyncGenerator<Uint8Array, void, void> {
	if (file.sizeBytes > maxFileBytes) refuse('too-large');
	const reader = file.stream().getReader();
	let count = 0;
	try {
		for (;;) {
			const { done, value } = await reader.read().catch(refuseFor);
			if (done) return;
			count += value.byteLength;
			if (count > maxFileBytes) refuse('too-large');
			yield value;
		}
	} finally {
		// Its fate no longer matters, and a stream that has failed rejects.
		reader.cancel().catch(() => undefined);
	}
}

/** All of it in one piece. */
export async function wholeOf(bytes: AsyncIterable<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
	const pieces: Uint8Array[] = [];
	let length = 0;
	for await (const piece of bytes) {
		pieces.push(piece);
		length += piece.byteLength;
	}
	const whole = new Uint8Array(length);
	let at = 0;
	for (const piece of pieces) {
		whole.set(piece, at);
		at += piece.byteLength;
	}
	return whole;
}

/** Says why a file could not be read on: what its stream says or, by what the browser does, that it is out of reach or damaged. */
export function refuseFor(error: unknown): never {
	if (error instanceof Refused) throw error;
	const isGone =
		error instanceof DOMException && ['NotReadableError', 'NotFoundError'].includes(error.name);
	refuse(isGone ? 'gone' : 'damaged');
}
