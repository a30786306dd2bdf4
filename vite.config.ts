import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumLaunch } from './tests/browser.js';

/** The layout and the error page bring along whatever they import; the others are a few words that most pages say, the first one too. */
const neededByEveryPage =
	/routes[\\/]\+(layout|error)\.svelte$|generated[\\/]root|preload-helper|rolldown[\\/]runtime|content[\\/](notice|day-words|faults|today)\.ts$|platform[\\/]visit\.ts$/;

/** What Today tells whoever has logged: one file too, since each of twenty costs a slow phone some milliseconds even offline. */
const toldOnToday =
	/state[\\/](advice|next)\.ts$|content[\\/](advice|glance|care|reason-words|what-to-say|checklist-words|red-flags|regions)\.ts$/;

export default defineConfig({
	plugins: [sveltekit()],
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
