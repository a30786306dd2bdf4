import * as v from 'valibot';
import { oneOf, record } from '../backup/parts.ts';
import { refusalOf, refuse, type Refusal } from '../backup/refusal.ts';

/** What OWASP asks of PBKDF2 with SHA-256, and contract.md 4 with it. */
const rounds = 600_000;
/** A file that asks for more would keep the device busy for minutes. */
const mostRounds = 10_000_000;
const saltBytes = 16;
const ivBytes = 12;

export const lockedFormat = 'soleus-backup-encrypted';

const base64 = v.string('should be text in base64');
const lockedFile = record({
	format: v.literal(lockedFormat),
	version: v.literal(1, 'is from a newer version of Soleus: update Soleus first'),
	kdf: oneOf(['PBKDF2-SHA-256']),
	rounds: v.pipe(
		v.number('should be a number'),
		v.safeInteger('should be a whole number'),
		v.minValue(1, 'should be 1 or more'),
		v.maxValue(mostRounds, `should be at most ${mostRounds}`)
	),
	salt: base64,
	iv: base64,
	data: base64
});

export type LockedFile = v.InferOutput<typeof lockedFile>;

/** The file of contract.md 4 for a text that only the passphrase gives back. */
export async function lock(text: string, passphrase: string): Promise<string> {
	const salt = crypto.getRandomValues(new Uint8Array(saltBytes));
	const iv = crypto.getRandomValues(new Uint8Array(ivBytes));
	const key = await keyFrom(passphrase, salt, rounds);
	const sealed = await crypto.subtle.encrypt(
		{ name: 'AES-GCM', iv },
		key,
		new TextEncoder().encode(text)
	);
	const file: LockedFile = {
		format: lockedFormat,
		version: 1,
		kdf: 'PBKDF2-SHA-256',
		rounds,
		salt: toBase64(salt),
		iv: toBase64(iv),
		data: toBase64(new Uint8Array(sealed))
	};
	return JSON.stringify(file);
}

/** The bytes that were locked, or why they stay so. Wrong passphrases and damaged files look the same, by design of AES-GCM. */
export async function unlock(
	file: unknown,
	passphrase: string
): Promise<{ ok: true; bytes: Uint8Array<ArrayBuffer> } | Refusal> {
	const parsed = v.safeParse(lockedFile, file, { abortEarly: true });
	if (!parsed.success) return refusalOf(parsed.issues[0]);
	const locked = parsed.output;
	const parts: Uint8Array<ArrayBuffer>[] = [];
	for (const name of ['salt', 'iv', 'data'] as const) {
		const bytes = fromBase64(locked[name]);
		if (!bytes) return refuse(name, 'should be text in base64');
		parts.push(bytes);
	}
	const [salt, iv, data] = parts;
	if (!salt || !iv || !data) return refuse('the file', 'is not whole');
	if (iv.length !== ivBytes) return refuse('iv', `should be ${ivBytes} bytes long`);
	const key = await keyFrom(passphrase, salt, locked.rounds);
	try {
		const bytes = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, data);
		return { ok: true, bytes: new Uint8Array(bytes) };
	} catch {
		return refuse('the file', 'does not open with this passphrase, or is damaged');
	}
}

async function keyFrom(
	passphrase: string,
	salt: Uint8Array<ArrayBuffer>,
	iterations: number
): Promise<CryptoKey> {
	// One keyboard writes é as one sign, another as two.
	const bytes = new TextEncoder().encode(passphrase.normalize('NFC'));
	const material = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey']);
	return await crypto.subtle.deriveKey(
		{ name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
		material,
		{ name: 'AES-GCM', length: 256 },
		false,
		['encrypt', 'decrypt']
	);
}

/** A call takes only so many arguments. */
const chunkBytes = 0x8000;

function toBase64(bytes: Uint8Array): string {
	let binary = '';
	for (let at = 0; at < bytes.length; at += chunkBytes)
		binary += String.fromCharCode(...bytes.subarray(at, at + chunkBytes));
	return btoa(binary);
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
	try {
		const binary = atob(text);
		const bytes = new Uint8Array(binary.length);
		for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
		return bytes;
	} catch {
		return undefined;
	}
}
