import type { ColumnMap } from './csv/columns.ts';

/** Why a file, or some rows of it, gave no activity. */
export type Refusal =
	/** No GPX, TCX, FIT or CSV file. */
	| { kind: 'unknown-format' }
	/** Cut off, not well-formed, a wrong checksum, or it could not be read to its end. */
	| { kind: 'damaged' }
	/** It declares XML entities, which nothing that records a run needs: they can swell without bound. */
	| { kind: 'entities' }
	| { kind: 'too-large' }
	/** A zip without its directory, or with one that does not fit the file: mostly a download that broke off. */
	| { kind: 'broken-zip' }
	/** More files than an archive of a person's activities ever holds. */
	| { kind: 'too-many-entries' }
	/** It unpacks to far more than recordings do. */
	| { kind: 'bomb' }
	/** It asks for a password. */
	| { kind: 'locked' }
	/** Packed in another way than zips are. */
	| { kind: 'unknown-packing' }
	/** A zip in a zip. */
	| { kind: 'nested' }
	/** A zip without anything that may be a recording. */
	| { kind: 'nothing-inside' }
	/** The device no longer gives it out. */
	| { kind: 'gone' }
	/** Somebody was asked about it, and left it out. */
	| { kind: 'left-out' }
	/** Of a known format, but a course, a set of places, a workout plan, or empty. */
	| { kind: 'not-an-activity' }
	/** Nothing tells when it was, or how long it took. */
	| { kind: 'no-times' }
	/** A run without a distance. */
	| { kind: 'no-distance' }
	/** Further, longer or faster than anybody runs: a fault in the file, or the wrong columns or units. */
	| { kind: 'implausible' }
	/** CSV: ask for `ImportChoices.csvUnits`, and read the file again. */
	| { kind: 'needs-units'; example: string }
	/** CSV: ask for `ImportChoices.csvDates`, and read the file again. `example`: a date that reads both ways. */
	| { kind: 'needs-date-order'; example: string }
	/**
	 * CSV: ask for `ImportChoices.csvColumns`, and read the file again. `headers` as they stand, `firstRow` below them,
	 * `found` what was recognised.
	 */
	| { kind: 'needs-columns'; headers: string[]; firstRow: string[]; found: Partial<ColumnMap> }
	/** CSV: `count` rows could not be read, the others could. `rows`: the first of them, as a spreadsheet numbers them. */
	| { kind: 'bad-rows'; count: number; rows: number[] };

/** Carries a refusal out of a parser's callbacks. It never leaves this room: `readActivities` hands out values. */
export class Refused extends Error {
	readonly refusal: Refusal;

	constructor(refusal: Refusal) {
		super(refusal.kind);
		this.refusal = refusal;
	}
}

export function refuse(kind: PlainKind): never {
	throw new Refused({ kind });
}

type PlainKind = {
	[Each in Refusal as Each['kind']]: keyof Each extends 'kind' ? Each['kind'] : never;
}[Refusal['kind']];
