import { restore } from '../restore.js';
import { serve } from '../serve.js';
import { openBrowser, SLOWDOWN } from './browser.js';

/** The longest, and the one with most cues. */
const routines = ['rice', 'hip-strength'];
const settings = {
	updatedAt: '2026-01-01T08:00:00+00:00',
	cues: { voice: 'off', tones: 0.7, vibration: false, mode: 'locked' },
	rice: { iceRuledOut: false, wrapRuledOut: false, askedOn: '2026-01-01' }
};

/** How long it takes to render all cues of a session into one track, on a slow device. */
export async function measure() {
	const site = await serve();
	const { context, close } = await openBrowser(site.url);
	const page = await context.newPage();
	await restore(page, { settings });
	const session = await context.newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
	const rows = [];
	for (const routine of routines) {
		await page.goto(`/session/${routine}/`);
		await page.getByRole('button', { name: 'Start', exact: true }).click();
		if (routine !== 'rice') await page.getByRole('button', { name: 'No soreness' }).click();
		await page.locator('[data-status=running]').waitFor();
		const minutes = Math.round(
			Number(await page.locator('[data-player]').getAttribute('data-planned-ms')) / 60_000
		);
		const lengthMs = await page.evaluate(
			() => performance.getEntriesByName('track')[0]?.duration ?? NaN
		);
		rows.push({
			name: `Track of ${minutes} min (${routine})`,
			value: lengthMs,
			limit: 1500,
			unit: 'ms'
		});
	}
	await close();
	await site.stop();
	return rows;
}
