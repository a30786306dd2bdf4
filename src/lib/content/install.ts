/** How an app is put on the home screen differs by browser; each has its own words for it. */
export type InstallWay =
	| 'ios-safari'
	| 'ios-other'
	| 'android-chromium'
	| 'android-firefox'
	| 'android-samsung'
	| 'desktop-chrome'
	| 'desktop-edge'
	| 'desktop-firefox'
	| 'mac-safari'
	| 'other';

export const installWords = {
	heading: 'Keep Soleus on your home screen',
	why: 'It then opens like any other app, fills the screen, and works with no network.',
	install: 'Install Soleus',
	dismiss: 'Not now',
	/** Safari keeps what an installed app stores apart from what its tabs store (platform.md 2). */
	ownLog:
		'In Safari a site’s log may be cleared after seven days without a visit. An installed app keeps its log, but starts with an empty one: if you have logged here, make a backup in Settings first and restore it in the app.'
};

/** What to do, in order, in the words that the browser itself shows. */
export const installSteps: Record<InstallWay, readonly string[]> = {
	'ios-safari': [
		'Tap the Share button, a square with an arrow pointing up. On iOS 26 it may be behind the three dots at the foot of the screen.',
		'Scroll down and tap “Add to Home Screen”.',
		'Leave “Open as Web App” turned on if you see it, then tap “Add”.'
	],
	'ios-other': [
		'Tap the Share button beside the address, or in the menu.',
		'Tap “Add to Home Screen”, then “Add”. If it is not there, open this page in Safari.'
	],
	'android-chromium': [
		'Open the menu, the three dots beside the address.',
		'Tap “Add to Home screen” or “Install app”, then “Install”.'
	],
	'android-firefox': [
		'Open the menu, the three dots beside the address.',
		'Tap “Add app to Home screen” or “Install”, then “Add”.'
	],
	'android-samsung': [
		'Open the menu, the three lines at the foot of the screen.',
		'Tap “Add page to”, then “Home screen”.'
	],
	'desktop-chrome': [
		'Press the install button at the right end of the address bar: a screen with an arrow.',
		'If there is none, open the menu, then “Cast, save and share”, then “Install page as app”.'
	],
	'desktop-edge': [
		'Open the menu, the three dots at the top right.',
		'Choose “Apps”, then “Install this site as an app”.'
	],
	'desktop-firefox': [
		'On Windows, press “Add tab to taskbar” in the address bar if you see it.',
		'Elsewhere Firefox installs no web apps. Keep a bookmark: Soleus works offline here all the same.'
	],
	'mac-safari': ['Open the File menu.', 'Choose “Add to Dock”, then press “Add”.'],
	other: ['Look in the browser’s menu for “Install” or “Add to Home Screen”.']
};
