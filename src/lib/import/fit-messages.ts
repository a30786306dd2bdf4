/**
 * How many messages a FIT file of that content makes a reader keep, found by their lengths alone: a small file may hold
 * millions of them, empty ones. Counts no further than just over `most`, and up to the first thing that is wrong.
 */
export function messagesIn(file: Uint8Array, most: number): number {
	const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
	let count = 0;
	let at = 0;
	// Files may be chained: a header, messages, and a checksum of two bytes each.
	while (at + 14 <= file.length && count <= most) {
		const end = Math.min(at + byteAt(at) + view.getUint32(at + 4, true), file.length);
		at += byteAt(at);
		/** By a definition's number, the length of the messages that it defines, with their header. */
		const lengths: number[] = [];
		for (; at < end && count <= most; count += 1) {
			const header = byteAt(at);
			const isShort = (header & 0x80) !== 0;
			const isDefinition = !isShort && (header & 0x40) !== 0;
			const number = isShort ? (header >> 5) & 0x03 : header & 0x0f;
			if (isDefinition) {
				const [length, next] = definitionAt(at, (header & 0x20) !== 0);
				lengths[number] = length;
				at = next;
			} else {
				const length = lengths[number];
				if (length === undefined) return count;
				at += length;
			}
		}
		at = end + 2;
	}
	return count;

	function byteAt(index: number): number {
		return file[index] ?? 0;
	}

	/** The length of the messages that it defines, and where it ends. */
	function definitionAt(from: number, hasDeveloperFields: boolean): [length: number, next: number] {
		let length = 1;
		let next = from + 5;
		for (let lists = hasDeveloperFields ? 2 : 1; lists > 0; lists -= 1) {
			const fields = byteAt(next);
			next += 1;
			// Each is told by its number, its length and its type.
			for (let field = 0; field < fields; field += 1, next += 3) length += byteAt(next + 1);
		}
		return [length, next];
	}
}
