import { heelDropLevels, type HeelDropLevel } from '#lib/domain/programme/level.ts';
import {
	dosesOn,
	highestOf,
	legsDueOn,
	legsToFloor,
	limitFrom
} from '#lib/domain/programme/session-doses.ts';
import { legs } from '#lib/domain/soreness/check-in.ts';
import type { App } from './app.ts';
import { gatesOf } from './gates.ts';
import { programmeOf } from './programme.ts';

/** The heel drops that come next: what the programme plans or, by hand, something lower. */
export class HeelDropSession {
	#chosen = $state<HeelDropLevel>();
	readonly #app: Pick<App, 'log' | 'calendar' | 'preferences'>;

	constructor(app: Pick<App, 'log' | 'calendar' | 'preferences'>) {
		this.#app = app;
	}

	readonly programme = $derived.by(() => programmeOf(this.#app));
	readonly #limit = $derived.by(() => limitFrom(gatesOf(this.#app).of('heel-drops')));
	readonly planned = $derived.by(() =>
		dosesOn(this.programme, this.#limit, this.#app.calendar.today)
	);
	readonly doses = $derived.by(() =>
		dosesOn(this.programme, this.#limit, this.#app.calendar.today, this.byHand)
	);
	/** Levels that can be chosen instead, below the highest that is planned. */
	readonly lower = $derived.by(() => {
		const highest = highestOf(this.programme, this.#limit);
		return heelDropLevels.filter((level) => level < highest);
	});
	/** Something lower than planned, if that was chosen; no leg goes above its own plan by it. */
	get byHand(): HeelDropLevel | undefined {
		return this.lower.find((level) => level === this.#chosen);
	}

	set byHand(level: HeelDropLevel | undefined) {
		this.#chosen = level;
	}

	readonly legsDue = $derived.by(() => legsDueOn(this.programme, this.#app.calendar.today));
	/** Legs that do nothing in it. */
	readonly resting = $derived.by(() => legs.filter((leg) => !this.planned[leg]));
	readonly toFloor = $derived.by(() =>
		legsToFloor(this.#app.log.checkIns, this.#app.calendar.today)
	);
}
