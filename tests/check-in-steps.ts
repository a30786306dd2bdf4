import { expect, type Locator, type Page } from '@playwright/test';

/* The steps of a check-in, as a person takes them. */

export const heading = (page: Page) => page.getByRole('heading', { level: 1 });
export const calf = (page: Page, leg: 'Left' | 'Right') => page.getByLabel(`${leg} calf soreness`);
export const button = (page: Page, name: string | RegExp) =>
	page.getByRole('button', { name, exact: typeof name === 'string' });

/** "None of these" of a list. */
export async function passSigns(page: Page): Promise<void> {
	await button(page, /^None of the/).click();
}

/** On most days the last step before it is saved. */
export async function slide(page: Page, left: number, right: number): Promise<void> {
	await calf(page, 'Left').fill(String(left));
	await calf(page, 'Right').fill(String(right));
}

/** Where more is asked. */
export async function score(page: Page, left: number, right: number): Promise<void> {
	await slide(page, left, right);
	await button(page, 'Next').click();
}

/** The heading says the question, the button answers it. */
export async function answer(page: Page, question: string | RegExp, choice: string): Promise<void> {
	await expect(heading(page)).toHaveText(question);
	await button(page, choice).click();
}

export async function tick(page: Page, name: string | RegExp): Promise<void> {
	await page.getByRole('checkbox', { name }).check();
}

/** How ordinary soreness began and feels, and that no risk fits. */
export async function answerOrdinarily(page: Page, started: string): Promise<void> {
	await answer(page, 'When did this start?', started);
	await answer(page, 'How did it come on?', 'Slowly');
	await answer(page, /How long after your last run/, '12 to 24 hours');
	await answer(page, 'Where is it?', 'In the calf muscle');
	await answer(page, 'What does it feel like?', 'A dull ache');
	await answer(page, 'Spread out, or in one spot?', 'Spread out');
	await answer(page, 'What does gentle movement do?', 'Eases it');
	await expect(heading(page)).toHaveText('Does any of this fit you?');
	await passSigns(page);
}

/** Until the page that it leads to is there: Firefox's console tells of one that was left while it came. */
export async function save(page: Page, name = 'Save check-in'): Promise<void> {
	await button(page, name).click();
	await expect(page.getByText(/^Saved/)).toBeVisible();
	await expect(page).not.toHaveURL(/\/check-in\//);
}

/** Counts what a finger does: a tap, or one slide. */
export class Taps {
	count = 0;
	readonly #page: Page;

	constructor(page: Page) {
		this.#page = page;
	}

	async on(target: string | Locator): Promise<void> {
		this.count += 1;
		const found = typeof target === 'string' ? button(this.#page, target) : target;
		await found.click();
	}

	async slide(leg: 'Left' | 'Right', soreness: number): Promise<void> {
		this.count += 1;
		await calf(this.#page, leg).fill(String(soreness));
	}
}

/** By keyboard alone: on to this control, or back to it, as often as it takes. */
export async function tabTo(
	page: Page,
	target: Locator,
	key: 'Tab' | 'Shift+Tab' = 'Tab'
): Promise<void> {
	for (let press = 0; press < 80; press += 1) {
		if (await target.evaluate((element) => element === document.activeElement)) return;
		await page.keyboard.press(key);
	}
	throw new Error('the keyboard does not get there');
}
