import * as v from 'valibot';
import { isDay, type Day } from '#lib/domain/day.ts';
import { isInstant, type Instant } from '#lib/domain/instant.ts';

// What the schemas of contract.md 4 are made of. Each message follows the place in a sentence: "runs[2].day should be ...".

const dayText = 'should be a day of the calendar, like 2026-03-07';
const instantText = 'should be a date and time with its offset, like 2026-03-07T08:15:00+01:00';

export const day = v.custom<Day>(isDay, dayText);
export const instant = v.custom<Instant>(isInstant, instantText);
export const flag = v.boolean('should be true or false');
export const score = whole(0, 10);
export const id = text(1, 64);
export const anyText = v.string('should be text');

/** A whole number of that range, both ends included. */
export function whole(min: number, max = Infinity) {
	const message = `should be a whole number ${rangeWords(min, max)}`;
	return v.pipe(
		v.number(message),
		v.safeInteger(message),
		v.minValue(min, message),
		v.maxValue(max, message)
	);
}

/** A number, of a range if one is given, both ends included. JSON has no infinity, but 1e999 reads as one. */
export function amount(min = -Infinity, max = Infinity) {
	const message = `should be a number ${rangeWords(min, max)}`.trimEnd();
	return v.pipe(
		v.number(message),
		v.finite(message),
		v.minValue(min, message),
		v.maxValue(max, message)
	);
}

/** Text of that many characters, as a person counts code points rather than UTF-16 units. */
export function text(min: number, max: number) {
	const message = `should be text of ${min ? `${min} to` : 'at most'} ${max} characters`;
	return v.pipe(
		v.string(message),
		v.check((value) => {
			const length = [...value].length;
			return length >= min && length <= max;
		}, message)
	);
}

export function oneOf<const Option extends string>(options: readonly Option[]) {
	return v.picklist(options, `should be one of: ${options.join(', ')}`);
}

export function listOf<const Item extends v.GenericSchema>(item: Item) {
	return v.array(item, 'should be a list');
}

/** An object with these fields and no other. */
export function record<const Entries extends v.ObjectEntries>(entries: Entries) {
	return v.pipe(plainObject, v.strictObject(entries));
}

/** An object whose further fields are left out: settings alone may have some (contract.md 4). */
export function looseRecord<const Entries extends v.ObjectEntries>(entries: Entries) {
	return v.pipe(plainObject, v.object(entries));
}

/** For valibot a list is an object too, and would pass where no field is required. */
const plainObject = v.custom<object>(
	(input) => typeof input === 'object' && input !== null && !Array.isArray(input),
	'should be an object'
);

export const perLeg = <const Item extends v.GenericSchema>(item: Item) =>
	record({ left: v.optional(item), right: v.optional(item) });

/** Where a check that looks at several fields found fault. */
export function pathTo(
	object: object,
	...keys: [string, ...string[]]
): [v.IssuePathItem, ...v.IssuePathItem[]] {
	const item = (key: string): v.IssuePathItem => ({
		type: 'unknown',
		origin: 'value',
		input: object,
		key,
		value: undefined
	});
	const [first, ...rest] = keys;
	return [item(first), ...rest.map(item)];
}

function rangeWords(min: number, max: number): string {
	if (min === -Infinity) return '';
	return max === Infinity ? `of ${min} or more` : `from ${min} to ${max}`;
}
