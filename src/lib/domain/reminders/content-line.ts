/** RFC 5545, 3.1: a line has at most so many octets, its end not counted. */
const longestLine = 75;
const lineEnd = '\r\n';

/** One property of a calendar file, folded where it is long, with its line end. `value` is written as it stands. */
export function contentLine(name: string, value: string): string {
	const lines: string[] = [];
	let line = '';
	let octets = 0;
	for (const character of `${name}:${value}`) {
		const more = octetsOf(character);
		if (octets + more > longestLine) {
			lines.push(line);
			// The space that says that a line goes on is one of its octets.
			line = ' ';
			octets = 1;
		}
		line += character;
		octets += more;
	}
	return [...lines, line].map((each) => each + lineEnd).join('');
}

/** Any text as a value (RFC 5545, 3.3.11): a break is a `\n`, and what no file may hold is left out. */
export function textValue(text: string): string {
	return text
		.replace(/\r\n?|\n/g, '\n')
		.replace(/[\\;,]/g, '\\$&')
		.replace(/\n/g, '\\n')
		.replace(/(?!\t)\p{Cc}/gu, '')
		.replace(/\p{Cs}/gu, '\uFFFD');
}

/** In UTF-8, of one character. */
function octetsOf(character: string): number {
	const point = character.codePointAt(0) ?? 0;
	if (point < 0x80) return 1;
	if (point < 0x800) return 2;
	return point < 0x10000 ? 3 : 4;
}
