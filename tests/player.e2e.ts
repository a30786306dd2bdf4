import type { Page } from '@playwright/test';
import {
	checkIn,
	dayFrom,
	expect,
	expectAccessible,
	fastForwardToEnd,
	heelDropsAtLevel3,
	restore,
	stored,
	test
} from './fixtures.ts';

const root = (page: Page) => page.locator('[data-player]');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const dialog = (page: Page, name: string) => page.getByRole('dialog', { name });

async function attribute(page: Page, name: string): Promise<number> {
	return Number(await root(page).getAttribute(`data-${name}`));
}

/** Opens a routine's player with its clock held, and starts with no soreness logged. */
async function start(page: Page, address: string) {
	await page.clock.install();
	await page.goto(address);
	await button(page, 'Start').click();
	await button(page, 'No soreness').click();
	await expect(root(page)).toHaveAttribute('data-status', 'running');
}

test('a whole session is played by time alone and saved before the closing screen', async ({
	page
}) => {
	await page.clock.install();
	await page.goto('/session/warm-up-short/');
	await expect(button(page, 'Start')).toBeVisible();
	await expect(root(page)).toHaveAttribute('data-status', 'ready');
	await expect(root(page)).toHaveAttribute('data-gate', 'open');
	await expectAccessible(page);

	await button(page, 'Start').click();
	await expect(dialog(page, 'Sore today?')).toContainText(
		/swelling.*redness.*breathless.*unwell/is
	);
	await expectAccessible(page);
	await button(page, 'No soreness').click();
	await expect(root(page)).toHaveAttribute('data-status', 'running');
	await expect(root(page)).toHaveAttribute('data-phase', 'prepare');
	await expectAccessible(page);

	const steps = await root(page).evaluateHandle((element) => {
		const seen = [element.getAttribute('data-step')];
		new MutationObserver(() => seen.push(element.getAttribute('data-step'))).observe(element, {
			attributeFilter: ['data-step']
		});
		return seen;
	});
	const plannedMs = await attribute(page, 'planned-ms');
	await fastForwardToEnd(page, 2000);
	await expect(root(page)).toHaveAttribute('data-phase', 'done');
	expect(await steps.jsonValue()).toEqual(Array.from({ length: 15 }, (_, step) => String(step)));
	expect(await attribute(page, 'elapsed-ms')).toBe(plannedMs);
	expect(await attribute(page, 'position-ms')).toBe(plannedMs);
	await expectAccessible(page);

	const saved = { routine: 'warm-up-short', outcome: 'completed', stepsDone: 7, stepsTotal: 7 };
	expect(await stored(page, 'sessions')).toMatchObject([saved]);
	await page.getByRole('slider', { name: 'Right calf soreness' }).fill('2');
	await button(page, 'Done').click();
	await expect(page.getByRole('heading', { name: 'Session saved' })).toBeVisible();
	await expect(page.getByText('7 of 7')).toBeVisible();
	expect(await stored(page, 'sessions')).toMatchObject([{ ...saved, soreness: { right: 2 } }]);
	await expectAccessible(page);
	await page.goto('/history/');
	await expect(page.getByText('Short warm-up').first()).toBeVisible();
});

test('a session that is over is in the log, whatever becomes of its last page', async ({
	page
}) => {
	await start(page, '/session/warm-up-short/');
	await page.clock.fastForward(20_000);
	await page.keyboard.press('Escape');
	await dialog(page, 'End this session?').getByRole('button', { name: 'End session' }).click();
	await expect(root(page)).toHaveAttribute('data-status', 'finished');
	await page.goto('/');
	await expect(page.getByRole('region', { name: 'Advice' })).toHaveAttribute(
		'data-advice',
		'clear'
	);
	expect(await stored(page, 'sessions')).toMatchObject([{ outcome: 'ended-early' }]);
	expect(await stored(page, 'activeSession')).toEqual([]);
	await expect(page.getByRole('region', { name: 'Unfinished session' })).toHaveCount(0);
});

test('a session for which there is no room says so, and is saved when there is', async ({
	page
}) => {
	await start(page, '/session/warm-up-short/');
	await page.clock.fastForward(12_000);
	await expect(root(page)).toHaveAttribute('data-step', '1');
	const room = await page.evaluateHandle(() => {
		const transact = IDBDatabase.prototype.transaction;
		IDBDatabase.prototype.transaction = function (stores, mode, options) {
			if (mode === 'readwrite') throw new DOMException('no room', 'QuotaExceededError');
			return transact.call(this, stores, mode, options);
		};
		return { make: () => (IDBDatabase.prototype.transaction = transact) };
	});
	await page.keyboard.press('Escape');
	await dialog(page, 'End this session?').getByRole('button', { name: 'End session' }).click();
	const alert = page.getByRole('alert').filter({ hasText: /^Not saved/ });
	await expect(alert).toContainText('There is no room left on this device');
	await expect(page.getByText(/is saved|Saved/)).toHaveCount(0);
	await expectAccessible(page);
	expect(await stored(page, 'sessions')).toEqual([]);
	expect(await stored(page, 'activeSession')).toHaveLength(1);

	await room.evaluate(({ make }) => void make());
	await page.getByRole('slider', { name: 'Left calf soreness' }).fill('1');
	await button(page, 'Save session').click();
	await expect(page.getByRole('heading', { name: 'Session saved' })).toBeVisible();
	expect(await stored(page, 'sessions')).toMatchObject([
		{ outcome: 'ended-early', soreness: { left: 1 } }
	]);
	expect(await stored(page, 'activeSession')).toEqual([]);
});

test('pause stands still, previous and next move the place and never the time trained', async ({
	page
}) => {
	await start(page, '/session/warm-up-short/');
	await page.clock.fastForward(12_000);
	await expect(root(page)).toHaveAttribute('data-step', '1');
	await button(page, 'Pause').click();
	await expect(root(page)).toHaveAttribute('data-status', 'paused');
	const elapsedMs = await attribute(page, 'elapsed-ms');
	await page.clock.fastForward(60_000);
	expect(await attribute(page, 'elapsed-ms')).toBe(elapsedMs);
	await expectAccessible(page);

	await button(page, 'Next').click();
	await expect(root(page)).toHaveAttribute('data-step', '2');
	expect(await attribute(page, 'position-ms')).toBe(70_000);
	await button(page, 'Previous').click();
	await expect(root(page)).toHaveAttribute('data-step', '1');
	expect(await attribute(page, 'position-ms')).toBe(10_000);
	expect(await attribute(page, 'elapsed-ms')).toBe(elapsedMs);

	await button(page, 'Resume').click();
	await expect(root(page)).toHaveAttribute('data-status', 'running');
	await page.clock.fastForward(5000);
	await expect.poll(() => attribute(page, 'elapsed-ms')).toBeGreaterThanOrEqual(elapsedMs + 5000);
});

test('ten minutes out of sight end at the right place', async ({ page }) => {
	await start(page, '/session/hip-strength/');
	const before = await attribute(page, 'position-ms');
	await page.clock.fastForward(600_000);
	await expect.poll(() => attribute(page, 'position-ms')).toBeGreaterThanOrEqual(before + 600_000);
	expect(await attribute(page, 'position-ms')).toBeLessThan(before + 610_000);
	expect(await attribute(page, 'elapsed-ms')).toBeLessThan(before + 610_000);
	await expect(root(page)).toHaveAttribute('data-status', 'running');
});

test('a closed lid asks before it counts anything', async ({ page }) => {
	await start(page, '/session/warm-up-short/');
	await page.clock.fastForward(20_000);
	await expect.poll(() => attribute(page, 'elapsed-ms')).toBeGreaterThanOrEqual(20_000);
	await page.clock.setSystemTime(Date.now() + 3_600_000);
	const asked = dialog(page, 'You were away');
	await expect(asked).toBeVisible();
	await expectAccessible(page);
	await expect(root(page)).toHaveAttribute('data-status', 'paused');
	await expect(root(page)).toHaveAttribute('data-step', '1');
	const elapsedMs = await attribute(page, 'elapsed-ms');
	expect(elapsedMs).toBeLessThan(30_000);

	await asked.getByRole('button', { name: 'Go on from here' }).click();
	await expect(asked).toBeHidden();
	await expect(root(page)).toHaveAttribute('data-status', 'running');
	await expect(root(page)).toHaveAttribute('data-step', '1');

	await page.clock.setSystemTime(Date.now() + 7_200_000);
	await asked.getByRole('button', { name: 'I did it' }).click();
	await expect(root(page)).toHaveAttribute('data-status', 'finished');
	expect(await attribute(page, 'elapsed-ms')).toBeLessThan(40_000);
});

test('a short sleep goes on, and a clock set back loses nothing', async ({ page }) => {
	await start(page, '/session/warm-up-short/');
	await page.clock.fastForward(20_000);
	await expect.poll(() => attribute(page, 'elapsed-ms')).toBeGreaterThanOrEqual(20_000);
	const now = await page.evaluate(() => Date.now());
	await page.clock.setSystemTime(now + 15_000);
	await expect.poll(() => attribute(page, 'position-ms')).toBeGreaterThanOrEqual(34_000);
	await expect(root(page)).toHaveAttribute('data-status', 'running');

	const elapsedMs = await attribute(page, 'elapsed-ms');
	await page.clock.setSystemTime(now - 86_400_000);
	await page.clock.fastForward(3000);
	await expect.poll(() => attribute(page, 'elapsed-ms')).toBeGreaterThanOrEqual(elapsedMs + 3000);
	expect(await attribute(page, 'elapsed-ms')).toBeLessThan(elapsedMs + 10_000);
	await expect(root(page)).toHaveAttribute('data-status', 'running');
});

test('a session cut off by a reload is offered at the step where it was', async ({ page }) => {
	await start(page, '/session/warm-up-short/');
	await page.clock.fastForward(75_000);
	await expect(root(page)).toHaveAttribute('data-step', '3');
	await page.reload();

	const offered = page.getByRole('region', { name: 'Unfinished session' });
	await expect(offered).toBeVisible();
	await expectAccessible(page);
	await offered.getByRole('button', { name: 'Resume session' }).click();
	await expect(root(page)).toHaveAttribute('data-status', 'running');
	await expect(root(page)).toHaveAttribute('data-step', '3');
	expect(await attribute(page, 'elapsed-ms')).toBeGreaterThanOrEqual(75_000);

	await page.reload();
	await offered.getByRole('button', { name: 'Discard' }).click();
	await expect(offered).toBeHidden();
	await button(page, 'Undo').click();
	await expect(offered).toBeVisible();
	await offered.getByRole('button', { name: 'Discard' }).click();
	await page.reload();
	await expect(button(page, 'Start')).toBeVisible();
	await expect(offered).toBeHidden();
});

test('Today offers the session that was cut off, and resumes it at its own address', async ({
	page
}) => {
	await start(page, '/session/warm-up-short/');
	await page.clock.fastForward(75_000);
	await expect(root(page)).toHaveAttribute('data-step', '3');
	await page.goto('/');
	const offered = page.getByRole('region', { name: 'Unfinished session' });
	await expect(offered).toBeVisible();
	// Only now: a page that is being left says that it was seen until then.
	await page.clock.setSystemTime((await page.evaluate(() => Date.now())) + 3 * 60 * 60 * 1000);
	await page.reload();
	await expect(offered).toContainText('Short warm-up: cut off 3 hours ago');
	await expectAccessible(page);
	await offered.getByRole('button', { name: 'Resume session' }).click();
	await expect(page).toHaveURL('/session/warm-up-short/');
	await expect(root(page)).toHaveAttribute('data-status', 'running');
	await expect(root(page)).toHaveAttribute('data-step', '3');
});

test('a session that was cut off and not taken up is in the log once another begins', async ({
	page
}) => {
	await start(page, '/session/light-movement/');
	await page.clock.fastForward(15_000);
	await expect(root(page)).toHaveAttribute('data-step', '1');
	await page.reload();
	await expect(page.getByRole('region', { name: 'Unfinished session' })).toBeVisible();
	await button(page, 'Start').click();
	await expect(root(page)).toHaveAttribute('data-status', 'running');
	expect(await stored(page, 'sessions')).toMatchObject([
		{ routine: 'light-movement', outcome: 'ended-early', stepsDone: 0 }
	]);
});

test('one session at a time: a second tab says so, and may begin once the first has ended', async ({
	page,
	context
}) => {
	await start(page, '/session/light-movement/');
	const second = await context.newPage();
	await second.goto('/session/hip-strength/');
	await button(second, 'Start').click();
	await expect(second.getByRole('alert')).toContainText('running in another tab');
	await expect(root(second)).toHaveAttribute('data-status', 'ready');

	await page.close();
	await button(second, 'Start').click();
	await expect(root(second)).toHaveAttribute('data-status', 'running');
});

test('what another tab logs while this one asks "Sore today?" locks it at once', async ({
	page,
	context
}) => {
	await page.goto('/session/heel-drops/');
	await button(page, 'Start').click();
	await expect(dialog(page, 'Sore today?')).toBeVisible();
	const other = await context.newPage();
	await restore(other, { checkIns: [checkIn(dayFrom(0), { soreness: 6 })] });
	await expect(root(page)).toHaveAttribute('data-gate', 'locked');
	await expect(dialog(page, 'Sore today?')).toHaveCount(0);
	await expect(button(page, 'Start')).toHaveCount(0);
});

test('a locked routine says why and cannot be started', async ({ page }) => {
	const sharp = { soreness: 4, quality: 'sharp', spread: 'focal' };
	await restore(page, { checkIns: [checkIn(dayFrom(0), sharp)] });
	await page.goto('/session/foam-rolling/');
	await expect(root(page)).toHaveAttribute('data-gate', 'locked');
	await expect(page.getByText('sharp and in one spot')).toBeVisible();
	await expect(button(page, 'Start')).toHaveCount(0);
	await expectAccessible(page);
});

test('"Stop and check in" ends it as stopped, locks the rest, and opens the check-in', async ({
	page
}) => {
	await start(page, '/session/warm-up-short/');
	await page.clock.fastForward(15_000);
	await button(page, 'Stop and check in').click();
	await expect(page).toHaveURL('/check-in/');
	await page.goto('/session/warm-up-short/');
	await expect(root(page)).toHaveAttribute('data-gate', 'locked');
});

test('a worse score at the end of light movement leads to the check-in', async ({ page }) => {
	await start(page, '/session/light-movement/');
	await toPhase(page, 'check');
	const score = page.getByRole('slider', { name: /Left calf now/ });
	await score.fill('3');
	await button(page, 'Log this score').click();
	await expect(page).toHaveURL('/check-in/?movement=worse');
});

test('without sound it says so, and everything else works', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(window, 'AudioContext', { value: undefined });
	});
	await start(page, '/session/warm-up-short/');
	await expect(page.getByText('No sound here')).toBeVisible();
	await page.clock.fastForward(12_000);
	await expect(root(page)).toHaveAttribute('data-step', '1');
});

test('a session can be done by keyboard alone', async ({ page }) => {
	await restore(page, { programme: heelDropsAtLevel3() });
	await page.clock.install();
	await page.goto('/session/heel-drops/');
	await expect(page.getByLabel('Level')).toContainText('As planned: level 3');
	await button(page, 'Start').focus();
	await page.keyboard.press('Enter');
	await expect(dialog(page, 'Sore today?')).toBeVisible();
	await page.keyboard.press('Tab');
	await expect(button(page, 'No soreness')).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(root(page)).toHaveAttribute('data-status', 'running');
	await expect(button(page, 'Pause')).toBeFocused();
	await page.keyboard.press('ArrowRight');
	await expect(root(page)).toHaveAttribute('data-step', '1');
	await expect(root(page)).toHaveAttribute('data-side', 'left');
	await page.keyboard.press('ArrowRight');
	await expect(root(page)).toHaveAttribute('data-phase', 'switch');
	await page.keyboard.press('ArrowLeft');
	await expect(root(page)).toHaveAttribute('data-step', '1');
	await page.keyboard.press('Space');
	await expect(root(page)).toHaveAttribute('data-status', 'paused');
	await page.keyboard.press('Space');
	await expect(root(page)).toHaveAttribute('data-status', 'running');

	await page.keyboard.press('Escape');
	await expect(dialog(page, 'End this session?')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(dialog(page, 'End this session?')).toBeHidden();
	await page.keyboard.press('Escape');
	await expect(dialog(page, 'End this session?')).toBeVisible();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(root(page)).toHaveAttribute('data-status', 'finished');
	await button(page, 'Done').focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: 'Session saved' })).toBeFocused();
});

test('a locked touch screen takes no press until it is held', async ({ page }) => {
	await start(page, '/session/warm-up-short/');
	await button(page, 'Lock touch').click();
	await expect(dialog(page, 'Touch is locked')).toBeVisible();
	await expectAccessible(page);
	await page.mouse.click(195, 700);
	await expect(root(page)).toHaveAttribute('data-status', 'running');
	const hold = button(page, 'Hold to unlock');
	await hold.hover();
	await page.mouse.down();
	await page.clock.fastForward(1100);
	await expect(dialog(page, 'Touch is locked')).toBeHidden();
	await page.mouse.up();
});

test('RICE asks what rules out ice or a wrap first, and ices no sooner than after two hours', async ({
	page
}) => {
	await page.clock.install();
	await page.goto('/session/rice/');
	await expect(button(page, 'Keep my answers')).toBeVisible();
	await expect(button(page, 'Start')).toHaveCount(0);
	for (const no of await page.getByRole('radio', { name: 'No', exact: true }).all()) {
		await no.check({ force: true });
	}
	await button(page, 'Keep my answers').click();
	await expect(page.getByRole('listitem').filter({ hasText: /^Ice/ }).first()).toHaveText(
		'Ice10 min'
	);
	await page.getByRole('radio', { name: 'Right leg' }).check({ force: true });
	await button(page, 'Start').click();
	await expect(root(page)).toHaveAttribute('data-status', 'running');
	await toPhase(page, 'work', 3);
	await expect(root(page)).toHaveAttribute('data-side', 'right');
	await page.clock.fastForward(10_000);
	await page.keyboard.press('Escape');
	await dialog(page, 'End this session?').getByRole('button', { name: 'End session' }).click();
	await expect(root(page)).toHaveAttribute('data-status', 'finished');
	await page.goto('/session/rice/');
	await expect(page.getByText('Ice again from')).toBeVisible();
});

test('an unknown routine has the not-found page', async ({ page }) => {
	await page.goto('/session/leg-day/');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(root(page)).toHaveCount(0);
});

/** Presses Next until the phase of that kind begins, for the `nth` time. */
async function toPhase(page: Page, kind: string, nth = 1) {
	let found = 0;
	for (let step = 0; step < 200; step++) {
		await expect(root(page)).toHaveAttribute('data-step', String(step));
		if ((await root(page).getAttribute('data-phase')) === kind) found += 1;
		if (found === nth) return;
		await button(page, 'Next').click();
	}
}
