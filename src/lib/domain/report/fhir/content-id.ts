/**
 * An id in the form of a UUID, version 8 of RFC 9562, that a content is known by: the same text has the same one, on every device. Against
 * a forger it is no proof.
 */
export function contentId(text: string): string {
	const [a, b, c, d] = lanes.map((lane) => hashOf(text, lane));
	const hex = [a, b, c, d].map((part = 0) => part.toString(16).padStart(8, '0')).join('');
	const variant = '89ab'[parseInt(hex.charAt(16), 16) % 4];
	return [
		hex.slice(0, 8),
		hex.slice(8, 12),
		`8${hex.slice(13, 16)}`,
		`${variant}${hex.slice(17, 20)}`,
		hex.slice(20)
	].join('-');
}

/** Each begins elsewhere and goes on by another odd number. */
const lanes = [
	{ start: 0x811c9dc5, factor: 0x01000193 },
	{ start: 0x9e3779b9, factor: 0x85ebca6b },
	{ start: 0x243f6a88, factor: 0xc2b2ae35 },
	{ start: 0xb7e15162, factor: 0x27d4eb2f }
] as const;

/** FNV-1a over the text's units, with the last mixing of MurmurHash3; 0 to 2^32 - 1. */
function hashOf(text: string, { start, factor }: (typeof lanes)[number]): number {
	let hash = start ^ text.length;
	for (let at = 0; at < text.length; at += 1) {
		hash = Math.imul(hash ^ text.charCodeAt(at), factor);
		hash ^= hash >>> 15;
	}
	hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
	return (hash ^ (hash >>> 16)) >>> 0;
}
