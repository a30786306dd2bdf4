import { expect, test } from 'vitest';
import type { Settings } from '#lib/domain/settings.ts';
import { TestClock } from '#lib/platform/test-clock.ts';
import type { Store } from '#lib/storage/store.ts';
import { Preferences } from './preferences.svelte.ts';

function storeThat(answers: (settings: Settings) => boolean): Store {
	const saveSettings: Store['saveSettings'] = async (settings) => {
		await Promise.resolve();
		return answers(settings) ? { ok: true } : { ok: false, fault: 'full' };
	};
	return { saveSettings } as Store;
}

test('choices made before the first is kept all stay', async () => {
	const preferences = new Preferences(
		storeThat(() => true),
		new TestClock()
	);
	await Promise.all([
		preferences.set({ cues: { vibration: false } }),
		preferences.set({ cues: { tones: 0.35 } }),
		preferences.set({ appearance: 'dark' })
	]);
	expect(preferences.value).toMatchObject({
		appearance: 'dark',
		cues: { vibration: false, tones: 0.35 }
	});
});

test('a choice that is not kept does not take effect', async () => {
	const preferences = new Preferences(
		storeThat(({ units }) => units !== 'mi'),
		new TestClock()
	);
	await preferences.set({ units: 'km' });
	expect(await preferences.set({ units: 'mi' })).toEqual({ ok: false, fault: 'full' });
	expect(preferences.value?.units).toBe('km');
});
