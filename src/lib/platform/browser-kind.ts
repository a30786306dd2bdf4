/** Which browser this is, as far as installing goes; content/install.ts has the words for each. */
export type BrowserKind =
	| 'ios-safari'
	| 'ios-other'
	| 'android-chromium'
	| 'android-firefox'
	| 'android-samsung'
	| 'desktop-chrome'
	| 'desktop-edge'
	| 'desktop-firefox'
	| 'windows-firefox'
	| 'mac-safari'
	| 'other';

/**
 * The only place that asks a browser for its name: how to install cannot be found out in another way.
 * An iPad says that it is a Mac, and is known by its touch points.
 */
export function browserKind(userAgent: string, touchPoints: number): BrowserKind {
	const says = (word: string) => userAgent.includes(word);
	if (says('iPhone') || says('iPad') || (says('Macintosh') && touchPoints > 1)) {
		return ['CriOS', 'FxiOS', 'EdgiOS', 'DuckDuckGo'].some(says) ? 'ios-other' : 'ios-safari';
	}
	if (says('Android')) {
		if (says('Firefox')) return 'android-firefox';
		if (says('SamsungBrowser')) return 'android-samsung';
		return says('Chrome') ? 'android-chromium' : 'other';
	}
	// Web apps in the taskbar came with Firefox 143, on Windows alone.
	if (says('Firefox')) return says('Windows') ? 'windows-firefox' : 'desktop-firefox';
	if (says('Edg/')) return 'desktop-edge';
	if (says('Chrome')) return 'desktop-chrome';
	return says('Macintosh') && says('Safari') ? 'mac-safari' : 'other';
}
