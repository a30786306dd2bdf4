import type { Instant } from '#lib/domain/instant.ts';
import type { Moment } from '#lib/domain/moment.ts';
import { newResults } from '#lib/domain/raise-test/results.ts';
import { timelineOf, type SessionPlan } from '#lib/domain/routine/session-plan.ts';
import {
	apply,
	stateAfter,
	type SessionEvent,
	type SessionState
} from '#lib/domain/routine/session.ts';
import type { Timeline } from '#lib/domain/routine/timeline.ts';
import type { StorageFault, Store } from '#lib/storage/store.ts';

export type SessionStore = Pick<Store, 'saveActiveSession' | 'touchActiveSession'>;

/** A store that has not answered by then keeps nothing for now; the session goes on. */
const patienceMs = 3000;

/** The events of a session, on disk before they count. Where storage fails they count all the same, and `fault` says so. */
export class Journal {
	readonly id: string;
	readonly plan: SessionPlan;
	readonly timeline: Timeline;
	/** Why the session would not survive a reload, if so. */
	fault = $state<StorageFault | null>(null);
	/** After the last event that was stored. */
	state: SessionState;
	#events: SessionEvent[];
	readonly #store: SessionStore;

	/** `events`: of a session that goes on after a reload. */
	constructor(id: string, plan: SessionPlan, store: SessionStore, events: SessionEvent[]) {
		this.id = id;
		this.plan = plan;
		this.timeline = timelineOf(plan);
		this.#store = store;
		this.#events = events;
		this.state = $state.raw(stateAfter(this.timeline, events));
	}

	/** With the result of a leg that these end. */
	async add(added: readonly SessionEvent[], seen: Moment, updatedAt: Instant): Promise<void> {
		const events = [...this.#events, ...added];
		const { id, plan } = this;
		const after = this.after(added);
		const results = newResults(id, plan, this.state, after, updatedAt);
		const session = { id, plan, events, seen };
		const kept = await inTime(this.#store.saveActiveSession(session, results));
		this.fault = kept.ok ? null : kept.fault;
		this.#events = events;
		this.state = after;
	}

	/** The last events: they are not stored, since the log holds the session itself or could not take it. */
	close(added: readonly SessionEvent[]): void {
		this.#events = [...this.#events, ...added];
		this.state = this.after(added);
	}

	/** What the state would be after these too. */
	after(added: readonly SessionEvent[]): SessionState {
		return added.reduce((state, event) => apply(this.timeline, state, event), this.state);
	}

	/** The session was seen running at this moment. May be lost: it costs at most some seconds of a step. */
	touch(seen: Moment): void {
		void this.#store.touchActiveSession(seen);
	}
}

/** A store that does not answer is told as one that is kept from answering. */
export function inTime<Answer>(
	asked: Promise<Answer>
): Promise<Answer | { ok: false; fault: StorageFault }> {
	let timer: ReturnType<typeof setTimeout>;
	const late = new Promise<{ ok: false; fault: StorageFault }>((resolve) => {
		timer = setTimeout(() => resolve({ ok: false, fault: 'blocked' }), patienceMs);
	});
	return Promise.race([asked, late]).finally(() => clearTimeout(timer));
}
