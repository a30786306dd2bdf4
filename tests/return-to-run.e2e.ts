import type { Page } from '@playwright/test';
import { passSigns, save, slide } from './check-in-steps.ts';
import {
	checkIn,
	expect,
	expectAccessible,
	fastForwardToEnd,
	restore,
	stored,
	test
} from './fixtures.ts';

const wednesday = '2026-03-11';
const thursday = '2026-03-12';
const friday = '2026-03-13';
const saturday = '2026-03-14';
const player = (page: Page) => page.locator('[data-player]');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const returnToRunning = (page: Page) => page.getByRole('region', { name: 'Return to running' });

test('the return to running begins with its checks after a suspected strain, is played, and says what comes next and when @chromium', async ({
	page
}) => {
	await page.clock.install({ time: `${wednesday}T08:30:00+01:00` });
	const raises = { updatedAt: `${wednesday}T08:00:00+01:00`, day: wednesday };
	await restore(page, {
		checkIns: [
			checkIn('2026-02-25', { soreness: 4, onset: 'sudden', quality: 'sharp', spread: 'focal' }),
			checkIn('2026-03-10', {}),
			checkIn(wednesday, {})
		],
		raiseTests: [
			{ id: 'left', leg: 'left', count: 22, ...raises },
			{ id: 'right', leg: 'right', count: 24, ...raises }
		],
		runs: [
			{
				id: 'before',
				updatedAt: '2026-02-20T18:00:00+01:00',
				day: '2026-02-20',
				distanceM: 9000,
				durationS: 3000,
				kind: 'easy',
				source: 'manual'
			}
		]
	});
	await page.goto('/session/return-to-run/');
	await expect(page.getByText('A few things come before the first run.')).toBeVisible();
	await expectAccessible(page);
	await expect(button(page, 'Start')).toHaveCount(0);
	await page.goto('/runs/');
	await expect(returnToRunning(page)).toHaveAttribute('data-stage', '0');
	await expect(returnToRunning(page)).toContainText(
		'avoid running for up to 8 weeks after a strain'
	);
	const load = page.getByRole('region', { name: 'Load' });
	await expect(load).toContainText('your return to running says what fits');
	await expect(load).not.toContainText(/up to \d/i);
	await button(page, 'Save answers').click();
	await expect(page.getByText('Answer both first.')).toBeVisible();
	for (const question of await page.getByRole('group', { name: /^Can you/ }).all())
		await question.getByRole('radio', { name: 'Yes' }).check();
	await expectAccessible(page);
	await button(page, 'Save answers').click();
	await expect(page.getByRole('heading', { name: 'Return to running' })).toBeFocused();
	await page.getByRole('link', { name: 'Walk and run, 20 min' }).click();

	await expect(page.getByText('Warm up first.')).toBeVisible();
	await expectAccessible(page);
	await button(page, 'Start').click();
	await expect(player(page)).toHaveAttribute('data-status', 'running');
	await fastForwardToEnd(page, 120_000);
	expect(await stored(page, 'sessions')).toMatchObject([
		{ routine: 'return-to-run', stage: 0, outcome: 'completed', stepsDone: 8, stepsTotal: 8 }
	]);
	await page.getByRole('slider', { name: 'Left calf soreness' }).fill('2');
	await button(page, 'No soreness, right calf').click();
	await button(page, 'Done').click();
	await expect(
		page.getByRole('heading', { name: 'Walk and run, stage 0: Friday 13 March' })
	).toBeVisible();
	await expect(page.getByText('Waiting for the morning after')).toBeVisible();
	await expectAccessible(page);

	await page.clock.setSystemTime(`${thursday}T07:00:00+01:00`);
	await page.goto('/check-in/');
	await passSigns(page);
	await slide(page, 0, 0);
	await save(page);
	await page.goto('/session/return-to-run/');
	await expect(page.getByText('never run on two days in a row')).toBeVisible();
	await expect(button(page, 'Start')).toHaveCount(0);
	await page.goto('/runs/');
	await expect(returnToRunning(page)).toHaveAttribute('data-next-day', friday);
	await expect(returnToRunning(page).locator('[data-response="green"]')).toContainText('stage 0');

	await page.clock.setSystemTime(`${friday}T07:00:00+01:00`);
	await page.goto('/check-in/');
	await passSigns(page);
	await slide(page, 0, 0);
	await save(page);
	await page.goto('/');
	await page.getByRole('link', { name: 'Return to running' }).click();
	await expect(returnToRunning(page).getByRole('heading', { level: 2 })).toBeFocused();
	await page.getByRole('link', { name: 'Today' }).click();
	await page.getByRole('link', { name: 'Walk and run', exact: true }).click();
	await expect(button(page, 'Start')).toBeVisible();

	// Cut off, and found again on the next day: what was run of it counts, and is not gone on with.
	await button(page, 'Start').click();
	await expect(player(page)).toHaveAttribute('data-status', 'running');
	await page.clock.fastForward(45_000);
	await expect(player(page)).toHaveAttribute('data-step', '2');
	await page.clock.setSystemTime(`${saturday}T07:00:00+01:00`);
	await page.reload();
	await button(page, 'Resume session').click();
	await expect(page.getByText('That run was begun on another day.')).toBeVisible();
	expect(await stored<{ day: string }>(page, 'sessions')).toContainEqual(
		expect.objectContaining({ day: friday, stage: 0, outcome: 'ended-early', stepsDone: 1 })
	);
	await expect(page.getByText('the next run is due on Monday 16 March')).toBeVisible();
	await expect(button(page, 'Start')).toHaveCount(0);

	await restore(page, { checkIns: [checkIn(saturday, { soreness: 1 })] }, 'Merge');
	await page.goto('/session/return-to-run/');
	await expect(player(page)).toHaveAttribute('data-gate', 'locked');
	await expect(button(page, 'Start')).toHaveCount(0);
});
