import { AxeBuilder } from '@axe-core/playwright';
import { addDays, day } from '../src/lib/domain/day.ts';
import {
	expect,
	test as base,
	type BrowserContext,
	type ConsoleMessage,
	type Page
} from '@playwright/test';

/**
 * A journey fails on an error in the console, on one that nobody caught, and on a request that
 * leaves the app's own address.
 */
export const test = base.extend<{ watched: undefined }>({
	watched: [
		async ({ context }, use) => {
			const complaints = complaintsOf(context);
			await use(undefined);
			expect(complaints).toEqual([]);
		},
		{ auto: true }
	]
});

/** For journeys that start a browser of their own: the list grows while they run, and has to stay empty. */
export function complaintsOf(context: BrowserContext): string[] {
	const complaints: string[] = [];
	context.on('console', (message) => {
		if (message.type() !== 'error' || isPageNotFound(message) || isFontLeftBehind(message.text()))
			return;
		complaints.push(`console: ${message.text()} (${message.location().url})`);
	});
	context.on('weberror', (error) => {
		const cause = error.error();
		if (!isLeftBehind(cause) && !isFontLeftBehind(String(cause)))
			complaints.push(`not caught: ${cause}`);
	});
	context.on('request', (request) => {
		if (!isLocal(request.url())) complaints.push(`request elsewhere: ${request.url()}`);
	});
	return complaints;
}

export { heelDropsAtLevel3, restore } from './restore.js';
export { stored } from './stored.js';
export { expect };

function isLocal(url: string): boolean {
	const { protocol, hostname } = new URL(url);
	return ['data:', 'blob:', 'about:'].includes(protocol) || hostname === 'localhost';
}

/** SvelteKit fetches its error page ahead, and does not catch that a page was left meanwhile; Firefox tells of it. */
function isLeftBehind({ message }: Error): boolean {
	return /^error loading dynamically imported module: \S+\/nodes\/1\./.test(message);
}

/** Firefox tells, in its console or as an error, of a font whose page was left while it came (NS_BINDING_ABORTED); one that is missing has another status. */
function isFontLeftBehind(text: string): boolean {
	return /downloadable font: download failed .*status=2152398850 /.test(text);
}

/** A journey may go to a page that is not there; a script or a picture has to be. */
function isPageNotFound(message: ConsoleMessage): boolean {
	return message.text().includes('404') && message.location().url.endsWith('/');
}

/**
 * Fails where axe finds a breach of WCAG 2.2 AA on the page as it stands, on a screen as tall as the page: what a bar at the foot
 * of the screen half hides comes out by scrolling, and axe cannot know.
 */
export async function expectAccessible(page: Page): Promise<void> {
	const viewport = page.viewportSize();
	const height = await page.evaluate(() => document.documentElement.scrollHeight);
	const isCut = viewport !== null && height > viewport.height;
	if (isCut) await page.setViewportSize({ ...viewport, height });
	const { violations } = await new AxeBuilder({ page })
		.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
		.analyze();
	const found = violations.map(({ id, help, nodes }) => ({
		id,
		help,
		at: nodes.map((node) => node.target.join(' '))
	}));
	if (isCut) await page.setViewportSize(viewport);
	expect(found).toEqual([]);
}

/**
 * Lets time play a session to its end, a step at a time and no further: to a store that is just being written to, time that
 * jumps would look like one that does not answer.
 */
export async function fastForwardToEnd(page: Page, byMs: number): Promise<void> {
	const player = page.locator('[data-player]');
	const ms = async (name: string) => Number(await player.getAttribute(`data-${name}-ms`));
	const plannedMs = await ms('planned');
	let atMs = await ms('position');
	while (atMs < plannedMs) {
		const beforeMs = atMs;
		await page.clock.fastForward(Math.ceil(Math.min(byMs, plannedMs - atMs)));
		await expect.poll(async () => (atMs = await ms('position'))).toBeGreaterThan(beforeMs);
	}
	await expect(player).toHaveAttribute('data-status', 'finished');
}

/** A check-in of contract.md 4 with what is required, and whatever else is given for either leg. */
export function checkIn(day: string, left: object, right: object = {}, rest: object = {}): object {
	const legs = { left: { soreness: 0, ...left }, right: { soreness: 0, ...right } };
	return { day, updatedAt: `${day}T08:00:00+01:00`, legs, ...rest };
}

/** The local calendar day `offset` days from today: -1 for yesterday. */
export function dayFrom(offset: number): string {
	return addDays(day(dayFromDate(new Date())), offset);
}

/** The calendar day of a moment in the journeys' time zone. */
function dayFromDate(date: Date): string {
	return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(date);
}
