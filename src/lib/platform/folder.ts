import type { FolderFault } from '#lib/domain/folder-copies.ts';
import { write, type NamedFile } from './files.ts';

/** What the types of the platform still lack; only Chromium has it. */
interface Permitted {
	queryPermission(how: { mode: 'readwrite' }): Promise<PermissionState>;
	requestPermission(how: { mode: 'readwrite' }): Promise<PermissionState>;
}

const readwrite = { mode: 'readwrite' } as const;

/** Whether the browser lets a page keep files in a folder of the person's. */
export function canChooseFolder(): boolean {
	return 'showDirectoryPicker' in window;
}

/** Asks for a folder, in a tap. `null` where the question was closed again. */
export async function chooseFolder(): Promise<FileSystemDirectoryHandle | null> {
	const picker: unknown = Reflect.get(window, 'showDirectoryPicker');
	if (typeof picker !== 'function') return null;
	try {
		return await picker.call(window, { ...readwrite, id: 'soleus', startIn: 'documents' });
	} catch (error) {
		if (nameOf(error) === 'AbortError') return null;
		throw error;
	}
}

/** Asks again for a folder that was chosen earlier, in a tap. */
export async function askForFolder(folder: FileSystemDirectoryHandle): Promise<boolean> {
	return (await permitted(folder)?.requestPermission(readwrite)) === 'granted';
}

/** Writes a file whole or not at all, then removes those that `choose` gives of the folder's files. */
export async function keepInFolder(
	folder: FileSystemDirectoryHandle,
	{ name, blob }: NamedFile,
	choose: (names: string[]) => string[]
): Promise<{ ok: true } | { ok: false; fault: FolderFault }> {
	try {
		if ((await permitted(folder)?.queryPermission(readwrite)) !== 'granted')
			return { ok: false, fault: 'not-allowed' };
		await write(await folder.getFileHandle(name, { create: true }), blob);
		for (const outdated of choose(await namesIn(folder))) await folder.removeEntry(outdated);
		return { ok: true };
	} catch (error) {
		return { ok: false, fault: faultOf(error) };
	}
}

async function namesIn(folder: FileSystemDirectoryHandle): Promise<string[]> {
	const names = [];
	for await (const name of folder.keys()) names.push(name);
	return names;
}

function permitted(folder: FileSystemDirectoryHandle): Permitted | undefined {
	return 'queryPermission' in folder ? (folder as unknown as Permitted) : undefined;
}

function faultOf(error: unknown): FolderFault {
	switch (nameOf(error)) {
		case 'NotAllowedError':
		case 'SecurityError':
			return 'not-allowed';
		case 'NotFoundError':
			return 'gone';
		case 'QuotaExceededError':
			return 'full';
		default:
			return 'failed';
	}
}

function nameOf(error: unknown): string {
	return error instanceof DOMException ? error.name : '';
}
