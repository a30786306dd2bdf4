export type Appearance = 'system' | 'light' | 'dark';

/**
 * Puts the chosen appearance on the page, and keeps a copy where app.html finds it before the first paint: a dark room
 * need not be lit by a page that has yet to read its store. The choice itself is in the settings.
 */
export function showAppearance(appearance: Appearance): void {
	document.documentElement.dataset.appearance = appearance;
	try {
		if (appearance === 'system') localStorage.removeItem('appearance');
		else localStorage.setItem('appearance', appearance);
	} catch {
		// Site data is blocked: the page is right a moment later.
	}
}
