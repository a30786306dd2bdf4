import { describe, expect, it } from 'vitest';
import { knownRegions, numbersOf, regionFromLocale, unitsFor, unitsOfRegion } from './regions.ts';

describe('numbers to call', () => {
	it.each([
		['GB', '999', '111'],
		['US', '911', null],
		['CA', '911', null],
		['AU', '000', null],
		['NZ', '111', null],
		['DE', '112', null],
		['IE', '112', null],
		['CY', '112', null]
	])('knows %s', (region, emergency, urgent) => {
		expect(numbersOf(region)).toEqual({ emergency, urgent });
	});

	it('knows the 27 countries of the European Union and five more', () => {
		expect(knownRegions).toHaveLength(32);
	});

	it.each([undefined, 'JP', 'XX', 'gb', 'toString', ''])('guesses nothing for %s', (region) => {
		expect(numbersOf(region)).toEqual({ emergency: null, urgent: null });
	});
});

describe('the region of a locale', () => {
	it.each([
		['en-GB', 'GB'],
		['de-AT', 'AT'],
		['zh-Hant-TW', 'TW'],
		['en', undefined],
		['not a locale', undefined],
		['', undefined]
	])('%s', (locale, region) => {
		expect(regionFromLocale(locale)).toBe(region);
	});
});

describe('units', () => {
	it.each([
		['GB', 'mi'],
		['US', 'mi'],
		['CA', 'km'],
		['DE', 'km'],
		[undefined, 'km']
	] as const)('of %s are %s', (region, units) => {
		expect(unitsOfRegion(region)).toBe(units);
	});
});

describe('the units', () => {
	it.each([
		[{ units: 'km', region: 'GB' } as const, 'en-US', 'km'],
		[{ region: 'GB' }, 'de-DE', 'mi'],
		[{}, 'en-US', 'mi'],
		[undefined, 'de', 'km']
	])('of %j and %s are %s', (settings, locale, units) => {
		expect(unitsFor(settings, locale)).toBe(units);
	});
});
