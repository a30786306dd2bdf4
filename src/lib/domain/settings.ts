import type { Day } from './day.ts';
import type { Instant } from './instant.ts';
import type { ReminderSettings } from './reminders/reminders.ts';
import type { LegName } from './soreness/check-in.ts';

export interface CueSettings {
	voice: 'off' | 'brief' | 'full';
	/** Loudness, 0 (silent) to 1. */
	tones: number;
	vibration: boolean;
	/** `mix`: tones over other sound, while the screen stays on. `locked`: one track that plays as media, also with the screen off. */
	mode: 'mix' | 'locked';
	/** The voice counts repetitions. */
	counting?: boolean;
}

/** Until somebody chooses otherwise. */
export const defaultCues: CueSettings = {
	voice: 'brief',
	tones: 0.7,
	vibration: true,
	mode: 'mix'
};

/** Answers to the questions of clinical.md 1.5 that rule out ice or a wrap. */
export interface RiceAnswers {
	iceRuledOut: boolean;
	wrapRuledOut: boolean;
	askedOn: Day;
	/** When the last icing ended: the next is not offered before two hours have passed (clinical.md 1.5, R5). */
	icedAt?: Instant;
}

/** Everything a person has chosen (contract.md 4: Settings). What is absent was never chosen. */
export interface Settings {
	updatedAt: Instant;
	/** ISO 3166-1, two letters. */
	region?: string;
	units?: 'km' | 'mi';
	appearance?: 'system' | 'light' | 'dark';
	startSide?: LegName;
	/** Seconds of the lowering, 2 to 5. */
	lowerS?: number;
	noticeVersion?: number;
	alfredsonOptIn?: boolean;
	/** The level at which a leg begins the heel-drop programme: 0 where level 1 hurts more than 3 out of 10 (clinical.md 1.2). */
	programmeStart?: Partial<Record<LegName, 0 | 1>>;
	returnEntry?: { day: Day; walk30: boolean; hops10: boolean };
	rice?: RiceAnswers;
	cues?: CueSettings;
	reminders?: ReminderSettings;
}
