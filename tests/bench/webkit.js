import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveWithRemote } from './remote-site.js';

const libraries = ['x86_64-linux-gnu', 'aarch64-linux-gnu'].map((kind) => `/usr/lib/${kind}`);
const miniBrowser = libraries
	.map((folder) => `${folder}/webkit2gtk-4.1/MiniBrowser`)
	.find(existsSync);
const isReady = miniBrowser && existsSync('/usr/bin/Xvfb');

/** Why WebKit cannot be driven here; `undefined` where it can. */
export const whyNoWebKit = isReady
	? undefined
	: 'needs WebKitGTK and Xvfb (apt-get install webkit2gtk-driver xvfb)';

/**
 * WebKitGTK with a profile on disk, and the built app in it. Its WebDriver forgets everything when a process dies, so that each page
 * bears one more script, which asks this server what to do.
 *
 * @param {string} root
 */
export async function newWebKit(root) {
	const profile = await mkdtemp(join(tmpdir(), 'soleus-webkit-'));
	const remote = await serveWithRemote(root);
	const screen = await newScreen();
	/** @type {import('node:child_process').ChildProcess} */
	let browser;

	const start = () => {
		const folders = ['DATA', 'CACHE', 'CONFIG'].map((kind) => [`XDG_${kind}_HOME`, profile]);
		browser = spawn(miniBrowser ?? '', [`${remote.url}/`], {
			detached: true,
			stdio: 'ignore',
			env: { ...process.env, ...quiet, ...Object.fromEntries(folders), DISPLAY: screen.display }
		});
	};
	/** With all its processes, at once. */
	const kill = async () => {
		const gone = new Promise((resolve) => browser.once('exit', resolve));
		process.kill(-(browser.pid ?? NaN), 'SIGKILL');
		await gone;
	};
	/** What Safari does to a page now and then: the process that stores is gone, and the page is not. */
	const killStorage = async () => {
		const processes = execFileSync('ps', ['-axo', 'pid=,pgid=,args='], { encoding: 'utf8' });
		const ofThis = processes
			.split('\n')
			.map((line) => line.trim().split(/\s+/))
			.find(([, group, path]) => Number(group) === browser.pid && path?.endsWith('NetworkProcess'));
		if (!ofThis) throw new Error('no process to kill');
		process.kill(Number(ofThis[0]), 'SIGKILL');
		// What it was about to ask is gone with it.
		await new Promise((resolve) => setTimeout(resolve, 1000));
	};
	const close = async () => {
		if (browser.exitCode === null && browser.signalCode === null) await kill();
		screen.close();
		await remote.stop();
		await rm(profile, { recursive: true, force: true, maxRetries: 5 });
	};
	return { start, kill, killStorage, close, order: remote.order };
}

/** Nothing may outlive a kill, and there is no graphics card. */
const quiet = {
	DBUS_SESSION_BUS_ADDRESS: 'disabled:',
	NO_AT_BRIDGE: '1',
	WEBKIT_DISABLE_DMABUF_RENDERER: '1',
	LIBGL_ALWAYS_SOFTWARE: '1'
};

async function newScreen() {
	const args = ['-displayfd', '3', '-screen', '0', '800x1000x24', '-nolisten', 'tcp'];
	const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
	const number = await new Promise((resolve, reject) => {
		server.once('error', reject);
		server.stdio[3]?.once('data', (data) => resolve(String(data).trim()));
	});
	return { display: `:${number}`, close: () => server.kill() };
}
