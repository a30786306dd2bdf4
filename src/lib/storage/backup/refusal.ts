import type { BaseIssue } from 'valibot';

/** Why a file is not a backup that can be restored: `place` is `checkIns[3].legs.left.soreness`, `reason` goes on from it. */
export interface Refusal {
	ok: false;
	place: string;
	reason: string;
}

export function refuse(place: string, reason: string): Refusal {
	return { ok: false, place, reason };
}

export function refusalOf(issue: BaseIssue<unknown>): Refusal {
	return refuse(placeOf(issue.path?.map(({ key }) => key) ?? []), reasonOf(issue));
}

/** `['checkIns', 3, 'legs']` as `checkIns[3].legs`; the file itself where there is no key. */
export function placeOf(keys: readonly unknown[]): string {
	const place = keys.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('');
	return place.replace(/^\./, '').slice(0, 200) || 'the file';
}

function reasonOf({ type, expected, received, message }: BaseIssue<unknown>): string {
	if (type === 'strict_object' && expected === 'never') return 'is not a field that Soleus knows';
	if (type === 'strict_object' || type === 'object') return 'is missing';
	if (received === 'null') return 'should be left out rather than null';
	return message;
}
