/**
 * Where a session should be, reckoned from contract.md 3 alone and with none of the app's own code. Milliseconds.
 *
 * @typedef {{ startsMs: number[], plannedMs: number }} Plan
 */
export class SessionModel {
	positionMs = 0;
	elapsedMs = 0;
	/** @type {'running' | 'paused'} */
	status = 'running';
	/** @type {number | undefined} */
	#awayMs;
	/** @type {Plan} */
	#plan;

	/** @param {Plan} plan */
	constructor(plan) {
		this.#plan = plan;
	}

	get step() {
		return this.#plan.startsMs.findLastIndex((startMs) => startMs <= this.positionMs);
	}

	get isAway() {
		return this.#awayMs !== undefined;
	}

	/** With "I did it". */
	get wouldBeAtMs() {
		return this.positionMs + (this.#awayMs ?? 0);
	}

	/** @param {number} ms */
	pass(ms) {
		if (this.status === 'running') {
			this.positionMs += ms;
			this.elapsedMs += ms;
		} else if (this.#awayMs !== undefined) this.#awayMs += ms;
	}

	/**
	 * No longer than what was left of the step: it goes on. Longer: it stands where the sleep began, and asks.
	 *
	 * @param {number} ms
	 */
	sleep(ms) {
		const endMs = this.#plan.startsMs[this.step + 1] ?? this.#plan.plannedMs;
		if (ms <= endMs - this.positionMs) this.pass(ms);
		else {
			this.status = 'paused';
			this.#awayMs = ms;
		}
	}

	pause() {
		this.status = 'paused';
	}

	resume() {
		this.status = 'running';
		this.#awayMs = undefined;
	}

	claim() {
		this.positionMs = this.wouldBeAtMs;
		this.resume();
	}

	/** @param {1 | -1} by */
	seek(by) {
		this.positionMs = this.#plan.startsMs[Math.max(0, this.step + by)] ?? this.#plan.plannedMs;
	}
}
