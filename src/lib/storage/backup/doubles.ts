import type { Records } from '#lib/domain/records.ts';
import { refuse, type Refusal } from './refusal.ts';

/** Check-ins are one a day, and an id is one of its kind (contract.md 4). */
export function findDouble(records: Records): Refusal | undefined {
	const { checkIns, sessions, programme, raiseTests, runs, shoes, acknowledgements } = records;
	const { ownRoutines } = records;
	const byId = { sessions, programme, raiseTests, runs, shoes, acknowledgements, ownRoutines };
	const days = firstDouble(checkIns.map(({ day }) => day));
	if (days) return refuse(`checkIns[${days.index}].day`, `stands twice: ${days.value}`);
	for (const [kind, list] of Object.entries(byId)) {
		const ids = firstDouble(list.map(({ id }) => id));
		if (ids) return refuse(`${kind}[${ids.index}].id`, `stands twice: ${ids.value}`);
	}
	return undefined;
}

function firstDouble(values: string[]): { index: number; value: string } | undefined {
	const seen = new Set<string>();
	for (const [index, value] of values.entries()) {
		if (seen.has(value)) return { index, value };
		seen.add(value);
	}
	return undefined;
}
