import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import RedFlags from './RedFlags.svelte';

it('offers the numbers of the region to call', async () => {
	await render(RedFlags, { region: 'GB' });
	await expect
		.element(page.getByRole('heading', { name: 'Emergency: Call 999 now' }))
		.toBeVisible();
	await expect
		.element(page.getByRole('link', { name: 'Call 111' }))
		.toHaveAttribute('href', 'tel:111');
});

it('offers no urgent line where none is known', async () => {
	await render(RedFlags, { region: 'US' });
	await expect.element(page.getByRole('link', { name: 'Call 911' })).toBeVisible();
	expect(page.getByRole('link').all()).toHaveLength(1);
});

it('names no number where the region is not known', async () => {
	await render(RedFlags, {});
	await expect.element(page.getByText('Call your local emergency number now')).toBeVisible();
	expect(page.getByRole('link').all()).toHaveLength(0);
});
