import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentLine, textValue } from './content-line.ts';

/** Of whole characters, and of halves of them too. */
const anyText = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 400, size: 'max' }),
	fc
		.array(fc.nat({ max: 0xffff }), { maxLength: 400, size: 'max' })
		.map((units) => String.fromCharCode(...units))
);
const octetsOf = (text: string) => new TextEncoder().encode(text).length;
const unfolded = (lines: string) => lines.replaceAll('\r\n ', '');

function unescaped(value: string): string {
	return value.replace(/\\([\\;,n])/g, (_, escaped: string) => (escaped === 'n' ? '\n' : escaped));
}

test('any text is written in lines of at most 75 octets that unfold to it again', () => {
	fc.assert(
		fc.property(anyText, (text) => {
			const written = contentLine('SUMMARY', textValue(text));
			expect(written.endsWith('\r\n')).toBe(true);
			const lines = written.slice(0, -2).split('\r\n');
			for (const line of lines) expect(octetsOf(line)).toBeLessThanOrEqual(75);
			for (const line of lines.slice(1)) expect(line.startsWith(' ')).toBe(true);
			expect(unfolded(written)).toBe(`SUMMARY:${textValue(text)}\r\n`);
		})
	);
});

test('any text comes back from its value, but for what no file may hold', () => {
	fc.assert(
		fc.property(anyText, (text) => {
			const value = textValue(text);
			expect(value).not.toMatch(/[^\P{Cc}\t]|\p{Cs}/u);
			const kept = text
				.replace(/\r\n?/g, '\n')
				.replace(/[^\P{Cc}\t\n]/gu, '')
				.replace(/\p{Cs}/gu, '\uFFFD');
			expect(unescaped(value)).toBe(kept);
		})
	);
});

test('folds where the 76th octet would begin, and never within a character', () => {
	const fits = 'x'.repeat(75 - 'SUMMARY:'.length);
	expect(contentLine('SUMMARY', fits)).toBe(`SUMMARY:${fits}\r\n`);
	expect(contentLine('SUMMARY', `${fits}y`)).toBe(`SUMMARY:${fits}\r\n y\r\n`);
	expect(contentLine('SUMMARY', `${fits.slice(3)}🦵!`)).toBe(
		`SUMMARY:${fits.slice(3)}\r\n 🦵!\r\n`
	);
});
