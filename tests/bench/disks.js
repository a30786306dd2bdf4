import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const MB = 1024 * 1024;

/** Why no disk can be made here; `undefined` where it can. */
export async function whyNoDisk() {
	if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'needs root on Linux';
	try {
		const disk = await newLoopDisk();
		await disk.remove();
		return undefined;
	} catch (error) {
		return `no loop device can be mounted (${error instanceof Error ? error.message : error})`;
	}
}

/** A disk of its own (ext4 in a file), whose power can be cut: what no program had asked to be on disk by then is gone. */
export async function newLoopDisk() {
	const work = await mkdtemp(join(tmpdir(), 'soleus-disk-'));
	const image = join(work, 'image');
	const left = join(work, 'left');
	const folder = join(work, 'disk');
	await mkdir(folder);
	await writeFile(image, '');
	await truncate(image, 512 * MB);
	run('mkfs.ext4', ['-q', '-F', '-E', 'lazy_itable_init=0,lazy_journal_init=0', image]);
	run('mount', ['-o', 'loop', image, folder]);

	return {
		folder,
		/** What is on the disk at this moment, and will be all that is left of it. */
		cutPower: () => run('cp', ['--sparse=always', image, left]),
		/** Once nobody uses it any more. */
		startAgain: async () => {
			await unmount(folder);
			run('mount', ['-o', 'loop', left, folder]);
		},
		remove: async () => {
			await unmount(folder);
			await rm(work, { recursive: true });
		}
	};
}

/** A disk of its own that is soon full (tmpfs). */
export async function newSmallDisk() {
	const folder = await mkdtemp(join(tmpdir(), 'soleus-disk-'));
	const filler = join(folder, 'filler');
	run('mount', ['-t', 'tmpfs', '-o', 'size=192m', 'tmpfs', folder]);
	return {
		folder,
		/** To the last byte, and again where something has made room meanwhile. */
		fill: () => fillUp(filler),
		makeRoom: () => rmSync(filler),
		remove: async () => {
			await unmount(folder);
			await rm(folder, { recursive: true });
		}
	};
}

/** @param {string} file */
function fillUp(file) {
	const descriptor = openSync(file, 'a');
	for (const bytes of [MB, 4096, 1]) {
		const piece = Buffer.alloc(bytes, 1);
		try {
			for (;;) writeSync(descriptor, piece);
		} catch (error) {
			if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
		}
	}
	closeSync(descriptor);
}

/**
 * A process that has just been killed may hold it for a moment.
 *
 * @param {string} folder
 */
async function unmount(folder) {
	for (let attempt = 1; spawnSync('umount', [folder]).status !== 0; attempt += 1) {
		if (attempt === 50) throw new Error(`${folder} cannot be unmounted`);
		await sleep(100);
	}
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function run(command, args) {
	execFileSync(command, args, { stdio: 'pipe' });
}
