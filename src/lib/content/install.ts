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
	| 'windows-firefox'
	| 'mac-safari'
	| 'other';

export type InstallIcon =
	| 'share'
	| 'dots'
	| 'dots-upright'
	| 'lines'
	| 'add'
	| 'install'
	| 'apps'
	| 'home'
	| 'taskbar'
	| 'dock'
	| 'star'
	| 'switch';

/** What a step looks like on the screen: a button in the browser's bar, a row of a menu, or the menus of a Mac. */
export type InstallPicture =
	| { kind: 'bar'; on: 'phone' | 'computer'; edge: 'top' | 'foot'; icon: InstallIcon }
	| { kind: 'row'; icon?: InstallIcon; label: string }
	| { kind: 'menus'; names: readonly string[]; open: string };

export interface InstallStep {
	words: string;
	pictures: readonly InstallPicture[];
}

export const installWords = {
	heading: 'Keep Soleus at hand',
	why: 'Installed, it opens like any other app, fills the screen, and works with no network.',
	install: 'Install Soleus',
	dismiss: 'Not now',
	/** Safari, and every browser of an iPhone, keeps what an installed app stores apart from what its tabs store (platform.md 2). */
	ownLog:
		'An installed app keeps a log of its own, and starts with an empty one: if you have logged here, make a backup in Settings first and restore it in the app.',
	clearing: 'In Safari a site’s log may be cleared after seven days without a visit.'
};

const onPhone = (edge: 'top' | 'foot', icon: InstallIcon): InstallPicture => ({
	kind: 'bar',
	on: 'phone',
	edge,
	icon
});
const onComputer = (icon: InstallIcon): InstallPicture => ({
	kind: 'bar',
	on: 'computer',
	edge: 'top',
	icon
});
const row = (label: string, icon?: InstallIcon): InstallPicture => ({
	kind: 'row',
	label,
	...(icon && { icon })
});

/** What to do, in order, in the words that the browser itself shows. */
export const installSteps: Record<InstallWay, readonly InstallStep[]> = {
	'ios-safari': [
		{
			words:
				'Tap the three dots at the foot of the screen. If you see none, go straight to the Share button.',
			pictures: [onPhone('foot', 'dots')]
		},
		{
			words:
				'Tap “Share”, the square with an arrow pointing up. On an iPad it is at the top of the screen.',
			pictures: [row('Share', 'share')]
		},
		{
			words: 'Scroll down, or tap “View More”. Then tap “Add to Home Screen”.',
			pictures: [row('Add to Home Screen', 'add')]
		},
		{
			words: 'Leave “Open as Web App” turned on if you see it, then tap “Add”.',
			pictures: [row('Open as Web App', 'switch')]
		}
	],
	'ios-other': [
		{
			words: 'Tap the Share button beside the address, or in the menu.',
			pictures: [onPhone('top', 'share')]
		},
		{
			words: 'Tap “Add to Home Screen”, then “Add”. If it is not there, open this page in Safari.',
			pictures: [row('Add to Home Screen', 'add')]
		}
	],
	'android-chromium': [
		{
			words:
				'Open the menu, the three dots: beside the address in Chrome, at the foot of the screen in Edge.',
			pictures: [onPhone('top', 'dots-upright')]
		},
		{
			words:
				'Tap “Add to Home screen” or “Install app”, in Edge “Add to phone”. Then tap “Install”.',
			pictures: [row('Add to Home screen', 'install')]
		}
	],
	'android-firefox': [
		{
			words: 'Open the menu, the three dots beside the address.',
			pictures: [onPhone('foot', 'dots-upright')]
		},
		{
			words: 'Tap “Add app to Home screen” or “Install”; it may be under “More”. Then tap “Add”.',
			pictures: [row('Add app to Home screen', 'add')]
		}
	],
	'android-samsung': [
		{
			words: 'Open the menu, the three lines at the foot of the screen.',
			pictures: [onPhone('foot', 'lines')]
		},
		{
			words: 'Tap “Add page to”, or “Add to”. Then tap “Home screen”.',
			pictures: [row('Add page to', 'add'), row('Home screen', 'home')]
		}
	],
	'desktop-chrome': [
		{
			words:
				'Press the install button at the right end of the address bar: a screen with an arrow.',
			pictures: [onComputer('install')]
		},
		{
			words:
				'If there is none, open the menu, the three dots. Choose “Cast, save and share”, then “Install page as app”.',
			pictures: [row('Install page as app', 'install')]
		}
	],
	'desktop-edge': [
		{
			words: 'Open the menu, the three dots at the top right.',
			pictures: [onComputer('dots')]
		},
		{
			words:
				'Choose “Apps”; it may be under “More tools”. Then choose “Install this site as an app”.',
			pictures: [row('Apps', 'apps'), row('Install this site as an app')]
		}
	],
	'windows-firefox': [
		{
			words: 'Press “Add tab to taskbar” at the right end of the address bar.',
			pictures: [onComputer('taskbar')]
		},
		{
			words:
				'If it is not there, press the star to keep a bookmark. Soleus works offline in this browser all the same.',
			pictures: [onComputer('star')]
		}
	],
	'desktop-firefox': [
		{
			words:
				'Firefox cannot install web apps on this computer. Press the star to keep a bookmark: Soleus works offline in this browser all the same.',
			pictures: [onComputer('star')]
		}
	],
	'mac-safari': [
		{
			words: 'Open the File menu at the top of the screen.',
			pictures: [{ kind: 'menus', names: ['Safari', 'File', 'Edit'], open: 'File' }]
		},
		{
			words: 'Choose “Add to Dock”, then press “Add”.',
			pictures: [row('Add to Dock…', 'dock')]
		}
	],
	other: [
		{
			words: 'Look in the browser’s menu for “Install” or “Add to Home Screen”.',
			pictures: [row('Install', 'install')]
		}
	]
};
