import type { Locator, Page } from '@playwright/test';
import { passSigns, save, slide, tabTo } from './check-in-steps.ts';
import {
	checkIn,
	expect,
	expectAccessible,
	fastForwardToEnd,
	restore,
	stored,
	test
} from './fixtures.ts';

const leg = (page: Page, side: 'left' | 'right') =>
	page.locator(`[data-leg="${side}"][data-level]`);
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true });
const monday = '2026-03-02';
const tuesday = '2026-03-03';
const wednesday = '2026-03-04';

interface Next {
	level: number;
	reps: number;
	from: string;
}

async function expectNext(page: Page, side: 'left' | 'right', { level, reps, from }: Next) {
	await expect(leg(page, side)).toHaveAttribute('data-level', String(level));
	await expect(leg(page, side)).toHaveAttribute('data-reps', String(reps));
	await expect(leg(page, side)).toHaveAttribute('data-next-day', from);
}

/** By keyboard alone. */
async function pressOn(page: Page, target: Locator, key = 'Enter') {
	await tabTo(page, target);
	await page.keyboard.press(key);
}

/** An entry of contract.md 4, green unless told otherwise. */
function entry(
	day: string,
	side: 'left' | 'right',
	level: number,
	reps: number,
	told: object = {}
) {
	const all = reps * 3 * (level < 4 ? 1 : 2);
	return {
		id: `${day}-${side}`,
		updatedAt: `${day}T18:00:00+01:00`,
		day,
		leg: side,
		level,
		reps: all,
		repsPlanned: all,
		painDuring: 1,
		painThatMorning: 0,
		painNextMorning: 0,
		response: 'green',
		...told
	};
}

const bothLegs = (...of: [day: string, level: number, reps: number, told?: object]) => [
	entry(of[0], 'left', of[1], of[2], of[3]),
	entry(of[0], 'right', of[1], of[2], of[3])
];

/** Starts what is offered, with no soreness where that is asked, and lets time play it to its end. */
async function playToEnd(page: Page) {
	await button(page, 'Start').click();
	const noSoreness = button(page, 'No soreness');
	const running = page.locator('[data-player][data-status=running]');
	await expect(running.or(noSoreness)).toBeVisible();
	if (await noSoreness.isVisible()) await noSoreness.click();
	await expect(running).toBeVisible();
	await fastForwardToEnd(page, 20_000);
}

test('a programme begins with questions, is played, and goes by the next morning', async ({
	page
}) => {
	await page.clock.install({ time: `${monday}T17:00:00+01:00` });
	await page.goto('/routines/heel-drops/');
	await link(page, 'Your programme, level by level').click();
	await expectNext(page, 'left', { level: 1, reps: 10, from: monday });
	await expectNext(page, 'right', { level: 1, reps: 10, from: monday });
	await expect(page.getByText('Nothing is logged yet')).toBeVisible();
	await expectAccessible(page);

	await button(page, 'Set where to start').click();
	await expect(page.getByRole('alert').filter({ hasText: 'Answer for each leg' })).toBeVisible();
	const asks = (side: string) =>
		page.getByRole('group', { name: `Does level 1 hurt your ${side}` });
	await asks('left').getByRole('radio', { name: 'No, 3 or less' }).check();
	await asks('right').getByRole('radio', { name: 'Yes, more than 3' }).check();
	await button(page, 'Set where to start').click();
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
	await expectNext(page, 'right', { level: 0, reps: 10, from: monday });
	await expect(asks('left')).toHaveCount(0);

	await link(page, 'Start heel drops').click();
	await expect(page.getByLabel('Level')).toContainText('As planned: levels 1 and 0');
	await expectAccessible(page);
	await playToEnd(page);
	expect(await stored(page, 'programme')).toMatchObject([
		{ leg: 'left', level: 1, reps: 30, repsPlanned: 30, painThatMorning: 0, response: 'pending' },
		{ leg: 'right', level: 0, reps: 30, repsPlanned: 30, painThatMorning: 0, response: 'pending' }
	]);
	expect(await stored(page, 'sessions')).toMatchObject([{ levels: { left: 1, right: 0 } }]);
	await expect(page.getByText('cannot count as a good one')).toBeVisible();
	await page.getByRole('slider', { name: 'Left calf soreness' }).fill('2');
	await button(page, 'No soreness, right calf').click();
	await button(page, 'Done').click();
	await expect(page.getByRole('heading', { name: 'Session saved' })).toBeVisible();
	expect(await stored(page, 'programme')).toMatchObject([
		{ leg: 'left', painDuring: 2, response: 'pending' },
		{ leg: 'right', painDuring: 0, response: 'pending' }
	]);

	await page.goto('/programme/');
	await expectNext(page, 'left', { level: 1, reps: 10, from: wednesday });
	await expectNext(page, 'right', { level: 0, reps: 10, from: tuesday });
	await expect(leg(page, 'left')).toContainText('Waiting for the morning after');
	await expect(page.locator('[data-response="pending"]')).toHaveCount(2);

	await page.clock.setSystemTime(`${tuesday}T07:00:00+01:00`);
	await page.goto('/check-in/');
	await passSigns(page);
	await slide(page, 0, 0);
	await save(page);
	expect(await stored(page, 'programme')).toMatchObject([
		{ leg: 'left', painNextMorning: 0, response: 'green' },
		{ leg: 'right', painNextMorning: 0, response: 'green' }
	]);
	await page.goto('/programme/');
	await expect(page.locator('[data-response="green"]')).toHaveCount(2);
	await expect(leg(page, 'left')).toContainText('One good session');
	await expectAccessible(page);

	// The seated level is due each day: today it is the right leg's alone.
	await link(page, 'Start heel drops').click();
	await expect(page.getByText('The left leg rests until tomorrow')).toBeVisible();
	await playToEnd(page);
	await button(page, 'No soreness, right calf').click();
	await button(page, 'Done').click();
	await expect(page.getByRole('heading', { name: 'Session saved' })).toBeVisible();

	await page.clock.setSystemTime(`${wednesday}T07:00:00+01:00`);
	await page.goto('/check-in/');
	await passSigns(page);
	await slide(page, 0, 0);
	await save(page);
	await page.goto('/programme/');
	await expectNext(page, 'left', { level: 1, reps: 10, from: wednesday });
	await expectNext(page, 'right', { level: 0, reps: 12, from: wednesday });
	await expect(leg(page, 'right')).toContainText('more repetitions');
});

test('two good sessions lead up, and Today offers the one that is due', async ({ page }) => {
	await page.clock.install({ time: `${wednesday}T08:30:00+01:00` });
	await restore(page, {
		checkIns: [checkIn('2026-03-01', {}), checkIn(wednesday, {})],
		programme: [...bothLegs('2026-02-26', 3, 15), ...bothLegs('2026-02-28', 3, 15)]
	});
	await page.goto('/');
	await expect(page.getByRole('heading', { name: 'Heel drops' })).toBeVisible();
	await link(page, 'Your programme').click();
	await expectNext(page, 'left', { level: 4, reps: 15, from: '2026-03-02' });
	await expect(leg(page, 'left')).toContainText('one level up');
	await expect(page.getByRole('listitem').filter({ hasText: 'Both legs are here' })).toContainText(
		'Level 4'
	);

	await page.goto('/session/heel-drops/?level=2');
	await expect(page.getByLabel('Level')).toHaveValue('2');
	await page.goto('/session/heel-drops/?level=6');
	await expect(page.getByLabel('Level')).toContainText('As planned: level 4');
	await expect(page.getByRole('option', { name: /^Level 4/ })).toHaveCount(0);
});

test('a session that was too much leads down, and two in a week ask for a professional', async ({
	page
}) => {
	await page.clock.install({ time: `${tuesday}T08:30:00+01:00` });
	const red = { painDuring: 6, painNextMorning: undefined, response: 'pending' };
	await restore(page, {
		checkIns: [checkIn(monday, {}), checkIn(tuesday, {})],
		programme: bothLegs(monday, 3, 8, red)
	});
	await page.goto('/programme/');
	await expectNext(page, 'left', { level: 2, reps: 15, from: '2026-03-05' });
	await expect(leg(page, 'left')).toContainText('two days off');
	await expect(link(page, 'Start heel drops')).toHaveCount(0);
	await link(page, 'Heel drops before they are due').click();
	await expect(page.getByText(/too much for both legs.* until Thursday 5 March/)).toBeVisible();
	await page.goto('/');
	await expect(page.getByRole('heading', { name: 'Warm-up' })).toBeVisible();

	// By the mornings alone: nobody wrote "red" to these records.
	const pending = { painThatMorning: undefined, painNextMorning: undefined, response: 'pending' };
	const dull = { location: 'calf', onset: 'gradual', hoursAfterLoad: 14, quality: 'dull' };
	const ordinary = { ...dull, spread: 'diffuse', movement: 'better', signs: [] };
	await restore(page, {
		checkIns: [
			checkIn('2026-02-26', {}),
			checkIn('2026-02-27', { soreness: 2, ...ordinary }),
			checkIn('2026-03-01', {}),
			checkIn(monday, {}),
			checkIn(tuesday, { soreness: 2, ...ordinary })
		],
		programme: [entry('2026-02-26', 'left', 2, 10, pending), entry(monday, 'left', 1, 15, pending)]
	});
	await page.goto('/');
	await expect(page.locator('[data-rule="B11"]')).toBeVisible();
	await page.goto('/programme/');
	await expect(page.getByRole('heading', { name: 'Not today' })).toBeVisible();
	await expectNext(page, 'left', { level: 0, reps: 15, from: '2026-03-05' });
});

test('the full dose is offered to who asks for it, twice a day', async ({ page }) => {
	await page.clock.install({ time: `${tuesday}T08:30:00+01:00` });
	await restore(page, {
		checkIns: [checkIn(tuesday, {})],
		programme: [...bothLegs('2026-02-27', 4, 15), ...bothLegs('2026-03-01', 4, 15)]
	});
	await page.goto('/programme/');
	await expectNext(page, 'left', { level: 4, reps: 15, from: tuesday });
	await expect(page.getByText('180 heel drops a leg each day')).toBeVisible();
	await pressOn(page, button(page, 'Offer levels 5 and 6'));
	await expectNext(page, 'left', { level: 5, reps: 15, from: tuesday });
	await expectAccessible(page);
	await button(page, 'Leave levels 5 and 6 out').click();
	await expectNext(page, 'left', { level: 4, reps: 15, from: tuesday });
});

test('what is put right later changes the response, and a session takes its entries along', async ({
	page
}) => {
	await page.clock.install({ time: `${monday}T17:00:00+01:00` });
	await page.goto('/session/heel-drops/');
	await playToEnd(page);
	await button(page, 'No soreness, left calf').click();
	await button(page, 'No soreness, right calf').click();
	await button(page, 'Done').click();
	await expect(page.getByRole('heading', { name: 'Session saved' })).toBeVisible();

	await page.goto('/history/');
	await page.getByRole('button', { name: /^Edit Heel drops/ }).click();
	await page.getByRole('slider', { name: 'Left calf soreness' }).fill('7');
	await button(page, 'Save changes').click();
	await expect(page.getByText('Saved')).toBeVisible();
	expect(await stored(page, 'programme')).toMatchObject([
		{ leg: 'left', painDuring: 7, response: 'red' },
		{ leg: 'right', painDuring: 0, response: 'pending' }
	]);

	await page.getByRole('button', { name: /^Edit Heel drops/ }).click();
	await button(page, 'Delete session').click();
	await expect(page.getByText('Session deleted')).toBeVisible();
	expect(await stored(page, 'programme')).toEqual([]);
	await button(page, 'Undo').click();
	await expect(page.getByText('The session is back')).toBeVisible();
	expect(await stored(page, 'programme')).toHaveLength(2);
});

test('is read and walked through by keyboard on a narrow screen', async ({ page }) => {
	await page.clock.install({ time: `${tuesday}T08:30:00+01:00` });
	await page.setViewportSize({ width: 320, height: 640 });
	await page.goto('/programme/');
	await pressOn(page, page.getByRole('radio', { name: 'No, 3 or less' }).first(), 'Space');
	await pressOn(page, page.getByRole('radio', { name: 'No, 3 or less' }).last(), 'Space');
	await pressOn(page, button(page, 'Set where to start'));
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
	const wide = await page.evaluate(() => document.documentElement.scrollWidth);
	expect(wide).toBeLessThanOrEqual(320);
	await pressOn(page, link(page, 'Start heel drops'));
	await expect(page).toHaveURL('/session/heel-drops/');
});
