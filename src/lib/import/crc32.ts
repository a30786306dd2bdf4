/** The remainder for each value of a byte, by the reversed polynomial of zip and gzip. */
const remainders = Uint32Array.from({ length: 256 }, (_, byte) => {
	let value = byte;
	for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
	return value;
});

/** The checksum of zip over bytes that follow those of `before`; 0 before the first. */
export function crc32(bytes: Uint8Array, before = 0): number {
	let value = ~before;
	for (let at = 0; at < bytes.length; at += 1)
		value = (value >>> 8) ^ (remainders[(value ^ (bytes[at] ?? 0)) & 0xff] ?? 0);
	return ~value >>> 0;
}
