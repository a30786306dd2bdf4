import { isCopyDue, markerAfter, type Marker } from '#lib/domain/lost-log.ts';
import type { Day } from '#lib/domain/day.ts';
import type { Instant } from '#lib/domain/instant.ts';
import type { Records } from '#lib/domain/records.ts';
import type { Store } from './store.ts';
import { countOf } from './whole.ts';

const markerAddress = '/backup/marker';
/** `/backup/<number>/<day>`: the highest number is the newest, whatever became of the device's clock. */
const copyAddress = /\/backup\/(\d+)\/([\d-]+)$/;
const checksumHeader = 'soleus-sha-256';
/** How many changes the database had taken in when the copy was taken. */
const changesHeader = 'soleus-changes';
const daysKept = 3;

/**
 * Copies of the log in Cache Storage, which outlives a database that the browser lost, emptied or cut down (platform.md 2): the
 * marker that tells of it, and a backup file of each of the last three days on which something was logged, with its checksum.
 * Calls reject where the browser keeps no caches, or has no room left.
 */
export class Copies {
	readonly #store: Store;
	readonly #name: string;

	constructor(store: Store, name = 'backup-v1') {
		this.#store = store;
		this.#name = name;
	}

	/** Compares the database with what was seen of it last, and keeps what that tells. `undefined` where it could not be read. */
	look(): Promise<Marker | undefined> {
		return this.#alone((cache) => this.#mark(cache));
	}

	/** Takes the copy that is due, if one is, in the place of the one of that day. */
	async keep(now: Instant, write: (records: Records) => string): Promise<void> {
		await this.#alone(async (cache) => {
			const marker = await this.#mark(cache);
			if (!marker || !isCopyDue(marker)) return;
			const all = await this.#store.readAll();
			if (!all.ok) return;
			// Who deleted everything wants no copy of it.
			if (countOf(all.value) === 0)
				for (const { address } of await copiesIn(cache)) await cache.delete(address);
			else await putCopy(cache, now.slice(0, 10) as Day, write(all.value), marker.changes);
			await putMarker(cache, { ...marker, copied: marker.changes });
		});
	}

	/** The files whose checksum fits, newest first. */
	async *whole(): AsyncGenerator<Blob> {
		const cache = await caches.open(this.#name);
		for (const { address } of (await copiesIn(cache)).reverse()) {
			const file = await wholeFile(await cache.match(address));
			if (file) yield file;
		}
	}

	/** What was lost is back: from here on the database is to be believed again. */
	async settle(): Promise<void> {
		await this.#alone(async (cache) => {
			const read = await this.#store.readChanges();
			if (read.ok) await putMarker(cache, { changes: read.value, copied: 0 });
		});
	}

	/** No copy and no word of the log is left; one that is just being taken is waited for. */
	async forget(): Promise<void> {
		await this.#alone(() => caches.delete(this.#name));
	}

	/** Runs `work` while no tab looks at the log or takes a copy: a log that is being deleted is not missed. */
	async quiet<T>(work: () => Promise<T>): Promise<T> {
		return await navigator.locks.request(this.#name, work);
	}

	/** The database is read under the same lock: a marker of another tab is never ahead of what is read. */
	#alone<T>(work: (cache: Cache) => Promise<T>): Promise<T> {
		return this.quiet(async () => work(await caches.open(this.#name)));
	}

	async #mark(cache: Cache): Promise<Marker | undefined> {
		const read = await this.#store.readChanges();
		if (!read.ok) return undefined;
		const before = (await readMarker(cache)) ?? (await markerOfCopy(cache));
		const marker = markerAfter(before, read.value);
		if (JSON.stringify(marker) !== JSON.stringify(before)) await putMarker(cache, marker);
		return marker;
	}
}

async function readMarker(cache: Cache): Promise<Marker | undefined> {
	try {
		return await (await cache.match(markerAddress))?.json();
	} catch {
		// Damaged: as good as none.
		return undefined;
	}
}

/** Where the marker is damaged the newest copy stands for it: what it holds must not be pushed out by less. */
async function markerOfCopy(cache: Cache): Promise<Marker | undefined> {
	const newest = (await copiesIn(cache)).at(-1);
	const copy = newest && (await cache.match(newest.address));
	const changes = Number(copy?.headers.get(changesHeader) ?? 0);
	return changes > 0 ? { changes, copied: changes } : undefined;
}

async function putMarker(cache: Cache, marker: Marker): Promise<void> {
	await cache.put(markerAddress, Response.json(marker));
}

/** Stands whole before the older ones go. */
async function putCopy(cache: Cache, day: Day, text: string, changes: number): Promise<void> {
	const before = await copiesIn(cache);
	const bytes = new TextEncoder().encode(text);
	const headers = {
		'content-type': 'application/json',
		[checksumHeader]: await checksumOf(bytes),
		[changesHeader]: `${changes}`
	};
	const number = (before.at(-1)?.number ?? 0) + 1;
	await cache.put(`/backup/${number}/${day}`, new Response(bytes, { headers }));
	const otherDays = before.filter((copy) => copy.day !== day);
	const kept = otherDays.slice(1 - daysKept);
	for (const copy of before) if (!kept.includes(copy)) await cache.delete(copy.address);
}

/** Oldest first. */
async function copiesIn(cache: Cache) {
	const found = (await cache.keys()).flatMap(({ url }) => {
		const [, number, day] = copyAddress.exec(url) ?? [];
		return number && day ? [{ address: url, number: Number(number), day }] : [];
	});
	return found.sort((a, b) => a.number - b.number);
}

async function wholeFile(response: Response | undefined): Promise<Blob | undefined> {
	try {
		const bytes = await response?.arrayBuffer();
		const isWhole = bytes && (await checksumOf(bytes)) === response?.headers.get(checksumHeader);
		return isWhole ? new Blob([bytes], { type: 'application/json' }) : undefined;
	} catch {
		// The file under it is damaged.
		return undefined;
	}
}

async function checksumOf(bytes: BufferSource): Promise<string> {
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
