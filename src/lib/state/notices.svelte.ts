/** A short word at the foot of the screen, with at most one thing to do about it. */
export interface Notice {
	id: number;
	text: string;
	action?: { label: string; run: () => void };
}

/** Long enough to read and to reach "Undo" (WCAG 2.2.1: it also waits while it is pointed at or focused). */
const shownMs = 10_000;

/** What has just happened: "Session deleted. Undo". One at a time: the newest takes the place. */
export class Notices {
	current = $state.raw<Notice | null>(null);
	#timer: ReturnType<typeof setTimeout> | undefined;
	#lastId = 0;

	say(text: string, action?: Notice['action']): void {
		this.current = { id: ++this.#lastId, text, action };
		this.wait();
	}

	/** Starts the time to its going anew. */
	wait(): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.dismiss(), shownMs);
	}

	/** Keeps it while somebody is at it. */
	hold(): void {
		clearTimeout(this.#timer);
	}

	act(): void {
		const action = this.current?.action;
		this.dismiss();
		action?.run();
	}

	dismiss(): void {
		clearTimeout(this.#timer);
		this.current = null;
	}
}
