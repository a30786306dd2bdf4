import { returnStandingOn } from '#lib/domain/load/return-standing.ts';
import { returnStartOn } from '#lib/domain/load/return-start.ts';
import type { RaiseTest } from '#lib/domain/programme/programme-entry.ts';
import type { StorageFault } from '#lib/storage/store.ts';
import type { App } from './app.ts';
import { gatesOf } from './gates.ts';

/** The return to running as it stands today, from what was logged. */
export class ReturnPlan {
	fault = $state.raw<StorageFault>();
	#raiseTests = $state.raw<readonly RaiseTest[] | null>(null);
	readonly #app: App;
	#reading = 0;

	constructor(app: App) {
		this.#app = app;
	}

	/** A later call overtakes one still under way. */
	async read(): Promise<void> {
		const reading = ++this.#reading;
		const read = await this.#app.store.readRaiseTests();
		if (reading !== this.#reading) return;
		this.fault = read.ok ? undefined : read.fault;
		if (read.ok) this.#raiseTests = read.value;
	}

	/** `undefined` until everything has been read. */
	readonly standing = $derived.by(() => {
		const { log, calendar, preferences } = this.#app;
		if (!this.#raiseTests || log.status !== 'ready') return undefined;
		const { value: settings } = preferences;
		const raiseTests = [...this.#raiseTests];
		const records = { ...log.records, raiseTests, ...(settings && { settings }) };
		return returnStandingOn(records, calendar.today);
	});
	readonly #gates = $derived.by(() => gatesOf(this.#app));
	readonly gate = $derived.by(() => this.#gates.of('return-to-run'));
	/** Hops and the test are ruled out for longer than a run is, as by an antibiotic: then nobody is asked to try them (clinical.md 2.5). */
	readonly testGate = $derived.by(() => this.#gates.of('heel-raise-test'));
	readonly start = $derived.by(() => {
		const { standing, testGate } = this;
		if (!standing) return undefined;
		if (standing.entry && testGate.gate === 'locked') return 'checks';
		return returnStartOn(standing, this.#app.calendar.today);
	});
	readonly mayStart = $derived(
		this.gate.gate !== 'locked' && (this.start === 'due' || this.start === 'early')
	);
	/** It was begun and is not done, or a strain was suspected lately: then it says how far to run, and nothing else (clinical.md 2.5). */
	readonly isUnderWay = $derived.by(() => {
		const { standing } = this;
		return !!standing && standing.why !== 'done' && (!standing.entry || standing.isAfterStrain);
	});
}
