import type { Page } from '@playwright/test';
import { button, heading, passSigns, save, slide } from './check-in-steps.ts';
import {
	checkIn,
	dayFrom,
	expect,
	expectAccessible,
	heelDropsAtLevel3,
	restore,
	stored,
	test
} from './fixtures.ts';

const root = (page: Page) => page.locator('[data-player]');
const advice = (page: Page) => page.getByRole('region', { name: 'Advice' });
const card = (page: Page, id: string) => page.locator(`[data-routine="${id}"]`);
const today = dayFrom(0);

/** Fits ordinary soreness (clinical.md 2.2, D1). */
const ordinary = {
	soreness: 2,
	location: 'calf',
	onset: 'gradual',
	hoursAfterLoad: 24,
	quality: 'dull',
	spread: 'diffuse',
	movement: 'better',
	weightBearing: 'yes',
	heelRaise: 'yes',
	swelling: 'none',
	numbness: 'none',
	signs: [] as string[]
};
const sharpSpot = { ...ordinary, quality: 'sharp', spread: 'focal' };
/** T4, without anything that looks like damage. */
const unclear = { ...ordinary, movement: 'same' };
const swollen = { ...ordinary, swelling: 'local' };
/** Saved before whatever happens in these journeys. */
const clear = {
	...checkIn(today, {}, {}, { body: [] }),
	updatedAt: `${dayFrom(-1)}T12:00:00+01:00`
};
const rice = (askedOn: string, wrapRuledOut = false) => ({
	updatedAt: `${askedOn}T07:00:00+01:00`,
	rice: { iceRuledOut: false, wrapRuledOut, askedOn }
});
const heelDrops = (day: string, outcome: string, level: number) => ({
	id: `heel drops ${day}`,
	updatedAt: `${day}T10:00:00+01:00`,
	routine: 'heel-drops',
	startedAt: `${day}T09:50:00+01:00`,
	day,
	activeMs: 60_000,
	plannedMs: 300_000,
	outcome,
	stepsDone: 1,
	stepsTotal: 3,
	levels: { left: level, right: level }
});
const told = {
	id: 'told',
	updatedAt: `${dayFrom(-1)}T12:00:00+01:00`,
	day: dayFrom(-1),
	leg: 'left',
	kind: 'told-heel-drops',
	sorenessThen: 2
};

/** The moves of the session that is under way, each once. */
async function movesPlayed(page: Page): Promise<string[]> {
	const [active] = await stored<{ plan: { routine: { steps: { move: string }[] } } }>(
		page,
		'activeSession'
	);
	return [...new Set(active?.plan.routine.steps.map(({ move }) => move))];
}

async function start(page: Page, id: string): Promise<void> {
	await page.goto(`/session/${id}/`);
	await button(page, 'Start').click();
	await expect(root(page)).toHaveAttribute('data-status', 'running');
}

/** A check-in of today in a tab beside this one. */
async function checkInElsewhere(page: Page, leg: object): Promise<void> {
	const beside = await page.context().newPage();
	await restore(beside, { checkIns: [checkIn(today, leg)], settings: rice(today) });
	await beside.close();
}

const forms: [name: string, routine: string, records: object, words: RegExp, moves: string[]][] = [
	[
		'pumps alone with swelling',
		'light-movement',
		{ checkIns: [checkIn(today, swollen)] },
		/ankle pumps only/,
		['M1', 'M5']
	],
	[
		'pumps and a walk on the sixth day',
		'light-movement',
		{ checkIns: [checkIn(today, { ...ordinary, startedOn: dayFrom(-5) })] },
		/ankle pumps and a flat walk only/,
		['M1', 'M4', 'M5']
	],
	[
		'floor moves after a possible strain',
		'hip-strength',
		{ checkIns: [checkIn(today, sharpSpot)] },
		/floor moves only/,
		['G1', 'G2', 'G3', 'G4', 'G7']
	],
	[
		'no hops with soreness',
		'warm-up',
		{ checkIns: [checkIn(today, ordinary)] },
		/without the hops/,
		['W1', 'W2', 'W3', 'W4', 'W5', 'W6', 'W7', 'W8', 'W9']
	],
	[
		'raising alone on the fourth day of a possible strain',
		'rice',
		{
			checkIns: [checkIn(today, { ...unclear, startedOn: dayFrom(-3) })],
			settings: rice(today)
		},
		/Today: raising only/,
		['R8']
	],
	[
		'rest and raising with a sore shin bone',
		'rice',
		{
			checkIns: [checkIn(today, { ...ordinary, location: 'shin-bone', spread: 'focal' })],
			settings: rice(today)
		},
		/rest and raising only/,
		['R1', 'R8']
	],
	[
		'cold and no wrap where a clot is in doubt',
		'rice',
		{
			checkIns: [checkIn(today, { ...ordinary, unsure: ['warm-red'] })],
			settings: rice(today)
		},
		/no wrap/,
		['R1', 'R2', 'R3', 'R4', 'R5', 'R8']
	],
	[
		'raises on the floor after a strain, whatever level came before',
		'heel-drops',
		{
			checkIns: [checkIn(dayFrom(-3), sharpSpot), checkIn(today, unclear)],
			sessions: [heelDrops(dayFrom(-9), 'completed', 4)]
		},
		/two-foot raises on the floor/,
		['L1']
	],
	[
		'heel drops as told, at the level before',
		'heel-drops',
		{
			checkIns: [checkIn(dayFrom(-2), unclear), checkIn(today, { ...unclear, location: 'heel' })],
			acknowledgements: [told],
			programme: heelDropsAtLevel3()
		},
		/As you were told to/,
		['L3']
	],
	[
		'all of it, but not in the hour after a cramp',
		'foam-rolling',
		{
			checkIns: [
				checkIn(today, {
					soreness: 2,
					spread: 'diffuse',
					signs: ['cramp-released'],
					quality: 'cramp'
				})
			]
		},
		/Not in the hour after the cramp/,
		['F1', 'F2', 'F3', 'F4']
	]
];

for (const [name, routine, records, words, moves] of forms) {
	test(`${routine} is changed and so played: ${name}`, async ({ page }) => {
		await restore(page, records);
		await page.goto('/routines/');
		await expect(card(page, routine)).toHaveAttribute('data-gate', 'modified');
		await expect(card(page, routine)).toContainText(words);
		await page.goto(`/session/${routine}/`);
		await expect(root(page)).toHaveAttribute('data-gate', 'modified');
		await expect(page.getByText(words).first()).toBeVisible();
		await button(page, 'Start').click();
		await expect(root(page)).toHaveAttribute('data-status', 'running');
		expect(await movesPlayed(page)).toEqual(moves);
	});
}

test('a session of a lower level is logged as that level, and rests the leg that stands above it', async ({
	page
}) => {
	await restore(page, {
		checkIns: [checkIn(dayFrom(-3), sharpSpot), checkIn(today, unclear)],
		programme: heelDropsAtLevel3()
	});
	await page.goto('/session/heel-drops/?level=5');
	await expect(page.getByRole('combobox', { name: 'Level' })).toContainText('As planned: level 1');
	await expect(page.getByText('The right leg rests today.')).toBeVisible();
	await button(page, 'Start').click();
	await expect(heading(page)).toHaveText('Heel drops · level 1');
	await page.keyboard.press('Escape');
	await page.getByRole('dialog').getByRole('button', { name: 'End session' }).click();
	await expect(root(page)).toHaveAttribute('data-status', 'finished');
	expect(
		(await stored(page, 'sessions')).find(({ day }: { day?: string }) => day === today)
	).toMatchObject({
		levels: { left: 1 }
	});
});

test('what is locked is locked on Today, in the library and by its address, with what to do instead', async ({
	page
}) => {
	await restore(page, {
		checkIns: [checkIn(today, { ...ordinary, weightBearing: 'no' })],
		settings: rice(today)
	});
	await page.goto('/');
	await expect(advice(page)).toHaveAttribute('data-advice', 'same-day');
	await expect(page.locator('a[href^="/session/"]')).toHaveCount(0);
	await page.goto('/routines/');
	await expect(page.locator('[data-routine][data-gate="locked"]')).toHaveCount(10);
	await expect(card(page, 'rice')).toContainText('Get help first.');
	for (const id of ['rice', 'light-movement', 'heel-drops', 'warm-up']) {
		await page.goto(`/session/${id}/?level=1`);
		await expect(root(page)).toHaveAttribute('data-gate', 'locked');
		await expect(root(page)).toContainText('You cannot put weight through your left leg.');
		await expect(button(page, 'Start')).toHaveCount(0);
		await page.keyboard.press('Space');
		await expect(root(page)).toHaveAttribute('data-status', 'ready');
	}
	expect(await stored(page, 'activeSession')).toEqual([]);
});

test.describe('a check-in in another tab', () => {
	test('locks the session that runs, at once', async ({ page }) => {
		await restore(page, { checkIns: [clear] });
		await start(page, 'warm-up');
		await checkInElsewhere(page, { ...sharpSpot, signs: ['pop'] });
		await expect(root(page)).toHaveAttribute('data-gate', 'locked');
		await expect(root(page)).toHaveAttribute('data-status', 'paused');
		await expect(page.getByRole('heading', { name: 'Not today' })).toBeVisible();
		await expect(button(page, 'Resume')).toHaveCount(0);
		await expectAccessible(page);
		await button(page, 'End session').click();
		await expect(root(page)).toHaveAttribute('data-status', 'finished');
	});

	test('holds up the session of which it leaves a part, and leads to what is left', async ({
		page
	}) => {
		await restore(page, { checkIns: [clear] });
		await start(page, 'hip-strength');
		await checkInElsewhere(page, swollen);
		await expect(root(page)).toHaveAttribute('data-gate', 'modified');
		await expect(root(page)).toHaveAttribute('data-status', 'paused');
		await expect(page.getByRole('heading', { name: 'Not all of it today' })).toBeVisible();
		await expectAccessible(page);
		await button(page, 'End this, and see what is left').click();
		await expect(root(page)).toHaveAttribute('data-status', 'ready');
		await button(page, 'Start').click();
		await expect(root(page)).toHaveAttribute('data-status', 'running');
		expect(await movesPlayed(page)).toEqual(['G1', 'G2', 'G3', 'G4', 'G7']);
	});

	test('lets a session go on that it leaves whole', async ({ page }) => {
		await restore(page, { checkIns: [clear] });
		await start(page, 'light-movement');
		await checkInElsewhere(page, ordinary);
		await page.bringToFront();
		await expect(root(page)).toHaveAttribute('data-gate', 'open');
		await expect(root(page)).toHaveAttribute('data-status', 'running');
	});
});

test('a session that was cut off goes on no further than today leaves it', async ({ page }) => {
	await restore(page, { checkIns: [clear] });
	await start(page, 'light-movement');
	await restore(page, { checkIns: [checkIn(today, swollen)] }, 'Merge');
	await page.goto('/');
	await button(page, 'Resume session').click();
	await expect(page).toHaveURL('/session/light-movement/');
	await expect(page.getByRole('heading', { name: 'Not all of it today' })).toBeVisible();
	await expect(root(page)).toHaveAttribute('data-status', 'paused');

	await restore(
		page,
		{
			checkIns: [
				{
					...checkIn(today, { ...swollen, weightBearing: 'no' }),
					updatedAt: `${dayFrom(1)}T08:00:00+01:00`
				}
			]
		},
		'Merge'
	);
	await page.goto('/session/light-movement/');
	await expect(page.getByRole('heading', { name: 'Not today' })).toBeVisible();
	await expect(button(page, 'Resume session')).toHaveCount(0);
});

test('"Stop and check in" locks all but RICE until the check-in is saved', async ({ page }) => {
	await restore(page, { checkIns: [clear], settings: rice(today) });
	await start(page, 'warm-up-short');
	await button(page, 'Stop and check in').click();
	await expect(page).toHaveURL('/check-in/');
	await page.goto('/routines/');
	await expect(page.locator('[data-routine][data-gate="locked"]')).toHaveCount(9);
	await expect(card(page, 'rice')).toHaveAttribute('data-gate', 'open');
	await expect(card(page, 'warm-up')).toContainText('Check in first.');
	await page.goto('/');
	await expect(page.getByRole('link', { name: 'Check in', exact: true })).toBeVisible();

	await page.goto('/check-in/');
	await passSigns(page);
	await slide(page, 0, 0);
	await save(page);
	await page.goto('/routines/');
	await expect(page.locator('[data-routine][data-gate="locked"]')).toHaveCount(0);
});

test.describe('the wrap, where something is swollen,', () => {
	const day = { checkIns: [checkIn(today, swollen)] };
	const wrap = (page: Page) => page.getByRole('listitem').filter({ hasText: /^Wrap/ });

	test('comes after its questions', async ({ page }) => {
		await restore(page, day);
		await page.goto('/session/rice/');
		await expect(root(page)).toHaveAttribute('data-gate', 'modified');
		await expect(button(page, 'Start')).toHaveCount(0);
		for (const no of await page.getByRole('radio', { name: 'No', exact: true }).all())
			await no.check({ force: true });
		await button(page, 'Keep my answers').click();
		await expect(wrap(page)).toBeVisible();
		await button(page, 'Start').click();
		await expect(root(page)).toHaveAttribute('data-status', 'running');
		expect(await movesPlayed(page)).toEqual(['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'R8']);
	});

	test('stays out where they rule it out', async ({ page }) => {
		await restore(page, { ...day, settings: rice(today, true) });
		await page.goto('/session/rice/');
		await expect(button(page, 'Start')).toBeVisible();
		await expect(wrap(page)).toHaveCount(0);
	});

	test('waits where they were answered before it was logged', async ({ page }) => {
		await restore(page, { ...day, settings: rice(dayFrom(-1)) });
		await page.goto('/session/rice/');
		await expect(button(page, 'Start')).toBeVisible();
		await expect(wrap(page)).toHaveCount(0);
		await expectAccessible(page);
		await button(page, 'Answer again').click();
		for (const no of await page.getByRole('radio', { name: 'No', exact: true }).all())
			await no.check({ force: true });
		await button(page, 'Keep my answers').click();
		await expect(wrap(page)).toBeVisible();
		await expect(button(page, 'Start')).toBeVisible();
	});
});

test('what was answered years ago still locks, until it is answered anew', async ({ page }) => {
	const before = checkIn(dayFrom(-3200), {}, {}, { medicines: ['anticoagulant'], age: 15 });
	const since = Array.from({ length: 90 }, (_, index) => checkIn(dayFrom(index - 89), {}));
	await restore(page, { checkIns: [before, ...since] });
	await page.goto('/routines/');
	await expect(card(page, 'foam-rolling')).toContainText('Blood thinners');
	await expect(card(page, 'hip-strength')).toHaveAttribute('data-gate', 'locked');
	await expect(card(page, 'light-movement')).toHaveAttribute('data-gate', 'open');

	const answered = checkIn(dayFrom(-40), {}, {}, { medicines: [], age: 24 });
	await restore(page, {
		checkIns: [before, answered, ...since.filter((_, index) => index !== 49)]
	});
	await page.goto('/routines/');
	await expect(page.locator('[data-routine][data-gate="open"]')).toHaveCount(10);
});

test('a past day put right changes all that follows: count, advice and gates', async ({ page }) => {
	const days = Array.from({ length: 8 }, (_, index) =>
		checkIn(
			dayFrom(index - 7),
			ordinary,
			{ ...ordinary, soreness: 0 },
			{ body: [], clotRisks: [], medicines: [] }
		)
	);
	await restore(page, { checkIns: days });
	const painDays = () => advice(page).locator('[data-leg="left"]').getAttribute('data-pain-days');
	await page.goto('/');
	await expect(advice(page)).toHaveAttribute('data-advice', 'see-professional');
	expect(await painDays()).toBe('8');

	for (const day of [dayFrom(-4), dayFrom(-3)]) {
		await page.goto(`/check-in/?date=${day}`);
		await button(page, /^Soreness Left 2, right 0/).click();
		await slide(page, 0, 0);
		await save(page, 'Save this day');
	}
	await page.goto('/');
	await expect(advice(page)).toHaveAttribute('data-advice', 'soreness');
	expect(await painDays()).toBe('3');
	await expect(page.locator('[data-rule="B1"]')).toHaveCount(0);
	await page.goto('/routines/');
	await expect(card(page, 'heel-drops')).toHaveAttribute('data-gate', 'open');
});

test('heel drops are told of one leg, and of the other by its own word', async ({ page }) => {
	const sore = { ...ordinary, soreness: 3, location: 'achilles', startedOn: dayFrom(-9) };
	await restore(page, { checkIns: [checkIn(today, sore, sore)] });
	await page.goto('/');
	await button(page, 'Seen, and told to do heel drops: left leg').click();
	await expect(heading(page)).toContainText('Follow the advice');
	const kept = await stored<{ leg: string; kind: string }>(page, 'acknowledgements');
	expect(kept.map(({ leg, kind }) => `${leg} ${kind}`).sort()).toEqual([
		'left told-heel-drops',
		'right seen'
	]);
	await page.goto('/routines/');
	await expect(card(page, 'heel-drops')).toHaveAttribute('data-gate', 'locked');
	await page.goto('/');
	await button(page, 'Seen, and told to do heel drops: right leg').click();
	await expect(page.getByRole('link', { name: 'Start heel drops' })).toBeVisible();
	await page.goto('/routines/');
	await expect(card(page, 'heel-drops')).toHaveAttribute('data-gate', 'modified');
});
