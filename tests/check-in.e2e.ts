import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { checkIn, dayFrom, expect, expectAccessible, restore, stored, test } from './fixtures.ts';

const today = dayFrom(0);
const yesterday = dayFrom(-1);
const dullAche = {
	location: 'calf',
	onset: 'gradual',
	startedOn: yesterday,
	hoursAfterLoad: 18,
	quality: 'dull',
	spread: 'diffuse',
	movement: 'better',
	weightBearing: 'yes',
	swelling: 'none'
};

interface StoredLeg {
	soreness: number;
	[field: string]: unknown;
}
interface StoredCheckIn {
	day: string;
	legs: Record<'left' | 'right', StoredLeg>;
	[field: string]: unknown;
}

const storedCheckIns = (page: Page) => stored<StoredCheckIn>(page, 'checkIns');

const calf = (page: Page, leg: 'Left' | 'Right') => page.getByLabel(`${leg} calf soreness`);
const questionsOf = (page: Page, leg: 'Left' | 'Right') =>
	page.getByRole('region', { name: `${leg} calf`, exact: true });
const answer = (page: Page, leg: 'Left' | 'Right', question: string | RegExp, choice: string) =>
	questionsOf(page, leg)
		.getByRole('group', { name: question })
		.getByRole('radio', { name: choice, exact: true })
		.check();

async function save(page: Page, button = 'Save check-in'): Promise<void> {
	await page.getByRole('button', { name: button }).click();
	await expect(page.getByText(/^Saved/)).toBeVisible();
}

test.describe('an ordinary day', () => {
	test('takes three taps where nothing is sore, and stores no claim beyond the scores', async ({
		page
	}) => {
		await page.goto('/check-in/');
		await expect(calf(page, 'Left')).toHaveAttribute('aria-valuetext', 'not answered yet');
		await expectAccessible(page);
		await page.getByRole('button', { name: 'No soreness, left calf' }).click();
		await page.getByRole('button', { name: 'No soreness, right calf' }).click();
		await save(page);
		await expect(page).toHaveURL('/');
		await expect(page.getByRole('region', { name: 'Advice' })).toHaveAttribute('data-as-of', today);
		await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

		const [logged] = await storedCheckIns(page);
		expect(logged?.legs).toEqual({ left: { soreness: 0 }, right: { soreness: 0 } });
		expect(logged).not.toHaveProperty('body');
	});

	test('takes five taps where one calf is as sore as yesterday', async ({ page }) => {
		await restore(page, { checkIns: [checkIn(yesterday, { soreness: 5, ...dullAche })] });
		await page.goto('/check-in/');
		await expect(page.getByText('yesterday 5')).toBeVisible();
		await calf(page, 'Left').fill('4');
		await page.getByRole('button', { name: 'No soreness, right calf' }).click();
		await expect(
			page.getByText('Yesterday: in the calf muscle, a dull ache, spread out')
		).toBeVisible();
		await expect(page.getByRole('group', { name: 'When did this start?' })).toHaveCount(0);
		await page.getByRole('button', { name: 'Same as yesterday' }).click();
		await page.getByRole('button', { name: 'None of these' }).click();
		await expectAccessible(page);
		await save(page);

		const logged = (await storedCheckIns(page)).find(({ day }) => day === today);
		expect(logged?.legs.left).toEqual({
			soreness: 4,
			location: 'calf',
			quality: 'dull',
			spread: 'diffuse',
			movement: 'better',
			weightBearing: 'yes',
			swelling: 'none'
		});
	});
});

test('the first sore day asks how it began, and stores every answer', async ({ page }) => {
	await page.goto('/check-in/');
	await calf(page, 'Left').fill('0');
	await calf(page, 'Right').fill('6');
	await answer(page, 'Right', 'When did this start?', 'Yesterday');
	await answer(page, 'Right', 'How did it come on?', 'All at once');
	await answer(page, 'Right', /How long after your last run/, 'No hard work in the 5 days before');
	await answer(page, 'Right', 'Where is it?', 'The cord above the heel');
	await answer(page, 'Right', 'What does it feel like?', 'Sharp');
	await answer(page, 'Right', 'Spread out, or in one spot?', 'One spot');
	await answer(page, 'Right', 'What does gentle movement do?', 'Not sure');
	await page.getByRole('button', { name: 'Yes, or not sure' }).click();
	await answer(page, 'Right', 'Can you put your weight on that leg?', 'Yes, but it hurts');
	await answer(page, 'Right', 'Is there swelling that you can see?', 'In one place');
	await answer(page, 'Right', 'Is there a bruise?', 'Not sure');
	await answer(page, 'Right', /pop or a snap/, 'Yes');
	await page.getByText('Add a note').click();
	await page.getByLabel('Note').fill('on the third hill');
	await expectAccessible(page);
	await save(page);

	const [logged] = await storedCheckIns(page);
	expect(logged).toMatchObject({ day: today, note: 'on the third hill' });
	expect(logged?.legs).toEqual({
		left: { soreness: 0 },
		right: {
			soreness: 6,
			location: 'achilles',
			onset: 'sudden',
			startedOn: yesterday,
			hoursAfterLoad: null,
			quality: 'sharp',
			spread: 'focal',
			weightBearing: 'painful',
			swelling: 'local',
			signs: ['pop'],
			unsure: ['movement', 'bruising']
		}
	});
});

test('a start before the last days is picked by date, and not from the future', async ({
	page
}) => {
	await page.goto('/check-in/');
	await calf(page, 'Left').fill('3');
	await answer(page, 'Left', 'When did this start?', 'Before that');
	await page.getByLabel('First day that you felt it').fill(dayFrom(1));
	await expect(page.getByRole('alert')).toContainText('after the day of this check-in');
	await page.getByLabel('First day that you felt it').fill(dayFrom(-6));
	await page.getByRole('button', { name: 'No soreness, right calf' }).click();
	await page.getByRole('button', { name: 'None of these' }).click();
	await save(page);
	const [logged] = await storedCheckIns(page);
	expect(logged?.legs.left.startedOn).toBe(dayFrom(-6));
});

test('nothing is saved without both scores and the signs, and the way leads there', async ({
	page
}) => {
	await page.goto('/check-in/');
	await page.getByRole('button', { name: 'Save check-in' }).click();
	await expect(calf(page, 'Left')).toBeFocused();
	await expect(calf(page, 'Left')).toHaveAccessibleDescription(/Slide, or tap/);
	await calf(page, 'Left').fill('2');
	await page.getByRole('button', { name: 'No soreness, right calf' }).click();
	await page.getByRole('button', { name: 'Next: the left calf' }).click();
	await expect(page.getByRole('heading', { name: 'How it began' })).toBeInViewport();
	await page.getByRole('button', { name: 'Save check-in' }).click();
	await expect(page.getByRole('heading', { name: 'Any of these today?' })).toBeFocused();
	await expectAccessible(page);
	await page.getByRole('button', { name: 'None of these' }).click();
	await expect(page.getByText('7 questions are still open.')).toBeVisible();
	await save(page);
});

test('two sore calves are asked apart, and the right one can be as the left', async ({ page }) => {
	await restore(page, { checkIns: [checkIn(yesterday, { soreness: 3, ...dullAche })] });
	await page.goto('/check-in/');
	await calf(page, 'Left').fill('3');
	await calf(page, 'Right').fill('2');
	const left = questionsOf(page, 'Left');
	const right = questionsOf(page, 'Right');
	await expect(left.getByRole('group', { name: 'How did it come on?' })).toHaveCount(0);
	await answer(page, 'Right', 'How did it come on?', 'Slowly');
	await left.getByRole('button', { name: 'Same as yesterday' }).click();
	await left.getByRole('button', { name: 'None of these' }).click();
	await right.getByRole('button', { name: 'None of these' }).click();
	await answer(page, 'Right', 'Where is it?', 'Behind the knee');
	await save(page);
	const logged = (await storedCheckIns(page)).find(({ day }) => day === today);
	expect(logged?.legs.left).not.toHaveProperty('onset');
	expect(logged?.legs.right).toMatchObject({ onset: 'gradual', location: 'behind-knee' });
});

test('both calves sore for the first time: the left answers serve the right', async ({ page }) => {
	await page.goto('/check-in/');
	await calf(page, 'Left').fill('4');
	await calf(page, 'Right').fill('4');
	await answer(page, 'Left', 'When did this start?', 'Today');
	await answer(page, 'Left', 'How did it come on?', 'Slowly');
	await answer(page, 'Left', /How long after your last run/, '12 to 24 hours');
	await answer(page, 'Left', 'Where is it?', 'In the calf muscle');
	await answer(page, 'Left', 'What does it feel like?', 'A dull ache');
	await answer(page, 'Left', 'Spread out, or in one spot?', 'Spread out');
	await answer(page, 'Left', 'What does gentle movement do?', 'Eases it');
	await questionsOf(page, 'Left').getByRole('button', { name: 'None of these' }).click();
	await page.getByRole('button', { name: 'Same answers as the left calf' }).click();
	await save(page);
	await expect(page.getByRole('region', { name: 'Advice' })).toHaveAttribute(
		'data-advice',
		'soreness'
	);
	const [logged] = await storedCheckIns(page);
	expect(logged?.legs.right).toEqual(logged?.legs.left);
});

test('a second check-in of a day keeps the worse score, and correcting it replaces', async ({
	page
}) => {
	await restore(page, {
		checkIns: [checkIn(today, { soreness: 6, ...dullAche }, {}, { note: 'morning' })]
	});
	await page.goto('/check-in/');
	await expect(page.getByText('You checked in today: left 6, right 0.')).toBeVisible();
	await calf(page, 'Left').fill('2');
	await calf(page, 'Right').fill('0');
	await page.getByRole('button', { name: 'Same as before' }).click();
	await page.getByRole('button', { name: 'None of these' }).click();
	await page.getByText('Add a note').click();
	await page.getByLabel('Note').fill('evening');
	await save(page);
	await expect(page.getByRole('region', { name: 'Advice' })).toHaveAttribute('data-as-of', today);
	const [worse] = await storedCheckIns(page);
	expect(worse).toMatchObject({
		note: 'morning\nevening',
		legs: { left: { soreness: 6, onset: 'gradual' } }
	});

	await page.goto('/check-in/');
	await page.getByRole('link', { name: 'Correct today instead' }).click();
	await expect(calf(page, 'Left')).toHaveValue('6');
	await calf(page, 'Left').fill('2');
	await page.getByRole('button', { name: 'None of these' }).click();
	await save(page, 'Save this day');
	await expect(page).toHaveURL('/');
	const [corrected] = await storedCheckIns(page);
	expect(corrected?.legs.left).toMatchObject({ soreness: 2, onset: 'gradual', quality: 'dull' });
});

test('an earlier day is filled in, and what it does not ask of a restored day stays', async ({
	page
}) => {
	const full = checkIn(
		dayFrom(-3),
		{ soreness: 3, ...dullAche, startedOn: dayFrom(-3), signs: ['night-pain'] },
		{},
		{ body: [], medicines: ['anticoagulant'] }
	);
	await restore(page, { checkIns: [full] });
	await page.goto(`/check-in/?date=${dayFrom(-3)}`);
	await expect(calf(page, 'Left')).toHaveAttribute('aria-valuetext', '3, mild');
	await expectAccessible(page);
	await calf(page, 'Left').fill('4');
	await save(page, 'Save this day');
	await expect(page).toHaveURL(`/history/?month=${dayFrom(-3).slice(0, 7)}`);

	await page.goto(`/check-in/?date=${dayFrom(-2)}`);
	await expect(calf(page, 'Left')).toHaveAttribute('aria-valuetext', 'not answered yet');
	await calf(page, 'Left').fill('0');
	await calf(page, 'Right').fill('0');
	await save(page, 'Save this day');

	const [first, second] = await storedCheckIns(page);
	expect(first).toMatchObject({
		body: [],
		medicines: ['anticoagulant'],
		legs: { left: { soreness: 4, signs: ['night-pain'] } }
	});
	expect(second?.legs).toEqual({ left: { soreness: 0 }, right: { soreness: 0 } });
});

test('left and right of a day are swapped, with all that was said of them', async ({ page }) => {
	await restore(page, { checkIns: [checkIn(today, { soreness: 5, ...dullAche, signs: ['pop'] })] });
	await page.goto(`/check-in/?date=${today}`);
	await page.getByRole('button', { name: 'Swap left and right' }).click();
	await expect(page.getByText('Swapped: left 0, right 5.')).toBeVisible();
	await save(page, 'Save this day');
	const [logged] = await storedCheckIns(page);
	expect(logged?.legs).toEqual({
		left: { soreness: 0 },
		right: { soreness: 5, ...dullAche, signs: ['pop'] }
	});
});

test('a deleted day comes back unchanged by undo', async ({ page }) => {
	const records = [checkIn(today, { soreness: 5, ...dullAche }, { soreness: 1 }, { age: 40 })];
	await restore(page, { checkIns: records });
	await page.goto(`/check-in/?date=${today}`);
	await page.getByRole('button', { name: 'Delete this day' }).click();
	await expect(page.getByText(/^Deleted:/)).toBeVisible();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByText(/^Back again:/)).toBeVisible();
	expect(await storedCheckIns(page)).toEqual(records);

	await page.goto(`/check-in/?date=${today}`);
	await page.getByRole('button', { name: 'Delete this day' }).click();
	await expect(page.getByText(/^Deleted:/)).toBeVisible();
	expect(await storedCheckIns(page)).toEqual([]);
});

test('a day that has not come or that is none gets a sentence and a way on', async ({ page }) => {
	await page.goto(`/check-in/?date=${dayFrom(1)}`);
	await expect(page.getByRole('heading', { name: 'That day has not come yet' })).toBeVisible();
	await expect(page.getByRole('slider')).toHaveCount(0);
	await expectAccessible(page);
	await page.goto('/check-in/?date=2026-02-30');
	await expect(page.getByRole('heading', { name: 'That is not a day' })).toBeVisible();
	await page.getByRole('link', { name: 'Check in for today' }).click();
	await expect(calf(page, 'Left')).toBeVisible();
});

test('a page left open past midnight logs the new day', async ({ page }) => {
	await page.clock.install({ time: new Date('2026-03-03T23:58:00+01:00') });
	await page.goto('/check-in/');
	await calf(page, 'Left').fill('0');
	await expect(page.getByText('Tuesday 3 March')).toBeVisible();
	await page.clock.fastForward('03:00');
	await expect(page.getByText('This check-in is now for Wednesday 4 March.')).toBeVisible();
	await calf(page, 'Right').fill('0');
	await save(page);
	const logged = await storedCheckIns(page);
	expect(logged.map(({ day }) => day)).toEqual(['2026-03-04']);
});

test('after a week without a log it asks whether the soreness went away', async ({ page }) => {
	await restore(page, {
		checkIns: [checkIn(dayFrom(-9), { soreness: 3, ...dullAche, startedOn: dayFrom(-9) })]
	});
	await page.goto('/check-in/');
	await calf(page, 'Left').fill('2');
	await calf(page, 'Right').fill('0');
	await expect(page.getByRole('group', { name: 'When did this start?' })).toHaveCount(0);
	await page
		.getByRole('group', { name: /go away completely/ })
		.getByRole('radio', { name: 'Yes, it was gone' })
		.check();
	// It is a new episode now, and asks how it began.
	await expect(page.getByRole('group', { name: 'When did this start?' })).toBeVisible();
	await page.getByRole('button', { name: 'None of these' }).click();
	await expectAccessible(page);
	await save(page);
	await expect(page.locator('[data-leg=left]')).toHaveAttribute('data-pain-days', '1');
	expect((await storedCheckIns(page)).at(-1)).toMatchObject({ painFreeGap: true });
});

test('a re-rate that was worse comes with movement already answered', async ({ page }) => {
	await restore(page, { checkIns: [checkIn(yesterday, { soreness: 2, ...dullAche })] });
	await page.goto('/check-in/?movement=worse');
	await calf(page, 'Left').fill('4');
	await calf(page, 'Right').fill('0');
	await page.getByRole('button', { name: 'Same as yesterday, but worse with movement' }).click();
	await page.getByRole('button', { name: 'None of these' }).click();
	await save(page);
	expect((await storedCheckIns(page)).at(-1)?.legs.left).toMatchObject({
		movement: 'worse',
		quality: 'dull'
	});
});

test('everything is done by keyboard alone', async ({ page }) => {
	await restore(page, { checkIns: [checkIn(yesterday, { soreness: 2, ...dullAche })] });
	await page.goto('/check-in/');
	await calf(page, 'Left').focus();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowRight');
	await expect(calf(page, 'Left')).toHaveAttribute('aria-valuetext', '2, mild');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await expect(calf(page, 'Right')).toBeFocused();
	// At 0 already, and answered all the same.
	await page.keyboard.press('Home');
	await expect(calf(page, 'Right')).toHaveAttribute('aria-valuetext', '0, none');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('button', { name: 'Same as yesterday' })).toBeFocused();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('radio', { name: 'In the calf muscle' })).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await expect(page.getByRole('radio', { name: 'The whole calf, knee to heel' })).toBeChecked();
	for (let stop = 0; stop < 4; stop += 1) await page.keyboard.press('Tab');
	await expect(page.getByRole('button', { name: 'None of these' })).toBeFocused();
	await page.keyboard.press('Space');
	await page.getByRole('button', { name: 'Save check-in' }).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByText(/^Saved/)).toBeVisible();
	expect((await storedCheckIns(page)).at(-1)?.legs.left).toMatchObject({
		soreness: 2,
		location: 'whole-calf',
		quality: 'dull'
	});
});

test('touching the slider where it stands answers 0', async ({ page }) => {
	await page.goto('/check-in/');
	await calf(page, 'Left').click({ position: { x: 16, y: 24 } });
	await expect(calf(page, 'Left')).toHaveAttribute('aria-valuetext', '0, none');
	await expect(calf(page, 'Right')).toHaveAttribute('aria-valuetext', 'not answered yet');
});

test('a store that refuses is told in words, and the form is kept', async ({ page }) => {
	await page.addInitScript(() => {
		const put = IDBObjectStore.prototype.put;
		IDBObjectStore.prototype.put = function (...args: Parameters<typeof put>) {
			const request = put.apply(this, args);
			if (this.name === 'checkIns') this.transaction.abort();
			return request;
		};
	});
	await page.goto('/check-in/');
	await calf(page, 'Left').fill('0');
	await calf(page, 'Right').fill('0');
	await page.getByRole('button', { name: 'Save check-in' }).click();
	await expect(page.getByRole('alert')).toContainText('Not saved.');
	await expect(page).toHaveURL('/check-in/');
	await expect(calf(page, 'Right')).toHaveAttribute('aria-valuetext', '0, none');
	await expectAccessible(page);
});

test('what was answered leaves in the backup as it was stored @chromium', async ({ page }) => {
	await page.goto('/check-in/');
	await calf(page, 'Left').fill('3');
	await calf(page, 'Right').fill('0');
	await answer(page, 'Left', 'Where is it?', 'Not sure');
	await page.getByRole('button', { name: 'None of these' }).click();
	await save(page);
	const logged = await storedCheckIns(page);
	expect(logged[0]?.legs.left).toEqual({
		soreness: 3,
		weightBearing: 'yes',
		swelling: 'none',
		unsure: ['location']
	});
	await page.goto('/settings/');
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Back up', exact: true }).click();
	const backup = JSON.parse(await readFile(await (await download).path(), 'utf8'));
	expect(backup.checkIns).toEqual(logged);
});
