import { existsSync } from 'node:fs';

/** Flags that keep Chromium quiet on a machine without the wider network, and let root run it. */
const quietFlags = [
	'--no-sandbox',
	'--disable-quic',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];

/** Launch options for the Chromium of this machine. */
export function chromiumLaunch() {
	const executablePath = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find(existsSync);
	return { executablePath, args: quietFlags };
}
