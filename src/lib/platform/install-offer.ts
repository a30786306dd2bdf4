/** Chromium's offer to install, which a page may show at its own moment. Not in TypeScript's library. */
interface BeforeInstallPromptEvent extends Event {
	prompt(): Promise<{ outcome: 'accepted' | 'dismissed' }>;
}

let offered: BeforeInstallPromptEvent | null = null;

/** Keeps the browser's own offer for a button of ours. It comes once, soon after the page has loaded. */
export function keepInstallOffer(): void {
	addEventListener('beforeinstallprompt', (event) => {
		event.preventDefault();
		offered = event as BeforeInstallPromptEvent;
	});
	addEventListener('appinstalled', () => (offered = null));
}

export function canOfferInstall(): boolean {
	return offered !== null;
}

/** Shows the browser's own dialog; `true` where the person agreed. An offer can be used once. */
export async function offerInstall(): Promise<boolean> {
	const outcome = await offered?.prompt();
	offered = null;
	return outcome?.outcome === 'accepted';
}

/** `true` in an app opened from the home screen or the dock. */
export function isInstalled(): boolean {
	const isStandaloneOnIos = 'standalone' in navigator && navigator.standalone === true;
	return isStandaloneOnIos || matchMedia('(display-mode: standalone)').matches;
}
