/** What the buttons of a lock screen or of earphones do. */
export interface MediaActions {
	play: () => void;
	pause: () => void;
	next: () => void;
	previous: () => void;
}

export interface MediaShown {
	/** The step. */
	title: string;
	/** The routine. */
	artist: string;
	status: 'playing' | 'paused';
	positionMs: number;
	durationMs: number;
}

const artwork = [
	{ src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
	{ src: '/icon-512.png', sizes: '512x512', type: 'image/png' }
];

/** The one place that speaks to the Media Session, where the browser has one. */
export class MediaControls {
	readonly #session: MediaSession | undefined;

	constructor(session: MediaSession | undefined = navigator.mediaSession) {
		this.#session = session;
	}

	take({ play, pause, next, previous }: MediaActions): void {
		this.#handle('play', play);
		this.#handle('pause', pause);
		this.#handle('nexttrack', next);
		this.#handle('previoustrack', previous);
	}

	show({ title, artist, status, positionMs, durationMs }: MediaShown): void {
		const session = this.#session;
		if (!session) return;
		session.metadata = new MediaMetadata({ title, artist, album: 'Soleus', artwork });
		session.playbackState = status;
		const duration = durationMs / 1000;
		session.setPositionState({ duration, position: Math.min(duration, positionMs / 1000) });
	}

	close(): void {
		const session = this.#session;
		if (!session) return;
		for (const action of ['play', 'pause', 'nexttrack', 'previoustrack'] as const)
			this.#handle(action, null);
		session.metadata = null;
		session.playbackState = 'none';
		session.setPositionState();
	}

	#handle(action: MediaSessionAction, act: (() => void) | null): void {
		try {
			this.#session?.setActionHandler(action, act);
		} catch {
			// A browser that does not know this button has none to offer.
		}
	}
}
