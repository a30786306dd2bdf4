import { placeOf, refuse, type Refusal } from './refusal.ts';

interface Found {
	value: unknown;
	key: string | number;
	within: Found | null;
}

const forbidden = ['__proto__', 'constructor', 'prototype'];

/**
 * Keys that could reach an object's prototype, where unknown fields are otherwise let pass. Without recursion, since a
 * file may nest those as deep as it likes.
 */
export function findForbiddenKey(value: unknown, key: string): Refusal | undefined {
	const rest: Found[] = [{ value, key, within: null }];
	for (let next = rest.pop(); next; next = rest.pop()) {
		if (typeof next.value !== 'object' || next.value === null) continue;
		for (const [name, value] of Object.entries(next.value)) {
			const found = { value, key: Array.isArray(next.value) ? Number(name) : name, within: next };
			if (forbidden.includes(name))
				return refuse(placeOf(keysOf(found)), 'is not a field that Soleus knows');
			rest.push(found);
		}
	}
	return undefined;
}

function keysOf(found: Found): (string | number)[] {
	const keys = [];
	for (let at: Found | null = found; at; at = at.within) keys.unshift(at.key);
	return keys;
}
