import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { chromiumLaunch } from './tests/browser.js';

/** The layout and the error page bring along whatever they import; the others are a few words that most pages say, the first one too. */
const neededByEveryPage =
	/routes[\\/]\+(layout|error)\.svelte$|generated[\\/]root|preload-helper|rolldown[\\/]runtime|content[\\/](notice|day-words|faults|today)\.ts$|platform[\\/]visit\.ts$/;

/** What Today tells whoever has logged: one file too, since each of twenty costs a slow phone some milliseconds even offline. */
const toldOnToday =
	/state[\\/](advice|next)\.ts$|content[\\/](advice|glance|care|reason-words|what-to-say|checklist-words|red-flags|regions)\.ts$/;

/** What `import/fit.ts` reads of FIT, and the messages without which the SDK reads none. */
const fitMessages = /^(fileId|activity|session|lap|record|developerDataId|fieldDescription)$/;
const fitTypes = /^(file|sport|subSport|intensity)$/;

/** The SDK knows every message and every product that there is: three quarters of the worker that imports, and of no use to it. */
function leanFitProfile(): Plugin {
	return {
		name: 'lean-fit-profile',
		async transform(_code, file) {
			if (!/@garmin\/fitsdk\/src\/profile\.js$/.test(file)) return undefined;
			const { Profile } = await import('@garmin/fitsdk');
			const messages = Object.entries(Profile.messages).filter(([, { name }]) =>
				fitMessages.test(name)
			);
			const types = Object.entries(Profile.types).filter(([name]) => fitTypes.test(name));
			const lean = {
				...Profile,
				messages: Object.fromEntries(messages),
				types: Object.fromEntries(types)
			};
			return { code: `export default ${JSON.stringify(lean)}`, map: null };
		}
	};
}

export default defineConfig({
	plugins: [sveltekit()],
	worker: { plugins: () => [leanFitProfile()] },
	build: {
		rolldownOptions: {
			output: {
				// What every page needs is one file: on a slow network each further one costs its headers and its turn.
				codeSplitting: {
					groups: [
						{ name: 'every-page', test: neededByEveryPage, priority: 2 },
						{ name: 'advice', test: toldOnToday, priority: 1 }
					]
				}
			}
		}
	},
	test: {
		expect: { requireAssertions: true },
		// By itself Vitest leaves a core idle: of two, half.
		maxWorkers: '100%',
		projects: [
			{
				extends: true,
				test: {
					name: 'node',
					environment: 'node',
					isolate: false,
					// All of it computes and waits for nothing: how long it takes tells of the machine alone.
					testTimeout: 600_000,
					include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
					exclude: ['src/**/*.svelte.test.ts', 'src/**/*.browser.test.ts']
				}
			},
			{
				extends: true,
				test: {
					name: 'browser',
					include: ['src/**/*.svelte.test.ts', 'src/**/*.browser.test.ts'],
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({ launchOptions: chromiumLaunch() }),
						instances: [{ browser: 'chromium' }]
					}
				}
			}
		]
	}
});
