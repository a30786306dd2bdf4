import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import {
	answer,
	answerOrdinarily,
	button,
	calf,
	heading,
	passSigns,
	save,
	score,
	slide,
	Taps,
	tick
} from './check-in-steps.ts';
import { checkIn, dayFrom, expect, expectAccessible, restore, stored, test } from './fixtures.ts';

const today = dayFrom(0);
const yesterday = dayFrom(-1);
/** What "None of these" says of a leg. */
const noSigns = {
	weightBearing: 'yes',
	heelRaise: 'yes',
	swelling: 'none',
	numbness: 'none',
	signs: []
};
const feel = { location: 'calf', quality: 'dull', spread: 'diffuse', movement: 'better' };
const dullAche = {
	onset: 'gradual',
	startedOn: yesterday,
	hoursAfterLoad: 18,
	...feel,
	...noSigns
};
/** All that was asked of a person with one sore leg. */
const noRisks = { body: [], clotRisks: [], medicines: [] };

interface StoredCheckIn {
	day: string;
	legs: Record<'left' | 'right', { soreness: number; [field: string]: unknown }>;
	[field: string]: unknown;
}

const storedCheckIns = (page: Page) => stored<StoredCheckIn>(page, 'checkIns');
const storedToday = async (page: Page) =>
	(await storedCheckIns(page)).find(({ day }) => day === today);
const advice = (page: Page) => page.getByRole('region', { name: 'Advice' });

test.describe('taps, from "Check in" on Today to what Today then says', () => {
	const plainSoreness = [
		'Yesterday',
		'Slowly',
		'12 to 24 hours',
		'In the calf muscle',
		'A dull ache',
		'Spread out',
		'Eases it'
	];

	async function begin(page: Page): Promise<Taps> {
		const taps = new Taps(page);
		await page.goto('/');
		// What is read moves the page: a tap at that very moment could miss.
		await expect(advice(page)).toHaveAttribute('data-advice', /./);
		await taps.on(page.getByRole('link', { name: 'Check in', exact: true }));
		await expect(heading(page)).toHaveText('Any of these today?');
		return taps;
	}

	/** Only taps: the way on is where the screen stands, without scrolling. */
	async function expectAtHand(page: Page, name: string): Promise<void> {
		await expect(button(page, name)).toBeInViewport({ ratio: 1 });
	}

	test('five where nothing is sore', async ({ page }) => {
		const taps = await begin(page);
		await taps.on('None of these');
		await taps.on('No soreness, left calf');
		await taps.on('No soreness, right calf');
		await expectAtHand(page, 'Save check-in');
		await taps.on('Save check-in');
		await expect(page).toHaveURL('/');
		await expect(advice(page)).toHaveAttribute('data-advice', 'clear');
		await expect(heading(page)).toContainText('No warning signs in your answers');
		expect(taps.count).toBe(5);
		expect(await storedToday(page)).toMatchObject({
			body: [],
			legs: { left: { soreness: 0, ...noSigns }, right: { soreness: 0, ...noSigns } }
		});
	});

	for (const [soreDays, most] of [
		[1, 5],
		[3, 6]
	] as const) {
		test(`${most} on day ${soreDays + 1} of an episode whose answers are kept`, async ({
			page
		}) => {
			const before = Array.from({ length: soreDays }, (_, index) =>
				checkIn(
					dayFrom(index - soreDays),
					{ ...dullAche, soreness: 5, startedOn: dayFrom(-soreDays) },
					{},
					noRisks
				)
			);
			await restore(page, { checkIns: before });
			const taps = await begin(page);
			await expectAtHand(page, 'None of these');
			await taps.on('None of these');
			await expect(page.getByText('yesterday 5')).toBeVisible();
			await taps.slide('Left', 4);
			await taps.on('No soreness, right calf');
			// From the third sore day on, "getting worse" would be a reason to book.
			if (soreDays >= 2) await taps.on(page.getByRole('radio', { name: 'Better' }));
			await expect(
				page.getByRole('heading', { name: 'Left calf Same as yesterday' })
			).toBeVisible();
			await expect(button(page, /^Feels A dull ache Same as yesterday/)).toBeVisible();
			await expectAccessible(page);
			await expectAtHand(page, 'Save check-in');
			await taps.on('Save check-in');
			await expect(page).toHaveURL('/');
			expect(taps.count).toBe(most);
			const logged = await storedToday(page);
			expect(logged).toMatchObject({
				...noRisks,
				legs: { left: { ...feel, ...noSigns, soreness: 4 } }
			});
			expect(logged?.legs.left).not.toHaveProperty('onset');
		});
	}

	test('14 on the first day of plain soreness in one leg', async ({ page }) => {
		const taps = await begin(page);
		await taps.on('None of these');
		await taps.on('No soreness, left calf');
		await taps.slide('Right', 4);
		await taps.on('Next');
		for (const choice of plainSoreness) await taps.on(choice);
		await taps.on('None of these');
		await taps.on('Save check-in');
		await expect(page).toHaveURL('/');
		await expect(advice(page)).toHaveAttribute('data-advice', 'soreness');
		expect(taps.count).toBe(14);
		expect(await storedToday(page)).toMatchObject({
			...noRisks,
			legs: { left: { soreness: 0, ...noSigns }, right: { soreness: 4, ...dullAche } }
		});
	});

	test('14 where both legs are sore in the same way', async ({ page }) => {
		const taps = await begin(page);
		await taps.on('None of these');
		await taps.slide('Left', 4);
		await taps.slide('Right', 3);
		await taps.on('Next');
		await expect(page.getByText('Both calves')).toBeVisible();
		for (const choice of plainSoreness) await taps.on(choice);
		await expect(page.getByRole('checkbox', { name: /journey/ })).toHaveCount(0);
		await taps.on('None of these');
		await taps.on('Save check-in');
		await expect(page).toHaveURL('/');
		expect(taps.count).toBe(14);
		const logged = await storedToday(page);
		expect(logged?.legs.right).toEqual({ ...logged?.legs.left, soreness: 3 });
		expect(logged).not.toHaveProperty('clotRisks');
	});
});

test('stores every answer of a worrying day, each where it belongs', async ({ page }) => {
	await page.goto('/check-in/');
	await tick(page, /^Right leg: A bruise/);
	await tick(page, /^Right leg: A pop/);
	await tick(page, /^Right leg: Trouble putting weight/);
	await passSigns(page);
	await score(page, 0, 6);
	await answer(page, 'Can you put your weight on that leg?', 'Yes, but it hurts');
	await expect(page.getByText('Do not try it out now.')).toBeVisible();
	await answer(page, 'Can you rise on the toes of that leg?', 'I have not done that');
	await answer(page, 'Is there a bruise?', 'Not sure');
	await answer(page, /^Is the skin warm/, 'No');
	await answer(page, /pop or a snap/, 'Yes');
	await answer(page, /gap or a dent/, 'No');
	await answer(page, 'When did this start?', 'Yesterday');
	await answer(page, 'How did it come on?', 'Slowly');
	await answer(page, /How long after your last run/, 'No hard work in the 5 days before');
	await answer(page, 'Where is it?', 'The cord above the heel');
	await answer(page, 'What does it feel like?', 'Sharp');
	await answer(page, 'Spread out, or in one spot?', 'One spot');
	await answer(page, 'What does gentle movement do?', 'Not sure');
	await tick(page, /blood thinner/);
	await passSigns(page);
	await answer(page, 'Do you take a blood thinner?', 'Not sure');
	await expect(heading(page)).toHaveText('Your answers');
	await expect(button(page, /^Signs Right leg: .*maybe a bruise, a pop or a snap/)).toBeVisible();
	await page.getByText('Add a note').click();
	await page.getByLabel('Note').fill('on the third hill');
	await expectAccessible(page);
	await save(page);

	expect(await storedToday(page)).toEqual({
		day: today,
		updatedAt: expect.any(String),
		note: 'on the third hill',
		body: [],
		medicines: [],
		unsure: ['anticoagulant'],
		legs: {
			left: { soreness: 0, ...noSigns },
			right: {
				soreness: 6,
				location: 'achilles',
				onset: 'gradual',
				startedOn: yesterday,
				hoursAfterLoad: null,
				quality: 'sharp',
				spread: 'focal',
				weightBearing: 'painful',
				heelRaise: 'not-tried',
				swelling: 'none',
				numbness: 'none',
				signs: ['pop'],
				unsure: ['movement', 'bruising']
			}
		}
	});
});

test('an answer of before is changed from the review, and what it opens is asked', async ({
	page
}) => {
	await page.goto('/check-in/');
	await passSigns(page);
	await score(page, 3, 0);
	await answerOrdinarily(page, 'Today');
	await button(page, /^Where In the calf muscle/).click();
	await expect(button(page, 'In the calf muscle')).toHaveAttribute('aria-pressed', 'true');
	await button(page, 'The heel').click();
	await expect(heading(page)).toHaveText('Your answers');
	await button(page, /^Signs None/).click();
	await tick(page, /^Left leg: Swelling/);
	await passSigns(page);
	await answer(page, /swelling that you can see/, 'In one place');
	await save(page);
	expect((await storedToday(page))?.legs.left).toMatchObject({
		location: 'heel',
		swelling: 'local'
	});
});

test('the way back keeps every answer', async ({ page }) => {
	await page.goto('/check-in/');
	await passSigns(page);
	await score(page, 2, 0);
	await answer(page, 'When did this start?', 'Today');
	await answer(page, 'How did it come on?', 'Slowly');
	await button(page, 'Back').click();
	await expect(button(page, 'Slowly')).toHaveAttribute('aria-pressed', 'true');
	await button(page, 'Back').click();
	await button(page, 'Back').click();
	await expect(calf(page, 'Left')).toHaveValue('2');
	await button(page, 'Next').click();
	await expect(heading(page)).toHaveText(/How long after your last run/);
});

test('a start before the last days is picked by date, and not from the future', async ({
	page
}) => {
	await page.goto('/check-in/');
	await passSigns(page);
	await score(page, 3, 0);
	await answer(page, 'When did this start?', 'Before that');
	await page.getByLabel('First day that you felt it').fill(dayFrom(1));
	await button(page, 'Next').click();
	await expect(page.getByRole('alert')).toContainText('That is after');
	await expectAccessible(page);
	await page.getByLabel('First day that you felt it').fill(dayFrom(-6));
	await button(page, 'Next').click();
	await expect(heading(page)).toHaveText('How did it come on?');
	await button(page, 'Back').click();
	await expect(page.getByLabel('First day that you felt it')).toHaveValue(dayFrom(-6));
});

test('nothing goes on without both scores, and the way leads there', async ({ page }) => {
	await page.goto('/check-in/');
	await passSigns(page);
	await expect(calf(page, 'Left')).toHaveAttribute('aria-valuetext', 'not answered yet');
	await button(page, 'Next').click();
	await expect(calf(page, 'Left')).toBeFocused();
	await expect(calf(page, 'Left')).toHaveAccessibleDescription(/Slide, or tap/);
	await expectAccessible(page);
	// Touching the slider where it stands answers 0.
	await calf(page, 'Left').click({ position: { x: 16, y: 24 } });
	await expect(calf(page, 'Left')).toHaveAttribute('aria-valuetext', '0, none');
	await button(page, 'Next').click();
	await expect(calf(page, 'Right')).toBeFocused();
});

test('a leg that starts to hurt later is asked its own start, and two legs can be asked apart', async ({
	page
}) => {
	await restore(page, {
		checkIns: [checkIn(yesterday, { soreness: 3, ...dullAche }, {}, noRisks)]
	});
	await page.goto('/check-in/');
	await passSigns(page);
	await score(page, 3, 2);
	await expect(page.getByText('Right calf', { exact: true })).toBeVisible();
	await answer(page, 'When did this start?', 'Today');
	await answer(page, 'How did it come on?', 'Slowly');
	await answer(page, /How long after your last run/, 'Not sure');
	await answer(page, 'Where is it?', 'Behind the knee');
	await button(page, 'A dull ache').click();
	await button(page, 'Spread out').click();
	await button(page, 'Eases it').click();
	await save(page);
	const logged = await storedToday(page);
	expect(logged?.legs.left).not.toHaveProperty('onset');
	expect(logged?.legs.right).toMatchObject({ onset: 'gradual', location: 'behind-knee' });

	await restore(page, {});
	await page.goto('/check-in/');
	await passSigns(page);
	await score(page, 3, 2);
	await answer(page, 'When did this start?', 'Today');
	await button(page, /^They differ/).click();
	await expect(page.getByText('Left calf', { exact: true })).toBeVisible();
	for (const choice of [
		'Slowly',
		'12 to 24 hours',
		'In the calf muscle',
		'A dull ache',
		'Spread out',
		'Eases it'
	])
		await button(page, choice).click();
	await expect(page.getByText('Right calf', { exact: true })).toBeVisible();
	await answer(page, 'How did it come on?', 'All at once');
});

test('what was there yesterday is ticked today, and unticked with one tap', async ({ page }) => {
	const bruised = { ...dullAche, soreness: 4, signs: ['bruising'] };
	await restore(page, { checkIns: [checkIn(yesterday, bruised, {}, noRisks)] });
	await page.goto('/check-in/');
	const skin = page.getByRole('checkbox', { name: /^Left leg: A bruise/ });
	await expect(skin).toBeChecked();
	await expect(page.getByText('Yesterday, left: a bruise')).toBeVisible();
	await expectAccessible(page);
	await skin.uncheck();
	await passSigns(page);
	await slide(page, 4, 0);
	await save(page);
	expect((await storedToday(page))?.legs.left.signs).toEqual([]);
});

test('a risk from yesterday is ticked, shown as such, and unticked with one tap', async ({
	page
}) => {
	const thinner = { ...noRisks, medicines: ['anticoagulant'] };
	await restore(page, {
		checkIns: [checkIn(yesterday, { ...dullAche, soreness: 4 }, {}, thinner)]
	});
	await page.goto('/check-in/');
	await passSigns(page);
	await slide(page, 3, 0);
	await button(page, /^Risks a blood thinner Same as yesterday/).click();
	const medicine = page.getByRole('checkbox', { name: /^A blood thinner/ });
	await expect(medicine).toBeChecked();
	await expect(page.getByText('Yesterday: a blood thinner')).toBeVisible();
	await expectAccessible(page);
	await medicine.uncheck();
	await passSigns(page);
	await save(page);
	expect(await storedToday(page)).toMatchObject({ medicines: [], clotRisks: [] });
});

test('a second check-in of a day keeps the worse score, and correcting it replaces', async ({
	page
}) => {
	await restore(page, {
		checkIns: [
			checkIn(today, { soreness: 6, ...dullAche }, noSigns, { ...noRisks, note: 'morning' })
		]
	});
	await page.goto('/check-in/');
	await expect(page.getByText('You checked in today: left 6, right 0.')).toBeVisible();
	await passSigns(page);
	await slide(page, 2, 0);
	await page.getByText('Add a note').click();
	await page.getByLabel('Note').fill('evening');
	await save(page);
	expect(await storedToday(page)).toMatchObject({
		note: 'morning\nevening',
		legs: { left: { soreness: 6, onset: 'gradual' } }
	});

	await page.goto('/check-in/');
	await page.getByRole('link', { name: 'Correct today instead' }).click();
	await button(page, /^Soreness Left 6, right 0/).click();
	await slide(page, 2, 0);
	await save(page, 'Save this day');
	await expect(page).toHaveURL('/');
	expect((await storedToday(page))?.legs.left).toMatchObject({
		soreness: 2,
		onset: 'gradual',
		quality: 'dull'
	});
});

test('an earlier day is filled in or put right, and what it does not ask stays', async ({
	page
}) => {
	const day = dayFrom(-3);
	const full = checkIn(
		day,
		{ soreness: 3, ...dullAche, startedOn: day, signs: ['night-pain'], trend: 'same' },
		noSigns,
		{ ...noRisks, medicines: ['anticoagulant'], age: 41 }
	);
	await restore(page, { checkIns: [full] });
	await page.goto(`/check-in/?date=${day}`);
	await expect(heading(page)).toHaveText('Your answers');
	await expectAccessible(page);
	await button(page, /^Soreness Left 3, right 0/).click();
	await expect(calf(page, 'Left')).toHaveAttribute('aria-valuetext', '3, mild');
	await slide(page, 4, 0);
	await save(page, 'Save this day');
	await expect(page).toHaveURL(`/history/?month=${day.slice(0, 7)}`);

	await page.goto(`/check-in/?date=${dayFrom(-2)}`);
	await expect(heading(page)).toHaveText('Any of these on that day?');
	await page.getByRole('checkbox', { name: /^Left leg: Pain at night/ }).uncheck();
	await passSigns(page);
	await slide(page, 0, 0);
	await save(page, 'Save this day');

	const [first, second] = await storedCheckIns(page);
	expect(first).toMatchObject({
		...noRisks,
		medicines: ['anticoagulant'],
		age: 41,
		legs: { left: { soreness: 4, signs: ['night-pain'], trend: 'same' } }
	});
	expect(second?.legs.left).toEqual({ soreness: 0, ...noSigns });
});

test('a day of which little was asked says so, and asks the rest before it is saved', async ({
	page
}) => {
	await restore(page, { checkIns: [checkIn(today, { soreness: 0 })] });
	await page.goto(`/check-in/?date=${today}`);
	await expect(button(page, /^Signs Not answered yet/)).toBeVisible();
	await button(page, 'Save this day').click();
	await passSigns(page);
	await save(page, 'Save this day');
	expect(await storedToday(page)).toMatchObject({ body: [], legs: { left: { signs: [] } } });
});

test('left and right of a day are swapped, with all that was said of them', async ({ page }) => {
	const popped = { soreness: 5, ...dullAche, signs: ['pop'] };
	await restore(page, { checkIns: [checkIn(today, popped, noSigns, noRisks)] });
	await page.goto(`/check-in/?date=${today}`);
	await button(page, 'Swap left and right').click();
	await expect(page.getByText('Swapped: left 0, right 5.')).toBeVisible();
	await save(page, 'Save this day');
	expect((await storedToday(page))?.legs).toEqual({
		left: { soreness: 0, ...noSigns },
		right: popped
	});
});

test('a deleted day comes back unchanged by undo', async ({ page }) => {
	const records = [checkIn(today, { soreness: 5, ...dullAche }, { soreness: 1 }, { age: 40 })];
	await restore(page, { checkIns: records });
	await page.goto(`/check-in/?date=${today}`);
	await button(page, 'Delete this day').click();
	await expect(page.getByText(/^Deleted:/)).toBeVisible();
	await button(page, 'Undo').click();
	await expect(page.getByText(/^Back again:/)).toBeVisible();
	expect(await storedCheckIns(page)).toEqual(records);

	await page.goto(`/check-in/?date=${today}`);
	await button(page, 'Delete this day').click();
	await expect(page.getByText(/^Deleted:/)).toBeVisible();
	expect(await storedCheckIns(page)).toEqual([]);
});

test('a day that has not come or that is none gets a sentence and a way on', async ({ page }) => {
	await page.goto(`/check-in/?date=${dayFrom(1)}`);
	await expect(page.getByRole('heading', { name: 'That day has not come yet' })).toBeVisible();
	await expect(button(page, /^None of the/)).toHaveCount(0);
	await expectAccessible(page);
	await page.goto('/check-in/?date=2026-02-30');
	await expect(page.getByRole('heading', { name: 'That is not a day' })).toBeVisible();
	await page.getByRole('link', { name: 'Check in for today' }).click();
	await expect(button(page, 'None of these')).toBeVisible();
});

test('a page left open past midnight logs the new day', async ({ page }) => {
	await page.clock.install({ time: new Date('2026-03-03T23:58:00+01:00') });
	await page.goto('/check-in/');
	await expect(page.getByText('Tuesday 3 March')).toBeVisible();
	await passSigns(page);
	await calf(page, 'Left').fill('0');
	await page.clock.fastForward('03:00');
	await expect(page.getByText('This check-in is now for Wednesday 4 March.')).toBeVisible();
	await calf(page, 'Right').fill('0');
	await save(page);
	expect((await storedCheckIns(page)).map(({ day }) => day)).toEqual(['2026-03-04']);
});

test('after a week without a log it asks whether the soreness went away', async ({ page }) => {
	const longAgo = checkIn(
		dayFrom(-9),
		{ soreness: 3, ...dullAche, startedOn: dayFrom(-9) },
		{},
		noRisks
	);
	await restore(page, { checkIns: [longAgo] });
	await page.goto('/check-in/');
	await passSigns(page);
	await score(page, 2, 0);
	await answer(page, /go away completely/, 'Yes, it was gone');
	// It is a new episode now, and asks how it began.
	await answerOrdinarily(page, 'Today');
	await save(page);
	await expect(page.locator('[data-leg=left]')).toHaveAttribute('data-pain-days', '1');
	expect(await storedToday(page)).toMatchObject({ painFreeGap: true });
});

test('a re-rate that was worse comes with movement already answered', async ({ page }) => {
	await restore(page, {
		checkIns: [checkIn(yesterday, { soreness: 2, ...dullAche }, {}, noRisks)]
	});
	await page.goto('/check-in/?movement=worse');
	await passSigns(page);
	await slide(page, 4, 0);
	await expect(button(page, /^With movement Makes it worse/)).toBeVisible();
	await save(page);
	expect((await storedToday(page))?.legs.left).toMatchObject({
		movement: 'worse',
		quality: 'dull'
	});
});

test('somebody who is too young is asked the age, and it stays with the log', async ({ page }) => {
	await page.goto('/check-in/');
	await passSigns(page);
	await score(page, 2, 2);
	for (const choice of [
		'Today',
		'Slowly',
		'12 to 24 hours',
		'In the calf muscle',
		'A dull ache',
		'Spread out',
		'Eases it'
	])
		await button(page, choice).click();
	await tick(page, 'Under 16 years old');
	await passSigns(page);
	await button(page, 'Next').click();
	await expect(page.getByRole('alert')).toContainText('whole number of years');
	await page.getByLabel('Age in years').fill('15');
	await expectAccessible(page);
	await button(page, 'Next').click();
	await save(page);
	await expect(advice(page)).toHaveAttribute('data-advice', 'see-professional');
	expect(await storedToday(page)).toMatchObject({ age: 15 });
});

test('a store that refuses is told in words, and the answers are kept', async ({ page }) => {
	await page.addInitScript(() => {
		const put = IDBObjectStore.prototype.put;
		IDBObjectStore.prototype.put = function (...args: Parameters<typeof put>) {
			const request = put.apply(this, args);
			if (this.name === 'checkIns') request.onsuccess = () => this.transaction.abort();
			return request;
		};
	});
	await page.goto('/check-in/');
	await passSigns(page);
	await slide(page, 0, 0);
	await button(page, 'Save check-in').click();
	await expect(page.getByRole('alert')).toContainText('Not saved.');
	await expect(page).toHaveURL('/check-in/');
	await expect(calf(page, 'Left')).toHaveAttribute('aria-valuetext', '0, none');
	await expectAccessible(page);
});

test.describe('closed half-way', () => {
	/** What follows on how it came on. */
	const plainFeel = [
		'Slowly',
		'12 to 24 hours',
		'In the calf muscle',
		'A dull ache',
		'Spread out',
		'Eases it'
	];

	async function answerHalf(page: Page): Promise<void> {
		await page.goto('/check-in/');
		await passSigns(page);
		await score(page, 3, 0);
		await answer(page, 'When did this start?', 'Today');
		await expect(heading(page)).toHaveText('How did it come on?');
	}

	test('goes on where it was, on the same day', async ({ page }) => {
		await answerHalf(page);
		await page.getByRole('link', { name: 'Close' }).click();
		await expect(page.getByText('Your answers are kept.')).toBeVisible();
		await page.goto('/check-in/');
		await expect(heading(page)).toHaveText('You had begun a check-in');
		await expectAccessible(page);
		await button(page, 'Go on where you were').click();
		await answer(page, 'How did it come on?', 'Slowly');
		await button(page, 'Back').click();
		await button(page, 'Back').click();
		await button(page, 'Back').click();
		await expect(calf(page, 'Left')).toHaveValue('3');
	});

	test('starts again where that is wanted, and is gone once it is saved', async ({ page }) => {
		await answerHalf(page);
		await page.goto('/check-in/');
		await button(page, 'Start again').click();
		await passSigns(page);
		await slide(page, 0, 0);
		await save(page);
		await page.goto('/check-in/');
		await expect(button(page, 'None of these')).toBeVisible();
		await expect(button(page, 'Go on where you were')).toHaveCount(0);
		expect(await stored(page, 'checkInDrafts')).toEqual([]);
	});

	test('the evening before is gone on with for that day', async ({ page }) => {
		await page.clock.install({ time: new Date('2026-03-03T23:50:00+01:00') });
		await answerHalf(page);
		await page.clock.setSystemTime(new Date('2026-03-04T06:00:00+01:00'));
		await page.goto('/check-in/');
		await expect(button(page, 'None of these')).toBeVisible();
		await expect(page.getByText('of Tuesday 3 March is half filled in.')).toBeVisible();
		await expectAccessible(page);
		await page.getByRole('link', { name: 'Go on with it' }).click();
		await button(page, 'Go on where you were').click();
		for (const choice of plainFeel) await button(page, choice).click();
		await passSigns(page);
		await save(page, 'Save this day');
		expect(await storedCheckIns(page)).toMatchObject([
			{ day: '2026-03-03', legs: { left: { soreness: 3, startedOn: '2026-03-03' } } }
		]);
		expect(await stored(page, 'checkInDrafts')).toEqual([]);
	});

	test('is thrown away once it has lain for more than a week', async ({ page }) => {
		await page.clock.install({ time: new Date('2026-03-03T20:00:00+01:00') });
		await answerHalf(page);
		await page.clock.setSystemTime(new Date('2026-03-10T06:00:00+01:00'));
		await page.goto('/check-in/');
		await expect(page.getByText('of Tuesday 3 March is half filled in.')).toBeVisible();
		await page.clock.setSystemTime(new Date('2026-03-11T06:00:00+01:00'));
		await page.goto('/check-in/');
		await expect(button(page, 'None of these')).toBeVisible();
		await expect.poll(() => stored(page, 'checkInDrafts')).toEqual([]);
	});

	test('belongs to its own day: one of another day begins anew, and takes nothing from it', async ({
		page
	}) => {
		await answerHalf(page);
		await page.goto(`/check-in/?date=${dayFrom(-2)}`);
		await passSigns(page);
		await calf(page, 'Left').fill('1');
		await expect.poll(() => stored(page, 'checkInDrafts')).toHaveLength(2);
		await page.goto('/check-in/');
		await button(page, 'Go on where you were').click();
		await expect(heading(page)).toHaveText('How did it come on?');
	});

	test('moves on with a page that stays open past midnight', async ({ page }) => {
		await page.clock.install({ time: new Date('2026-03-03T23:58:00+01:00') });
		await answerHalf(page);
		await page.clock.fastForward('03:00');
		await expect(page.getByText('This check-in is now for Wednesday 4 March.')).toBeVisible();
		await button(page, 'Slowly').click();
		await expect
			.poll(() => stored(page, 'checkInDrafts'))
			.toMatchObject([{ day: '2026-03-04', draft: { legs: { left: { soreness: 3 } } } }]);
	});

	test('takes up what a session has said since', async ({ page }) => {
		await answerHalf(page);
		await page.goto('/check-in/?movement=worse');
		await button(page, 'Go on where you were').click();
		for (const choice of plainFeel.slice(0, -1)) await button(page, choice).click();
		await passSigns(page);
		await expect(button(page, /^With movement Makes it worse/)).toBeVisible();
	});
});

test('a day that is logged in two tabs keeps the worse answer and every word of both', async ({
	page,
	context
}) => {
	await page.goto('/check-in/');
	await passSigns(page);
	await calf(page, 'Left').fill('0');
	await expect.poll(() => stored(page, 'checkInDrafts')).toHaveLength(1);

	const other = await context.newPage();
	await other.goto('/check-in/');
	await button(other, 'Start again').click();
	await passSigns(other);
	await score(other, 0, 3);
	await answerOrdinarily(other, 'Today');
	await save(other);

	await calf(page, 'Right').fill('0');
	await page.getByText('Add a note').click();
	await page.getByLabel('Note').fill('after breakfast');
	await save(page);
	expect(await storedCheckIns(page)).toMatchObject([
		{
			note: 'after breakfast',
			legs: { left: { soreness: 0 }, right: { soreness: 3, quality: 'dull' } }
		}
	]);
	expect(await stored(page, 'checkInDrafts')).toEqual([]);
	for (const tab of [page, other])
		await expect(tab.getByRole('region', { name: 'Advice' })).toHaveAttribute(
			'data-advice',
			'soreness'
		);
});

test('what was answered leaves in the backup as it was stored @chromium', async ({ page }) => {
	await page.goto('/check-in/');
	await passSigns(page);
	await slide(page, 0, 0);
	await save(page);
	await page.goto('/check-in/');
	await passSigns(page);
	await calf(page, 'Left').fill('3');
	const logged = await storedCheckIns(page);
	await page.goto('/settings/');
	const download = page.waitForEvent('download');
	await button(page, 'Back up').click();
	const backup = JSON.parse(await readFile(await (await download).path(), 'utf8'));
	expect(backup.checkIns).toEqual(logged);
	// Half a check-in is none.
	expect(JSON.stringify(backup)).not.toContain('ticks');
});
