import { refuse } from './refusal.ts';
import { encodingOf } from './text.ts';

/** Enough to tell a format and an encoding by. */
const headBytes = 4096;

/** The first bytes, and all of them again. */
export async function headOf(
	bytes: AsyncIterable<Uint8Array>
): Promise<{ head: Uint8Array; bytes: AsyncIterable<Uint8Array> }> {
	const rest = bytes[Symbol.asyncIterator]();
	const first: Uint8Array[] = [];
	let length = 0;
	while (length < headBytes) {
		const { done, value } = await rest.next();
		if (done) break;
		first.push(value);
		length += value.byteLength;
	}
	const head = new Uint8Array(Math.min(length, headBytes));
	let at = 0;
	for (const piece of first) {
		head.set(piece.subarray(0, headBytes - at), at);
		at += piece.byteLength;
	}
	return { head, bytes: again() };

	async function* again() {
		yield* first;
		yield* { [Symbol.asyncIterator]: () => rest };
	}
}

/** By what a file begins with; its name counts only for a FIT file whose first bytes are damaged. */
export function formatOf(head: Uint8Array, name: string): 'fit' | 'xml' | 'csv' {
	if (new TextDecoder('latin1').decode(head.subarray(8, 12)) === '.FIT') return 'fit';
	if (/\.fit$/i.test(name)) refuse('damaged');
	if (head.length === 0) refuse('damaged');
	const text = new TextDecoder(encodingOf(head)).decode(head).trimStart();
	// A table has several fields in its first line; JSON and a page have their own beginnings.
	if (/\0|^[{[]|^<!doctype html|^<html/i.test(text)) refuse('unknown-format');
	if (text.startsWith('<')) return 'xml';
	if (!/^[^\r\n]*[,;\t|]/.test(text)) refuse('unknown-format');
	return 'csv';
}
