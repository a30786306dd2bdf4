/** Not in TypeScript's library; only Chromium has it. */
interface LaunchQueue {
	setConsumer(consumer: (launch: { files?: readonly FileSystemFileHandle[] }) => void): void;
}

/** Calls `take` with the files that somebody opened with the app (`file_handlers` in manifest.webmanifest), now or later. */
export function takeLaunchedFiles(take: (files: File[]) => void): void {
	const queue: unknown = Reflect.get(window, 'launchQueue');
	if (!isLaunchQueue(queue)) return;
	queue.setConsumer(({ files = [] }) => {
		// One that was moved since then is not there to take.
		void Promise.allSettled(files.map((file) => file.getFile())).then((found) =>
			take(found.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : [])))
		);
	});
}

function isLaunchQueue(value: unknown): value is LaunchQueue {
	return typeof value === 'object' && value !== null && 'setConsumer' in value;
}
