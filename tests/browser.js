import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';

/** Keeps Chromium quiet on a machine without the wider network, and lets root run it. */
const quietFlags = [
	'--no-sandbox',
	'--disable-quic',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];

/** Without it, every browser starts a message bus of its own that outlives a kill. */
const quietEnv = { ...process.env, DBUS_SESSION_BUS_ADDRESS: 'disabled:', NO_AT_BRIDGE: '1' };

/** Launch options for the Chromium of this machine. */
export function chromiumLaunch() {
	return { executablePath: chromiumPath(), args: quietFlags, env: quietEnv };
}

/** Launch options for the Firefox of this machine; `undefined` where there is none. */
export function firefoxLaunch() {
	const executablePath = onPath(['firefox-esr']);
	return executablePath && { executablePath, env: quietEnv };
}

/** Playwright's own Chromium where it is installed, else the system's. */
export function chromiumPath() {
	const known = [
		chromium.executablePath(),
		onPath(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']),
		'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
		'/Applications/Chromium.app/Contents/MacOS/Chromium',
		'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
		'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe'
	];
	return known.find((path) => path && existsSync(path));
}

/** Gets a Chromium onto a machine that has none. Throws one sentence on what to do where it cannot. */
function ensureChromium() {
	if (chromiumPath()) return;
	const isRootOnDebian = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
	if (isRootOnDebian) {
		run('apt-get', ['update']);
		run('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium']);
	}
	if (!chromiumPath() && !process.env.CI) run('npx', ['playwright', 'install', 'chromium']);
	if (!chromiumPath()) {
		throw new Error('The tests need a browser: install Chromium or Chrome, then run them again.');
	}
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function run(command, args) {
	console.log(`> ${command} ${args.join(' ')}`);
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	spawnSync(command, args, { stdio: 'inherit', env, shell: process.platform === 'win32' });
}

/** @param {string[]} names */
function onPath(names) {
	const folders = (process.env.PATH ?? '').split(delimiter);
	return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
	try {
		ensureChromium();
		console.log(`Browser: ${chromiumPath()}`);
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exitCode = 1;
	}
}
