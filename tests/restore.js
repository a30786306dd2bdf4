/**
 * Puts records into the store as a person would: Settings, a file, and what is to become of it.
 *
 * @param {import('@playwright/test').Page} page
 * @param {object} records the kinds of contract.md 4; what is left out is empty
 * @param {'Replace everything' | 'Merge'} how
 */
export async function restore(page, records, how = 'Replace everything') {
	const exportedAt = new Date().toISOString().replace('Z', '+00:00');
	const backup = { format: 'soleus-backup', version: 1, exportedAt, ...records };
	await page.goto('/settings/');
	await page.getByLabel('Restore from a backup').setInputFiles({
		name: 'soleus.json',
		mimeType: 'application/json',
		buffer: Buffer.from(JSON.stringify(backup))
	});
	await page.getByRole('dialog', { name: 'Restore' }).getByRole('button', { name: how }).click();
	await page
		.getByRole('status')
		.filter({ hasText: /^Restored/ })
		.waitFor();
}

/** A sore leg that fits ordinary soreness after a run. */
export const ordinary = {
	location: 'calf',
	onset: 'gradual',
	hoursAfterLoad: 24,
	quality: 'dull',
	spread: 'diffuse',
	movement: 'better',
	weightBearing: 'yes',
	swelling: 'none',
	signs: []
};

/**
 * One check-in for each score, the last one today.
 *
 * @param {number[]} scores soreness of the left calf
 */
export function dailyCheckIns(scores) {
	const now = Date.now();
	return scores.map((soreness, index) => {
		const daysAgo = scores.length - 1 - index;
		const day = new Date(now - daysAgo * 86_400_000).toISOString().slice(0, 10);
		const left = soreness ? { soreness, ...ordinary } : { soreness };
		return { day, updatedAt: `${day}T00:30:00+00:00`, legs: { left, right: { soreness: 0 } } };
	});
}

/** The third day of ordinary soreness in the left calf, with two earlier spells; one light session done. */
export function someWeeks() {
	const scores = [0, 0, 0, 2, 1, 0, 0, 0, 0, 3, 2, 1, 0, 0, 0, 0, 0, 0, 2, 5, 4];
	const checkIns = dailyCheckIns(scores);
	const day = checkIns.at(-2)?.day;
	const session = {
		id: 'light',
		updatedAt: `${day}T18:15:00+00:00`,
		routine: 'light-movement',
		startedAt: `${day}T18:00:00+00:00`,
		day,
		activeMs: 720_000,
		plannedMs: 720_000,
		outcome: 'completed',
		stepsDone: 12,
		stepsTotal: 12
	};
	const settings = { updatedAt: `${day}T18:15:00+00:00`, noticeVersion: 1, region: 'GB' };
	return { checkIns, sessions: [session], settings };
}

/** Heel drops of both legs two days ago, to be repeated at the same dose: 3 × 8 at level 3. */
export function heelDropsAtLevel3() {
	const day = new Date(Date.now() - 2 * 86_400_000).toISOString().slice(0, 10);
	const done = { level: 3, reps: 24, repsPlanned: 24, painDuring: 4, response: 'amber' };
	const updatedAt = `${day}T12:00:00+00:00`;
	return ['left', 'right'].map((leg) => ({ id: leg, updatedAt, day, leg, ...done }));
}
