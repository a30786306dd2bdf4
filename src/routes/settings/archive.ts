import { workerAddress } from '#lib/platform/worker-address.ts';
import { Archive } from '#lib/storage/archive/archive.ts';
import address from '../../lib/storage/archive/archive-worker.ts?worker&url';

/** Its worker is made with the first call; close it when the page goes. */
export function openArchive(): Archive {
	// The library's type knows no trusted address.
	return new Archive(() => new Worker(workerAddress(address) as string, { type: 'module' }));
}
