import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { installSteps, type InstallWay } from '#lib/content/install.ts';
import InstallHint from './InstallHint.svelte';

const ways = Object.keys(installSteps) as InstallWay[];

it('shows each kind of browser its own words and drawings, step by step', async () => {
	const seen = new Set<string>();
	for (const way of ways) {
		const { container, unmount } = await render(InstallHint, { way });
		const steps = page.getByRole('listitem').all();
		expect(steps).toHaveLength(installSteps[way].length);
		for (const [index, { words, pictures }] of installSteps[way].entries()) {
			const step = steps[index]?.element();
			expect(step?.textContent).toContain(words);
			expect(step?.querySelector('.pictures')?.children).toHaveLength(pictures.length);
		}
		seen.add(container.querySelector('ol')?.innerHTML ?? '');
		await unmount();
	}
	expect(seen.size).toBe(ways.length);
});

it('offers one button where the browser can be asked, and promises nothing where it cannot install', async () => {
	const { rerender } = await render(InstallHint, {
		way: 'desktop-chrome',
		onInstall: () => undefined
	});
	await expect.element(page.getByRole('button', { name: 'Install Soleus' })).toBeVisible();
	expect(page.getByRole('listitem').all()).toHaveLength(0);
	await rerender({ way: 'desktop-firefox', onInstall: undefined });
	await expect.element(page.getByText('cannot install web apps')).toBeVisible();
	expect(page.getByText('Installed, it opens').all()).toHaveLength(0);
});

it('says where an installed app begins with an empty log, and there alone', async () => {
	const saying: InstallWay[] = [];
	for (const way of ways) {
		const { container, unmount } = await render(InstallHint, { way });
		if (container.textContent.includes('a log of its own')) saying.push(way);
		await unmount();
	}
	expect(saying).toEqual(['ios-safari', 'ios-other', 'mac-safari']);
});
