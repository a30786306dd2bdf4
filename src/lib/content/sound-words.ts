import type { CueSettings } from '#lib/domain/settings.ts';

/** How the cues of a session sound, with what each costs. */
export const soundModes: readonly {
	value: CueSettings['mode'];
	words: string;
	note: string;
}[] = [
	{
		value: 'mix',
		words: 'Over my music',
		note: 'Tones mix with what you listen to. The screen stays on, which uses more battery.'
	},
	{
		value: 'locked',
		words: 'Locked screen',
		note: 'The tones play as one track, so they can go on with the screen off, and the buttons of earphones work. Your music stops meanwhile. Some phones still cut it off: then look at the screen.'
	}
];

export const trackRefusedWords =
	'This browser did not play the track. The page makes the tones itself now, so keep the screen on.';
