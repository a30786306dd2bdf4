import { expect, test } from 'vitest';
import { browserKind } from './browser-kind.ts';

const safari = 'AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0';
const chrome = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0';

test.each([
	[
		`Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) ${safari} Mobile/15E148 Safari/604.1`,
		5,
		'ios-safari'
	],
	[`Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${safari} Safari/605.1.15`, 5, 'ios-safari'],
	[`Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${safari} Safari/605.1.15`, 0, 'mac-safari'],
	[
		`Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 CriOS/156.0 Mobile/15E148 Safari/604.1`,
		5,
		'ios-other'
	],
	[`Mozilla/5.0 (Linux; Android 10; K) ${chrome} Mobile Safari/537.36`, 5, 'android-chromium'],
	[
		`Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 SamsungBrowser/29.0 Chrome/136.0.0.0 Mobile Safari/537.36`,
		5,
		'android-samsung'
	],
	['Mozilla/5.0 (Android 16; Mobile; rv:153.0) Gecko/153.0 Firefox/153.0', 5, 'android-firefox'],
	[`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${chrome} Safari/537.36`, 0, 'desktop-chrome'],
	[
		`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${chrome} Safari/537.36 Edg/156.0.0.0`,
		10,
		'desktop-edge'
	],
	['Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0', 0, 'desktop-firefox'],
	[
		'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:153.0) Gecko/20100101 Firefox/153.0',
		0,
		'windows-firefox'
	],
	[
		`Mozilla/5.0 (Linux; Android 10; K) ${chrome} Mobile Safari/537.36 EdgA/156.0.0.0`,
		5,
		'android-chromium'
	],
	[`Mozilla/5.0 (iPad; CPU OS 18_6 like Mac OS X) FxiOS/153.0 Mobile Safari/604.1`, 5, 'ios-other'],
	['Lynx/2.9', 0, 'other']
])('knows how to install by %s with %i touch points: %s', (userAgent, touchPoints, kind) => {
	expect(browserKind(userAgent, touchPoints)).toBe(kind);
});
