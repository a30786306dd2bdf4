import { addDays, day, type Day } from '#lib/domain/day.ts';
import { epochMsOf, instantFrom, type Instant } from '#lib/domain/instant.ts';
import { monoMs, wallMs, type MonoMs, type WallMs } from '#lib/domain/moment.ts';
import type { Clock } from './clock.ts';

const dayMs = 86_400_000;

/** A clock that stands still until told otherwise. Local time has the offset of the instant it began at. */
export class TestClock implements Clock {
	#wall: number;
	#mono = 1000;
	readonly #offsetMin: number;

	constructor(start = '2026-03-07T08:15:00+01:00' as Instant) {
		this.#wall = epochMsOf(start);
		const [, sign, hours, minutes] = /([+-])(\d{2}):(\d{2})$/.exec(start) ?? [];
		this.#offsetMin = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * (sign === '-' ? -1 : 1);
	}

	wallMs(): WallMs {
		return wallMs(this.#wall);
	}

	monoMs(): MonoMs {
		return monoMs(this.#mono);
	}

	today(): Day {
		return addDays(day('1970-01-01'), Math.floor(this.#localMs() / dayMs));
	}

	now(): Instant {
		const secondOfDay = Math.floor(
			(this.#localMs() - Math.floor(this.#localMs() / dayMs) * dayMs) / 1000
		);
		return instantFrom(this.today(), secondOfDay, this.#offsetMin);
	}

	/** Time passes for both clocks. */
	advance(ms: number): void {
		this.#wall += ms;
		this.#mono += ms;
	}

	/** The machine sleeps: only the wall clock goes on. */
	sleep(ms: number): void {
		this.#wall += ms;
	}

	/** Somebody sets the wall clock. */
	setWall(to: Instant): void {
		this.#wall = epochMsOf(to);
	}

	/** Another document: its monotonic clock begins anew. */
	reload(): void {
		this.#mono = 0;
	}

	#localMs(): number {
		return this.#wall + this.#offsetMin * 60_000;
	}
}
