import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, firefox } from '@playwright/test';
import { chromiumLaunch, firefoxLaunch } from './browser.js';

/**
 * A device with one browser, whose profile stays on disk until it is thrown away.
 *
 * @param {'chromium' | 'firefox'} browserName
 * @param {string} folder where the profile lies
 */
export async function newDevice(browserName = 'chromium', folder = tmpdir()) {
	const profile = await mkdtemp(join(folder, 'soleus-device-'));
	/** @type {import('@playwright/test').BrowserContext | undefined} */
	let context;

	/** @param {import('@playwright/test').BrowserContextOptions} [options] */
	const start = async (options = {}) => {
		context =
			browserName === 'chromium'
				? await chromium.launchPersistentContext(profile, { ...chromiumLaunch(), ...options })
				: await firefox.launchPersistentContext(profile, {
						...firefoxLaunch(),
						channel: 'moz-firefox',
						...options
					});
		return context;
	};

	/** As the system does it: the browser with all its processes, at once, with nothing tidied up. */
	const kill = async () => {
		const closed = new Promise((resolve) => context?.once('close', resolve));
		process.kill(-groupOf(profile), 'SIGKILL');
		await closed;
	};

	/** Every process stands still where it is, as a machine does that is about to lose its power; only a kill is left to it. */
	const freeze = () => process.kill(-groupOf(profile), 'SIGSTOP');

	const throwAway = async () => {
		await context?.close();
		await rm(profile, { recursive: true, force: true, maxRetries: 5 });
	};
	return { start, kill, freeze, throwAway };
}

/**
 * A page on a phone's screen, in a browser that is just started.
 *
 * @param {Awaited<ReturnType<typeof newDevice>>} device
 * @param {string} url
 */
export async function openPage(device, url) {
	const context = await device.start({
		baseURL: url,
		viewport: { width: 390, height: 844 },
		serviceWorkers: 'block'
	});
	context.setDefaultTimeout(15_000);
	return context.pages()[0] ?? (await context.newPage());
}

/**
 * The process group of the browser that runs with this profile.
 *
 * @param {string} profile
 */
function groupOf(profile) {
	const processes = execFileSync('ps', ['-axo', 'pgid=,args='], { encoding: 'utf8' });
	const found = processes.split('\n').find((line) => line.includes(profile));
	if (!found) throw new Error('no browser to kill');
	return Number.parseInt(found, 10);
}
