import { defineConfig, type PlaywrightTestProject } from '@playwright/test';
import { chromiumLaunch, firefoxLaunch } from './browser.js';

const port = Number(process.env.PORT ?? 4173);
const firefox = firefoxLaunch();

/** Journeys tagged so need Chromium's own tools: its worker, its debugger, its offline start. */
const chromiumOnly = /@chromium/;

/** Which advice, locks and doses stand is worked out the same in each browser, and shown by parts that other journeys walk through in both. */
const sameInBoth = [
	'gates.e2e.ts',
	'levels.e2e.ts',
	'library.e2e.ts',
	'own-routines.e2e.ts',
	'programme.e2e.ts'
];

const projects: PlaywrightTestProject[] = [
	{ name: 'chromium', use: { browserName: 'chromium', launchOptions: chromiumLaunch() } }
];
if (firefox) {
	projects.push({
		name: 'firefox',
		grepInvert: chromiumOnly,
		testIgnore: sameInBoth,
		// Debian's Firefox is driven through WebDriver BiDi, which this channel selects.
		use: { browserName: 'firefox', channel: 'moz-firefox', launchOptions: firefox }
	});
}

export default defineConfig({
	testDir: '.',
	testMatch: '*.e2e.ts',
	outputDir: '../test-results',
	fullyParallel: true,
	forbidOnly: true,
	workers: 2,
	retries: 0,
	reporter: 'list',
	timeout: 60_000,
	expect: { timeout: 15_000 },
	use: {
		baseURL: `http://localhost:${port}`,
		viewport: { width: 390, height: 844 },
		locale: 'en-GB',
		timezoneId: 'Europe/Berlin',
		// Most journeys are about the pages; those about the worker allow it.
		serviceWorkers: 'block'
	},
	webServer: {
		command: 'node serve.js',
		url: `http://localhost:${port}`,
		env: { PORT: String(port) },
		reuseExistingServer: false
	},
	projects
});
