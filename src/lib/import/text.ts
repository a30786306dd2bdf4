/**
 * The encoding of a text that begins so: by its byte order mark or what its XML declares, else UTF-8 or, where it cannot be
 * that, the one in which older spreadsheets save.
 */
export function encodingOf(head: Uint8Array): string {
	if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
	if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
	const declared = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(
		new TextDecoder('latin1').decode(head)
	)?.[1];
	// Where UTF-16 was declared and its mark is missing, these bytes are no UTF-16: the declaration could not be read else.
	if (declared && !/^(utf|ucs|unicode)/i.test(declared) && isEncoding(declared)) return declared;
	return isUtf8(head) ? 'utf-8' : 'windows-1252';
}

/** Decoded as it comes, without a byte order mark and without white space before the first word: Strava's TCX files begin with some. */
export async function* textOf(
	head: Uint8Array,
	bytes: AsyncIterable<Uint8Array>
): AsyncGenerator<string, void, void> {
	const decoder = new TextDecoder(encodingOf(head));
	let hasBegun = false;
	for await (const piece of bytes) {
		const text = decoder.decode(piece, { stream: true });
		const kept: string = hasBegun ? text : text.trimStart();
		hasBegun ||= kept !== '';
		if (kept) yield kept;
	}
	const last = decoder.decode();
	if (last) yield last;
}

function isUtf8(head: Uint8Array): boolean {
	try {
		// The head may end within a character: more is to follow.
		new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
		return true;
	} catch {
		return false;
	}
}

function isEncoding(label: string): boolean {
	try {
		return Boolean(new TextDecoder(label));
	} catch {
		return false;
	}
}
