import type { Locator, Page } from '@playwright/test';
import { button, calf, heading, tabTo } from './check-in-steps.ts';
import { checkIn, dayFrom, expect, expectAccessible, restore, test as base } from './fixtures.ts';

/*
 * One journey for each level of advice: from Today through every screen of the check-in to the card on Today, by keyboard alone, and
 * axe finds nothing at any step.
 */

const advice = (page: Page) => page.getByRole('region', { name: 'Advice' });
const settings = { updatedAt: '2026-01-01T08:00:00+00:00', region: 'GB', noticeVersion: 1 };

/** Somebody at a keyboard, who is stopped by whatever axe finds. */
class Keys {
	readonly page: Page;
	/** At each step in one browser; in the others where it ends. */
	readonly #isWatched: boolean;

	constructor(page: Page, isWatched: boolean) {
		this.page = page;
		this.#isWatched = isWatched;
	}

	async expectAccessible(): Promise<void> {
		if (this.#isWatched) await expectAccessible(this.page);
	}

	/** On to this control by Tab; `Enter` or `Space` presses it. */
	async press(target: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
		await tabTo(this.page, target);
		await this.page.keyboard.press(key);
	}

	async goBack(): Promise<void> {
		await tabTo(this.page, button(this.page, 'Back'), 'Shift+Tab');
		await this.page.keyboard.press('Enter');
	}

	async begin(): Promise<void> {
		await this.page.goto('/');
		await expect(advice(this.page)).toHaveAttribute('data-advice', /./);
		await this.expectAccessible();
		await this.press(this.page.getByRole('link', { name: 'Check in', exact: true }));
		await this.see('Any of these today?');
	}

	/** The question of this screen is read out, and it stands up to axe. */
	async see(question: string | RegExp): Promise<void> {
		await expect(heading(this.page)).toHaveText(question);
		await this.expectAccessible();
	}

	async tick(...names: RegExp[]): Promise<void> {
		for (const name of names) await this.press(this.page.getByRole('checkbox', { name }), 'Space');
		await this.expectAccessible();
	}

	/** "None of these" */
	async pass(): Promise<void> {
		await this.press(button(this.page, /^None of the/));
	}

	/** By arrows; without soreness, by its button. */
	async score(leg: 'Left' | 'Right', soreness: number): Promise<void> {
		if (soreness === 0) {
			return this.press(button(this.page, `No soreness, ${leg.toLowerCase()} calf`), 'Space');
		}
		await tabTo(this.page, calf(this.page, leg));
		for (let step = 0; step < soreness; step += 1) await this.page.keyboard.press('ArrowRight');
		await expect(calf(this.page, leg)).toHaveValue(String(soreness));
	}

	async scores(left: number, right: number, wayOn = 'Next'): Promise<void> {
		await this.see('How sore is each calf?');
		await expect(heading(this.page)).toBeFocused();
		await this.score('Left', left);
		await this.score('Right', right);
		await this.expectAccessible();
		await this.press(button(this.page, wayOn));
	}

	async answer(question: string | RegExp, choice: string): Promise<void> {
		await this.see(question);
		await expect(heading(this.page)).toBeFocused();
		await this.press(button(this.page, choice), 'Space');
	}

	/** How it began and feels: as ordinary soreness does, but for what is given. */
	async feel(given: { onset?: string; quality?: string; spread?: string; hours?: string } = {}) {
		await this.answer('When did this start?', 'Yesterday');
		await this.answer('How did it come on?', given.onset ?? 'Slowly');
		await this.answer(/How long after your last run/, given.hours ?? '12 to 24 hours');
		await this.answer('Where is it?', 'In the calf muscle');
		await this.answer('What does it feel like?', given.quality ?? 'A dull ache');
		await this.answer('Spread out, or in one spot?', given.spread ?? 'Spread out');
		await this.answer('What does gentle movement do?', 'Eases it');
	}

	async review(): Promise<void> {
		await this.see('Your answers');
		await this.press(button(this.page, 'Save check-in'));
	}

	/** The card is read out, and every reason for it stands there. */
	async result(level: string, words: string | RegExp, ...rules: string[]): Promise<void> {
		await expect(this.page).toHaveURL('/');
		await expect(advice(this.page)).toHaveAttribute('data-advice', level);
		await expect(advice(this.page)).toHaveAttribute('data-as-of', dayFrom(0));
		await expect(heading(this.page)).toContainText(words);
		await expect(heading(this.page)).toBeFocused();
		for (const rule of rules)
			await expect(advice(this.page).locator(`li[data-rule="${rule}"]`).first()).toBeVisible();
		await expectAccessible(this.page);
	}
}

const test = base.extend<{ keys: Keys }>({
	keys: async ({ page, browserName }, use) => use(new Keys(page, browserName === 'chromium'))
});

test('emergency: short of breath', async ({ page, keys }) => {
	// Whom to call is told by the language's place until one is chosen.
	await restore(page, { settings: { ...settings, region: undefined } });
	await keys.begin();
	await keys.tick(/^Short of breath/, /^Left leg: Swelling/);
	await expect(page.getByRole('alert')).toContainText('Call first.');
	await keys.pass();
	await keys.answer('Are you short of breath?', 'Yes');
	await expect(page.getByRole('link', { name: 'Call 999' })).toHaveAttribute('href', 'tel:999');
	await keys.scores(5, 0, 'Save check-in');
	await keys.result('emergency', 'Call 999', 'E1');
	const toSay = advice(page).getByRole('paragraph').filter({ hasText: /^“/ });
	await expect(toSay.first()).toHaveText('“I am short of breath.”');
	await tabTo(page, page.getByRole('link', { name: 'Call 999' }));
	await expect(page.getByRole('link', { name: /^Start/ })).toHaveCount(0);
});

test('same-day: the leg takes no weight after a pop', async ({ page, keys }) => {
	await restore(page, { settings });
	await keys.begin();
	await keys.tick(/^Right leg: Trouble putting weight/, /^Right leg: A pop/);
	await keys.pass();
	await keys.scores(0, 7);
	await keys.answer('Can you put your weight on that leg?', 'No');
	await expect(page.getByText('Do not try it out now.')).toBeVisible();
	await keys.answer('Can you rise on the toes of that leg?', 'Not sure');
	await keys.answer(/pop or a snap/, 'Yes');
	await keys.answer(/gap or a dent/, 'No');
	await keys.feel({ onset: 'All at once', quality: 'Sharp', spread: 'One spot' });
	await keys.review();
	await keys.result('same-day', 'Get medical help today', 'U1', 'T1');
	await tabTo(page, page.getByRole('link', { name: 'Call 111' }));
	await keys.press(button(page, 'I have been seen'));
	await expect(page.getByText('Saved: you have been seen.')).toBeVisible();
});

test('see-professional: the fourth sore day, and worse than before', async ({ page, keys }) => {
	const sore = {
		soreness: 3,
		location: 'calf',
		onset: 'gradual',
		startedOn: dayFrom(-3),
		hoursAfterLoad: 18,
		quality: 'dull',
		spread: 'diffuse',
		movement: 'better',
		weightBearing: 'yes',
		heelRaise: 'yes',
		swelling: 'none',
		numbness: 'none',
		signs: []
	};
	const asked = { body: [], clotRisks: [], medicines: [] };
	const before = [-3, -2, -1].map((ago) => checkIn(dayFrom(ago), sore, {}, asked));
	await restore(page, { settings, checkIns: before });
	await keys.begin();
	await keys.pass();
	await keys.see('How sore is each calf?');
	await keys.score('Left', 3);
	await keys.score('Right', 0);
	await keys.see('How sore is each calf?');
	await keys.press(button(page, 'Save check-in'));
	await expect(page.getByText('Choose what fits best.')).toBeVisible();
	await expect(page.getByRole('radio', { name: 'Better' })).toBeFocused();
	await keys.expectAccessible();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowRight');
	await expect(page.getByRole('radio', { name: 'Worse' })).toBeChecked();
	await keys.press(button(page, /^Feels A dull ache/));
	await keys.see('What does it feel like?');
	await keys.goBack();
	await keys.see('Where is it?');
	await keys.goBack();
	await keys.see('How sore is each calf?');
	await keys.press(button(page, 'Save check-in'));
	await keys.result('see-professional', 'Book to see a physio, GP or other professional', 'B10');
	await keys.press(button(page, 'I have booked'));
	await expect(heading(page)).toContainText('Booked');
	await keys.expectAccessible();
});

test('possible-strain: all at once, sharp, in one spot', async ({ page, keys }) => {
	await restore(page, { settings });
	await keys.begin();
	await keys.pass();
	await keys.scores(4, 0);
	await keys.feel({
		onset: 'All at once',
		quality: 'Sharp',
		spread: 'One spot',
		hours: 'During it, or within 12 hours'
	});
	await keys.see('Does any of this fit you?');
	await keys.tick(/^A blood thinner/);
	await keys.pass();
	await keys.answer('Do you take a blood thinner?', 'No');
	await keys.review();
	await keys.result('possible-strain', 'Treat it gently', 'T1', 'T2');
	await expect(page.getByRole('link', { name: /^Start/ })).toHaveAttribute(
		'href',
		'/session/rice/'
	);
});

test('soreness: both calves ache after a run, for a later start than the last days', async ({
	page,
	keys
}) => {
	await restore(page, { settings });
	await keys.begin();
	await keys.pass();
	await keys.scores(4, 3);
	await keys.answer('When did this start?', 'Before that');
	await keys.expectAccessible();
	await tabTo(page, page.getByLabel('First day that you felt it'));
	// How a date is typed is the browser's own affair.
	await page.getByLabel('First day that you felt it').fill(dayFrom(-1));
	await keys.press(button(page, 'Next'));
	await keys.answer('How did it come on?', 'Slowly');
	await keys.answer(/How long after your last run/, '1 to 2 days');
	await keys.answer('Where is it?', 'The whole calf, knee to heel');
	await keys.answer('What does it feel like?', 'A dull ache');
	await keys.answer('Spread out, or in one spot?', 'Spread out');
	await keys.answer('What does gentle movement do?', 'Changes nothing');
	await keys.see('Does any of this fit you?');
	await keys.tick(/^Under 16/);
	await keys.pass();
	await keys.see('How old are you?');
	await tabTo(page, page.getByLabel('Age in years'));
	await page.keyboard.type('16');
	await page.keyboard.press('Enter');
	await keys.review();
	await keys.result('soreness', 'This fits ordinary after-run soreness', 'D1');
});

test('clear: nothing sore, a week after soreness that had gone', async ({ page, keys }) => {
	const before = checkIn(dayFrom(-9), { soreness: 3 });
	await restore(page, { settings, checkIns: [before] });
	await keys.begin();
	await keys.pass();
	await keys.scores(0, 0);
	await keys.answer(/go away completely/, 'Yes, it was gone');
	await keys.review();
	await keys.result('clear', 'No warning signs in your answers', 'C1');
});
