import { expect, test } from 'vitest';
import { amountFrom, decimalMarkOf, secondsFrom } from './amounts.ts';

test.each([
	[['8.25'], '.'],
	[['8,25'], ','],
	[['--', '', '1.005', '8,2'], ','],
	[['1.005,25'], ','],
	[['1,005.25'], '.'],
	[['1,005.250'], '.'],
	[['1.005.250'], ','],
	[['1,005,250'], '.'],
	[['5000.123'], '.'],
	[['5000,123'], ','],
	[['1,005', '12.345', '8'], 'either'],
	[[], 'either']
])('%j have the decimal mark %s', (cells, mark) => {
	for (const otherwise of ['.', ','] as const)
		expect(decimalMarkOf(cells, otherwise)).toBe(mark === 'either' ? otherwise : mark);
});

test.each([
	['8.25', '.', 8.25],
	['8,25', ',', 8.25],
	['1,005.25', '.', 1005.25],
	['1.005,25', ',', 1005.25],
	['1 005,25', ',', 1005.25],
	['1\u202F005,25', ',', 1005.25],
	["1'005.25", '.', 1005.25],
	["'-12", '.', -12],
	['.5', '.', 0.5],
	['--', '.', undefined],
	['', '.', undefined],
	['8 km', '.', undefined],
	['1e3', '.', undefined],
	['8,2,5', ',', undefined]
] as const)('%j with the decimal mark %s is %d', (cell, mark, amount) => {
	expect(amountFrom(cell, mark)).toBe(amount);
});

test.each([
	['1:05:30', undefined, 3930],
	['31:24', undefined, 1884],
	['00:28:10.5', undefined, 1690.5],
	['00:28:10,5', undefined, 1690.5],
	['26:00:00', undefined, 93_600],
	['1h 05m', undefined, 3900],
	['45min', undefined, 2700],
	['2700', undefined, 2700],
	['2700', 's', 2700],
	['45.5', 'min', 2730],
	['0.5', 'h', 1800],
	['--', undefined, undefined],
	['', undefined, undefined],
	['1:2:3:4', undefined, undefined],
	['soon', undefined, undefined]
])('%j, in %s, are %d seconds', (cell, unit, seconds) => {
	expect(secondsFrom(cell, '.', unit)).toBe(seconds);
});
