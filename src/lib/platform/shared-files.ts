const cacheName = 'shared-files-v1';
const nameHeader = 'soleus-file-name';
/** More than this is not copied: an archive that large is better chosen on the page, which reads it where it is. */
const mostBytes = 200 * 1024 * 1024;

/** What became of what another app shared; the words for it are the page's. */
export type Shared = 'kept' | 'too-large' | 'no-room' | 'nothing';

/** For the service worker: keeps the files of a share until a page takes them up. */
export async function keepShared(request: Request): Promise<Shared> {
	try {
		const files = (await request.formData()).getAll('files').filter((part) => part instanceof File);
		if (files.length === 0) return 'nothing';
		if (files.reduce((sum, { size }) => sum + size, 0) > mostBytes) return 'too-large';
		const cache = await caches.open(cacheName);
		for (const file of files)
			await cache.put(
				`/share/${crypto.randomUUID()}`,
				new Response(file, { headers: { [nameHeader]: encodeURIComponent(file.name) } })
			);
		return 'kept';
	} catch {
		await forgetShared();
		return 'no-room';
	}
}

/** For the page: the files that were shared with the app and not taken up yet. */
export async function sharedFiles(): Promise<File[]> {
	const cache = await caches.open(cacheName);
	const answers = await cache.matchAll();
	return Promise.all(
		answers.map(
			async (answer) =>
				new File([await answer.blob()], decodeURIComponent(answer.headers.get(nameHeader) ?? ''))
		)
	);
}

export async function forgetShared(): Promise<void> {
	await caches.delete(cacheName);
}
