import { parseBackup, type ParsedBackup } from './backup.ts';
import { refuse } from './refusal.ts';

/** contract.md 4. */
const maxBytes = 32 * 1024 * 1024;

/** Reads a chosen file; one that is too large is not read at all. */
export async function readBackupFile(file: Blob): Promise<ParsedBackup> {
	if (file.size > maxBytes) return refuse('the file', 'is larger than 32 MB');
	let text: string;
	try {
		text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
	} catch (error) {
		return refuse(
			'the file',
			error instanceof TypeError ? 'is not text in UTF-8' : 'could not be read: choose it again'
		);
	}
	return parseBackup(text);
}
