/** Whether this browser can put a badge on the icon of an installed app. Where it can it may still not show it. */
export function canBadge(): boolean {
	return 'setAppBadge' in navigator;
}

/** Puts a badge without a number on the app's icon, or takes it away. */
export async function showBadge(isOn: boolean): Promise<void> {
	if (!canBadge()) return;
	try {
		await (isOn ? navigator.setAppBadge() : navigator.clearAppBadge());
	} catch {
		// Not installed, or not allowed: nothing depends on it.
	}
}
