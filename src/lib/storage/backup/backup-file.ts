import { lockedFormat, unlock } from '../archive/locked-file.ts';
import { checkBackup, type ParsedBackup } from './backup.ts';
import { refuse, type Refusal } from './refusal.ts';

/** A chosen file: what it holds, why it is refused, or that it asks for its passphrase. */
export type ReadBackup = ParsedBackup | { ok: false; isLocked: true };

/** contract.md 4. */
const maxBytes = 32 * 1024 * 1024;
/** The same in base64, and what stands around it. */
const maxLockedBytes = Math.ceil(maxBytes / 3) * 4 + 4096;

const tooLarge = refuse('the file', 'is larger than 32 MB');

/** Reads a chosen file; one that is too large is not read at all. */
export async function readBackupFile(file: Blob, passphrase?: string): Promise<ReadBackup> {
	if (file.size > maxLockedBytes) return tooLarge;
	let bytes: ArrayBuffer;
	try {
		bytes = await file.arrayBuffer();
	} catch {
		return refuse('the file', 'could not be read: choose it again');
	}
	const read = parse(bytes);
	if (!read.ok) return read;
	if (!isLocked(read.value)) return file.size > maxBytes ? tooLarge : checkBackup(read.value);
	if (passphrase === undefined) return { ok: false, isLocked: true };

	const opened = await unlock(read.value, passphrase);
	if (!opened.ok) return opened;
	if (opened.bytes.length > maxBytes) return tooLarge;
	const inside = parse(opened.bytes);
	return inside.ok ? checkBackup(inside.value) : inside;
}

function parse(bytes: BufferSource): { ok: true; value: unknown } | Refusal {
	let text: string;
	try {
		text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return refuse('the file', 'is not text in UTF-8');
	}
	try {
		return { ok: true, value: JSON.parse(text) };
	} catch {
		return refuse('the file', 'is not a backup of Soleus: it is not JSON');
	}
}

function isLocked(file: unknown): boolean {
	return typeof file === 'object' && file !== null && Reflect.get(file, 'format') === lockedFormat;
}
