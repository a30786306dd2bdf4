import type { Page } from '@playwright/test';
import { button } from './check-in-steps.ts';
import {
	checkIn,
	dayFrom,
	expect,
	expectAccessible,
	fastForwardToEnd,
	restore,
	stored,
	test
} from './fixtures.ts';
import { untilOffline } from './site.ts';

interface Own {
	id: string;
	name: string;
	basedOn: string;
	steps: { move: string; sets: number; reps?: number; seconds?: number }[];
}

const today = dayFrom(0);
const root = (page: Page) => page.locator('[data-player]');
const rows = (page: Page) => page.locator('details[name="own-part"]');
const row = (page: Page, name: string) =>
	rows(page).filter({ has: page.getByText(name, { exact: true }) });
const dose = (page: Page, name: string) => page.getByRole('spinbutton', { name, exact: true });
const status = (page: Page) => page.getByRole('status').filter({ hasText: /^Saved/ });
const owns = (page: Page) => stored<Own>(page, 'ownRoutines');

const own = (id: string, steps: Own['steps'], rest: Partial<Own> = {}) => ({
	id,
	updatedAt: `${dayFrom(-1)}T12:00:00+01:00`,
	name: 'Mornings',
	basedOn: 'light-movement',
	steps,
	...rest
});
const pumps = { move: 'M1', sets: 1, reps: 10 };

async function copy(page: Page, id: string, title: string): Promise<void> {
	await page.goto(`/routines/${id}/`);
	await button(page, 'Copy to my routines').click();
	await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}

async function open(page: Page, name: string): Promise<void> {
	await row(page, name).locator('summary').click();
}

/** As a person does it: a number is taken when the field is left. */
async function type(page: Page, name: string, digits: string): Promise<void> {
	await dose(page, name).press('ControlOrMeta+a');
	await page.keyboard.type(digits);
	await page.keyboard.press('Tab');
}

/** The names of the moves, in their order. */
const order = (page: Page) => rows(page).locator('strong').allTextContents();

test('a routine is copied, put in another order, and each change is on disk at once', async ({
	page
}) => {
	await copy(page, 'warm-up-short', 'My short warm-up');
	await expect(page).toHaveURL(/\/routines\/own\/\?id=.+/);
	expect(await owns(page)).toMatchObject([{ name: 'My short warm-up', basedOn: 'warm-up-short' }]);
	await expectAccessible(page);

	const before = await order(page);
	await open(page, 'Ankle circles');
	const down = button(page, /^Move down/);
	await down.press('Enter');
	await expect(down).toBeFocused();
	await expect(page.getByText('Ankle circles is now 3 of 5.')).toBeAttached();
	const moved = [0, 2, 1, 3, 4].map((index) => before[index]);
	expect(await order(page)).toEqual(moved);
	await expect(status(page)).toBeVisible();
	await expectAccessible(page);
	await page.reload();
	await expect(rows(page)).toHaveCount(5);
	expect(await order(page)).toEqual(moved);

	await page.setViewportSize({ width: 320, height: 700 });
	await open(page, 'Ankle circles');
	const overflow = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
	expect(overflow).toBe(0);
});

test('a dose goes to its bound and no further, which is said, and back to what it was', async ({
	page
}) => {
	await copy(page, 'hip-strength', 'My hip strength');
	await open(page, 'Side-lying leg lift');
	const sets = dose(page, 'Sets');
	await button(page, 'More: Sets').click();
	await expect(sets).toHaveValue('3');
	await expect(button(page, 'More: Sets')).toHaveAttribute('aria-disabled', 'true');
	await button(page, 'More: Sets').press('Enter');
	await expect(page.getByText('3 is the most here.')).toBeVisible();
	await expect(sets).toHaveValue('3');

	await type(page, 'Repetitions', '100');
	await expect(dose(page, 'Repetitions')).toHaveValue('12');
	await type(page, 'Repetitions', '5');
	await expect(row(page, 'Side-lying leg lift')).toContainText('3 × 5, each leg');
	await expect(status(page)).toBeVisible();
	const lift = async () => (await owns(page))[0]?.steps.find(({ move }) => move === 'G2');
	expect(await lift()).toMatchObject({ sets: 3, reps: 5 });

	await button(page, 'Reset its dose').click();
	await expect(row(page, 'Side-lying leg lift')).toContainText('2 × 12, each leg');
	await expect(button(page, 'Reset its dose')).toHaveCount(0);
});

test('what one move takes of a shared limit another does not have', async ({ page }) => {
	await copy(page, 'foam-rolling', 'My foam rolling');
	await open(page, 'Hold still on a sore spot');
	await button(page, 'More: Seconds').click();
	await button(page, 'More: Seconds').press('Enter');
	await expect(row(page, 'Hold still on a sore spot')).toContainText(
		'A leg is rolled for 120 seconds at most'
	);
	await open(page, 'Hold still on one more spot');
	await expect(dose(page, 'Seconds')).toHaveAttribute('max', '30');
	await button(page, 'More: Seconds').click();
	const rolledS = async () =>
		(await owns(page))[0]?.steps.reduce((sum, { seconds = 0 }) => sum + seconds, 0);
	await expect.poll(rolledS).toBe(120);
	await expect(
		page.getByLabel('Add a move').getByRole('group', { name: 'Foam rolling' })
	).toHaveCount(0);
});

test('a move is taken out, put back and another added', async ({ page }) => {
	await copy(page, 'light-movement', 'My light movement');
	const before = await order(page);
	await open(page, 'Easy walk');
	await button(page, /^Remove/).click();
	await expect(rows(page)).toHaveCount(before.length - 1);
	await button(page, 'Undo').click();
	await expect(rows(page)).toHaveCount(before.length);
	expect(await order(page)).toEqual(before);

	await page.getByLabel('Add a move').selectOption('Side plank');
	await button(page, 'Add').click();
	await expect(row(page, 'Side plank')).toContainText('2 × 20 s, each leg');
	await expect.poll(async () => (await owns(page))[0]?.steps.at(-1)?.move).toBe('G7');
});

test('it is renamed, played to its end, and stands in the history by its name, also once it is deleted', async ({
	page
}) => {
	await page.clock.install();
	await restore(page, {
		ownRoutines: [own('mine', [pumps, { move: 'W2', sets: 1, seconds: 10 }])]
	});
	await page.goto('/routines/own/?id=mine');
	await page.getByLabel('Name').fill('');
	await expect(page.getByText('It needs a name.')).toBeVisible();
	await page.getByLabel('Name').fill('Before breakfast');
	await expect(page.getByRole('heading', { level: 1, name: 'Before breakfast' })).toBeVisible();
	await expect(status(page)).toBeVisible();

	await page.getByRole('link', { name: 'Start this routine' }).click();
	await expect(page).toHaveURL('/session/own/?id=mine');
	await button(page, 'Start').click();
	await expect(page.getByRole('dialog', { name: 'Sore today?' })).toBeVisible();
	await button(page, 'No soreness').click();
	await expect(root(page)).toHaveAttribute('data-status', 'running');
	await fastForwardToEnd(page, 2000);
	await button(page, 'Done').click();
	await expect(page.getByRole('heading', { name: 'Session saved' })).toBeVisible();
	expect(await stored(page, 'sessions')).toMatchObject([
		{ routine: 'mine', name: 'Before breakfast', outcome: 'completed', stepsDone: 3, stepsTotal: 3 }
	]);

	await page.goto('/routines/own/?id=mine');
	await button(page, 'Delete this routine').click();
	await expect(page).toHaveURL('/routines/');
	await expect(page.getByText('None yet.')).toBeVisible();
	await button(page, 'Undo').click();
	await expect(page.locator('[data-routine="mine"]')).toHaveAttribute('data-gate', 'open');
	await page.locator('[data-routine="mine"]').getByRole('link').click();
	await button(page, 'Delete this routine').click();
	await expect(page.getByText('None yet.')).toBeVisible();
	await page.goto('/history/');
	await expect(page.getByRole('heading', { name: 'Before breakfast' })).toBeVisible();
});

test('a backup gives it back as it was @chromium', async ({ page }) => {
	await copy(page, 'soleus-strength', 'My soleus strength');
	await open(page, 'Wall sit, heels up');
	await button(page, 'Less: Seconds').click();
	await expect(status(page)).toBeVisible();
	const [made] = await owns(page);
	await page.goto('/settings/');
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		button(page, 'Back up').click()
	]);
	await page.goto(`/routines/own/?id=${made?.id}`);
	await button(page, 'Delete this routine').click();
	await expect(page.getByText('None yet.')).toBeVisible();
	await page.goto('/settings/');
	await page.getByLabel('Restore from a backup').setInputFiles(await file.path());
	await button(page, 'Merge').click();
	await expect(page.getByRole('status').filter({ hasText: /^Restored/ })).toBeVisible();
	expect(await owns(page)).toEqual([made]);
});

test('what a backup holds beyond the bounds is played within them', async ({ page }) => {
	await restore(page, {
		checkIns: [checkIn(today, {})],
		settings: {
			updatedAt: `${today}T08:00:00+01:00`,
			rice: { iceRuledOut: false, wrapRuledOut: false, askedOn: today }
		},
		ownRoutines: [
			own('ice', [
				{ move: 'R3', sets: 10, seconds: 1200 },
				{ move: 'R3', sets: 10, seconds: 1200 }
			]),
			own('roll', [{ move: 'F2', sets: 10, seconds: 1200 }])
		]
	});
	await page.goto('/session/own/?id=ice');
	await button(page, 'Start').click();
	await expect(root(page)).toHaveAttribute('data-status', 'running');
	const [active] = await stored<{
		plan: { routine: { steps: { move: string; dose: { seconds?: number } }[] } };
	}>(page, 'activeSession');
	const played = active?.plan.routine.steps ?? [];
	const ice = played.filter(({ move }) => move === 'R3').map(({ dose }) => dose.seconds);
	expect(ice).toEqual([300, 300, 300, 300]);
	expect(played.map(({ move }) => move)).toEqual('R2 R3 R4 R3 R4 R3 R4 R3 R5'.split(' '));
	await button(page, 'End session').click();
	await page.getByRole('dialog').getByRole('button', { name: 'End session' }).click();
	await button(page, 'Done').click();

	await page.goto('/routines/own/?id=roll');
	await expect(row(page, 'Hold still on a sore spot')).toContainText('2 × 30 s, each leg');
});

test('a copy of first care asks its questions, keeps its looks, and has no ice within two hours', async ({
	page
}) => {
	await copy(page, 'rice', 'My rest, ice, wrap, raise');
	await expect(page.getByLabel('Add a move')).toHaveCount(0);
	await open(page, 'Rest, ice, wrap, raise');
	await expect(page.getByText('Its order stays')).toBeVisible();
	await page.getByRole('radio', { name: '20 minutes' }).check();
	await page.getByRole('radio', { name: 'No wrap' }).check();
	await expect(status(page)).toBeVisible();
	await expectAccessible(page);
	const [made] = await owns(page);
	const address = `/session/own/?id=${made?.id}`;
	await page.goto(address);
	await expect(page.getByRole('heading', { name: 'My rest, ice, wrap, raise' })).toBeVisible();
	await expect(button(page, 'Start')).toHaveCount(0);
	await expect(page.getByRole('radio').or(page.getByRole('checkbox')).first()).toBeVisible();

	const rice = {
		iceRuledOut: false,
		wrapRuledOut: false,
		askedOn: today,
		icedAt: new Date(Date.now() - 3600_000).toISOString().replace('Z', '+00:00')
	};
	const kept = { ownRoutines: await owns(page) };
	const settings = { updatedAt: `${today}T08:00:00+01:00`, rice };
	await restore(page, { ...kept, settings });
	await page.goto(address);
	await expect(button(page, 'Start')).toBeVisible();
	await expect(page.getByText('No ice this time')).toBeVisible();
	await expect(page.getByText('Look at the skin')).toHaveCount(0);
});

test('a copy of heel drops follows the programme, and counts for it', async ({ page }) => {
	await page.clock.install();
	await restore(page, {
		ownRoutines: [own('drops', [{ move: 'L4s', sets: 10, reps: 100 }], { basedOn: 'heel-drops' })]
	});
	await page.goto('/routines/own/?id=drops');
	await expect(row(page, 'Heel drops')).toContainText('Two-foot raises on the floor, 3 × 10');
	await page.goto('/session/own/?id=drops');
	await expect(page.getByLabel('Level')).toContainText('As planned: level 1');
	await button(page, 'Start').click();
	await button(page, 'No soreness').click();
	await expect(root(page)).toHaveAttribute('data-status', 'running');
	await fastForwardToEnd(page, 2000);
	await button(page, 'Done').click();
	await expect(page.getByRole('heading', { name: 'Session saved' })).toBeVisible();
	expect(await stored(page, 'sessions')).toMatchObject([{ levels: { left: 1, right: 1 } }]);
	expect(await stored(page, 'programme')).toMatchObject([
		{ level: 1, reps: 30, repsPlanned: 30 },
		{ level: 1, reps: 30, repsPlanned: 30 }
	]);
});

test('it is as strict as the strictest of its moves, and says why', async ({ page }) => {
	const sharp = { soreness: 4, quality: 'sharp', spread: 'focal', onset: 'sudden' };
	await restore(page, {
		checkIns: [checkIn(today, sharp)],
		ownRoutines: [
			own('roll', [pumps, { move: 'F2', sets: 1, seconds: 25 }]),
			own('hips', [
				{ move: 'G1', sets: 1, reps: 5 },
				{ move: 'G6', sets: 1, reps: 5 }
			]),
			own('empty', [])
		]
	});
	await page.goto('/routines/');
	const card = (id: string) => page.locator(`[data-routine="${id}"]`);
	await expect(card('roll')).toHaveAttribute('data-gate', 'locked');
	await expect(card('roll')).toContainText('sharp');
	await expect(card('hips')).toHaveAttribute('data-gate', 'modified');
	await expect(card('hips')).toContainText('floor moves only');
	await expect(card('empty')).toContainText('It holds no moves yet.');
	await expectAccessible(page);

	await page.goto('/session/own/?id=roll');
	await expect(root(page)).toHaveAttribute('data-gate', 'locked');
	await expect(page.getByRole('heading', { name: 'Not today' })).toBeVisible();
	await expect(button(page, 'Start')).toHaveCount(0);
	await page.goto('/routines/own/?id=roll');
	await expect(page.getByRole('heading', { name: 'Not today' })).toBeVisible();
	await expect(page.getByRole('link', { name: /^Start/ })).toHaveCount(0);

	await page.goto('/session/own/?id=hips');
	await button(page, 'Start').click();
	await expect(root(page)).toHaveAttribute('data-status', 'running');
	const [active] = await stored<{ plan: { routine: { steps: { move: string }[] } } }>(
		page,
		'activeSession'
	);
	expect(active?.plan.routine.steps.map(({ move }) => move)).toEqual(['G1']);
});

test('a session that was cut off is resumed from Today, also where the routine was deleted meanwhile', async ({
	page
}) => {
	await restore(page, { checkIns: [checkIn(today, {})], ownRoutines: [own('mine', [pumps])] });
	await page.goto('/session/own/?id=mine');
	await button(page, 'Start').click();
	await expect(root(page)).toHaveAttribute('data-status', 'running');
	await page.goto('/routines/own/?id=mine');
	await button(page, 'Delete this routine').click();
	await expect(page.getByText('None yet.')).toBeVisible();
	await page.goto('/');
	await expect(page.getByRole('region', { name: 'Unfinished session' })).toContainText('Mornings');
	await button(page, 'Resume session').click();
	await expect(page).toHaveURL('/session/own/?id=mine');
	await expect(root(page)).toHaveAttribute('data-status', 'running');
});

test('an address without a routine says so, and leads on', async ({ page }) => {
	for (const address of ['/routines/own/?id=nope', '/routines/own/', '/session/own/?id=nope']) {
		await page.goto(address);
		await expect(page.getByRole('heading', { level: 1, name: 'No such routine' })).toBeVisible();
		await expectAccessible(page);
		await page.getByRole('link', { name: 'See all routines' }).click();
		await expect(page).toHaveURL('/routines/');
		await expect(page.getByText('None yet. Open a routine')).toBeVisible();
	}
});

test('a change in another tab is taken over', async ({ page }) => {
	await copy(page, 'massage-gun', 'My massage gun');
	const beside = await page.context().newPage();
	await beside.goto(page.url());
	await beside.getByLabel('Name').fill('Calves');
	await expect(status(beside)).toBeVisible();
	await expect(page.getByRole('heading', { level: 1, name: 'Calves' })).toBeVisible();
	await button(beside, 'Delete this routine').click();
	await expect(page.getByRole('heading', { level: 1, name: 'No such routine' })).toBeVisible();
});

test.describe('without a network', () => {
	test.use({ serviceWorkers: 'allow' });

	test('it opens and starts by its address @chromium', async ({ page, context }) => {
		await restore(page, { checkIns: [checkIn(today, {})], ownRoutines: [own('mine', [pumps])] });
		await untilOffline(page);
		await context.setOffline(true);
		await page.goto('/routines/own/?id=mine');
		await expect(page.getByRole('heading', { level: 1, name: 'Mornings' })).toBeVisible();
		await page.goto('/session/own/?id=mine');
		await button(page, 'Start').click();
		await expect(root(page)).toHaveAttribute('data-status', 'running');
	});
});
