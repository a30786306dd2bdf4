import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { GateResult } from '#lib/domain/soreness/gate.ts';
import GateReasons from './GateReasons.svelte';

const locked: GateResult = {
	gate: 'locked',
	reasons: [
		{ cause: 'T1', leg: 'left' },
		{ cause: 'T2', leg: 'left' },
		{ cause: 'T2', leg: 'left' }
	],
	moves: null,
	suggested: false
};

it('says each reason once, and what to do instead of all of them once', async () => {
	await render(GateReasons, { gate: locked });
	await expect.element(page.getByText('sharp and in one spot')).toBeVisible();
	expect(page.getByRole('listitem').all()).toHaveLength(2);
	expect(page.getByText('Rest the leg').all()).toHaveLength(1);
});

it('says the first alone where it is brief', async () => {
	await render(GateReasons, { gate: locked, brief: true });
	await expect.element(page.getByText('came suddenly and is sharp. Rest the leg')).toBeVisible();
	expect(page.getByRole('listitem').all()).toHaveLength(1);
});

it('is nothing where there is nothing to say', async () => {
	const { container } = await render(GateReasons, {
		gate: { gate: 'open', reasons: [], moves: null, suggested: true }
	});
	expect(container.textContent.trim()).toBe('');
});
