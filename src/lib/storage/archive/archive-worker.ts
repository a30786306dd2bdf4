import { Copies } from '../copies.ts';
import { openStore } from '../open-store.ts';
import type { Answer, Request } from './archive.ts';
import { Archivist } from './archivist.ts';

const store = openStore();
const archivist = new Archivist(store, new Copies(store));
/** So often is the page told how far a restore is. */
const reportEveryMs = 50;

addEventListener('message', ({ data }: MessageEvent<Request>) => {
	if (data.ask === 'cancel') archivist.cancel();
	else
		work(data).then(
			(value) => answer({ id: data.id, value }),
			(error: unknown) => answer({ id: data.id, error: String(error) })
		);
});

function work(request: Exclude<Request, { ask: 'cancel' }>): Promise<unknown> {
	switch (request.ask) {
		case 'writeBackup':
			return archivist.writeBackup(request.now, request.passphrase);
		case 'writeSpreadsheet':
			return archivist.writeSpreadsheet(request.table);
		case 'open':
			return archivist.open(request.file, request.passphrase);
		case 'keepCopy':
			return archivist.keepCopy(request.now);
		case 'findCopy':
			return archivist.findCopy();
		case 'restore': {
			let reportedAt = 0;
			return archivist.restore(request.how, (done, of) => {
				const now = performance.now();
				if (now - reportedAt < reportEveryMs && done < of) return;
				reportedAt = now;
				answer({ id: request.id, progress: { done, of } });
			});
		}
	}
}

function answer(message: Answer): void {
	postMessage(message);
}
