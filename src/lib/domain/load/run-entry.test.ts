import { expect, test } from 'vitest';
import { numberFrom, secondsFrom } from './run-entry.ts';

test.each([
	['8', 8],
	['8.25', 8.25],
	[' 8,25 ', 8.25],
	['.5', 0.5],
	['8.', 8],
	['', undefined],
	['-3', undefined],
	['1e3', undefined],
	['8 km', undefined],
	['1,000,5', undefined]
])('%j is the number %s', (text, number) => {
	expect(numberFrom(text)).toBe(number);
});

test.each([
	['', '45', '', 2700],
	['', '45', '30', 2730],
	['1', '5', '30', 3930],
	['', '90', '', 5400],
	['', '22,5', '', 1350],
	['', '', '', undefined],
	['0', '0', '0', undefined],
	['', '45 min', '', undefined],
	['-1', '45', '', undefined]
])('%j h, %j min, %j s are %s seconds', (hours, minutes, seconds, total) => {
	expect(secondsFrom(hours, minutes, seconds)).toBe(total);
});
