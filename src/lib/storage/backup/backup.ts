import * as v from 'valibot';
import type { Instant } from '#lib/domain/instant.ts';
import type { Records } from '#lib/domain/records.ts';
import { checkIn } from './check-in-schema.ts';
import { findDouble } from './doubles.ts';
import { findForbiddenKey } from './forbidden-keys.ts';
import { instant, listOf, record } from './parts.ts';
import {
	acknowledgement,
	ownRoutine,
	programmeEntry,
	raiseTest,
	run,
	session,
	shoe
} from './record-schemas.ts';
import { refusalOf, refuse, type Refusal } from './refusal.ts';
import { settings } from './settings-schema.ts';
import { format, version } from './write-backup.ts';

export type ParsedBackup = { ok: true; records: Records; exportedAt: Instant } | Refusal;

const backup = record({
	format: v.literal(format),
	version: v.literal(version),
	exportedAt: instant,
	checkIns: v.optional(listOf(checkIn)),
	sessions: v.optional(listOf(session)),
	programme: v.optional(listOf(programmeEntry)),
	raiseTests: v.optional(listOf(raiseTest)),
	runs: v.optional(listOf(run)),
	shoes: v.optional(listOf(shoe)),
	acknowledgements: v.optional(listOf(acknowledgement)),
	ownRoutines: v.optional(listOf(ownRoutine)),
	settings: v.optional(settings)
});

/** All or nothing: the records of a file that is valid to the last field, unchanged, or the first thing that is wrong. */
export function checkBackup(file: unknown): ParsedBackup {
	const otherFile = refusalOfHead(file);
	if (otherFile) return otherFile;
	const parsed = v.safeParse(backup, file, { abortEarly: true });
	if (!parsed.success) return refusalOf(parsed.issues[0]);

	// Strict schemas let through what they were given; they put its keys in another order, and it is to come back unchanged.
	const given = file as v.InferOutput<typeof backup>;
	const records: Records = {
		checkIns: given.checkIns ?? [],
		sessions: given.sessions ?? [],
		programme: given.programme ?? [],
		raiseTests: given.raiseTests ?? [],
		runs: given.runs ?? [],
		shoes: given.shoes ?? [],
		acknowledgements: given.acknowledgements ?? [],
		ownRoutines: given.ownRoutines ?? []
	};
	const known = parsed.output.settings;
	if (known) records.settings = inOrderOf(given.settings, known);
	return (
		findForbiddenKey(given.settings, 'settings') ??
		findDouble(records) ?? { ok: true, records, exportedAt: given.exportedAt }
	);
}

/** A word on files that are no backup of this version at all, before their fields are looked at. */
function refusalOfHead(file: unknown): Refusal | undefined {
	const head = v.safeParse(v.object({ format: v.string(), version: v.unknown() }), file);
	if (!head.success) return refuse('the file', 'is not a backup of Soleus');
	const { output } = head;
	if (output.format !== format) return refuse('format', `should be "${format}"`);
	if (typeof output.version === 'number' && output.version > version)
		return refuse('version', 'is from a newer version of Soleus: update Soleus first');
	if (output.version !== version) return refuse('version', `should be ${version}`);
}

/** What was let through of an object, its keys as they stood. */
function inOrderOf<Kept extends object>(given: object | undefined, kept: Kept): Kept {
	const ordered: Record<string, unknown> = {};
	for (const [key, value] of Object.entries(given ?? {})) {
		if (!Object.hasOwn(kept, key)) continue;
		const part: unknown = Reflect.get(kept, key);
		ordered[key] =
			typeof part === 'object' && part !== null ? inOrderOf(value as object, part) : part;
	}
	return ordered as Kept;
}
