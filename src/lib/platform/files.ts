/** Long enough for any browser to have begun to save it. */
const keptMs = 60_000;

/** Hands a file over, into the browser's downloads. */
export function download({ name, blob }: NamedFile): void {
	const url = URL.createObjectURL(blob);
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(url), keptMs);
}

export interface NamedFile {
	name: string;
	blob: Blob;
}

/** What became of a file that was handed to something that a person may close again. */
export type HandedOver = 'done' | 'closed' | 'failed';

/** Whether there is a share sheet that takes files of that type. */
export function canShare(type: string): boolean {
	const sample = new File([''], 'soleus.json', { type });
	return 'canShare' in navigator && navigator.canShare({ files: [sample] });
}

/** Opens the share sheet; in a tap, with a file that stands ready (platform.md 2: a browser forgets the tap after 5 s). */
export async function share({ name, blob }: NamedFile): Promise<HandedOver> {
	return await handedOver(
		navigator.share({ files: [new File([blob], name, { type: blob.type })] })
	);
}

/** Whether the browser lets a person say where a file goes. */
export function canSaveTo(): boolean {
	return 'showSaveFilePicker' in window;
}

/** Asks where the file is to go, in a tap, and writes it there. */
export async function saveTo({ name, blob }: NamedFile): Promise<HandedOver> {
	const picker: unknown = Reflect.get(window, 'showSaveFilePicker');
	if (typeof picker !== 'function') return 'failed';
	const asked: Promise<FileSystemFileHandle> = picker.call(window, { suggestedName: name });
	return await handedOver(asked.then((handle) => write(handle, blob)));
}

/** Resolves once all of it is in the file; until then the file is as it was. */
export async function write(handle: FileSystemFileHandle, blob: Blob): Promise<void> {
	const writable = await handle.createWritable();
	await writable.write(blob);
	await writable.close();
}

async function handedOver(handing: Promise<void>): Promise<HandedOver> {
	try {
		await handing;
		return 'done';
	} catch (error) {
		return error instanceof DOMException && error.name === 'AbortError' ? 'closed' : 'failed';
	}
}
