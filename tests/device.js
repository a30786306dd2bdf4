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
 */
export async function newDevice(browserName = 'chromium') {
	const profile = await mkdtemp(join(tmpdir(), 'soleus-device-'));
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

	const throwAway = async () => {
		await context?.close();
		await rm(profile, { recursive: true, force: true, maxRetries: 5 });
	};
	return { start, kill, throwAway };
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
