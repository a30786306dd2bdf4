import { mkdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { createServer } from 'vite';
import { chromiumLaunch } from './browser.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = fileURLToPath(new URL('../screenshots', import.meta.url));
const args = process.argv.slice(2);
const withoutNames = args.includes('--no-names');
const dark = args.includes('--dark');
const size = args.includes('--large') ? 290 : 190;
const only = args.filter((arg) => !arg.startsWith('--'));

const vite = await createServer({
	root,
	server: { middlewareMode: true, ws: false, hmr: false },
	appType: 'custom',
	logLevel: 'error'
});
try {
	const { render } = await vite.ssrLoadModule('svelte/server');
	const { default: Figure } = await vite.ssrLoadModule('/src/lib/components/Figure.svelte');
	const { choreographies } = await vite.ssrLoadModule('/src/lib/domain/figure/choreographies.ts');
	const { frameOf } = await vite.ssrLoadModule('/src/lib/domain/figure/frame.ts');
	const { bodyOf } = await vite.ssrLoadModule('/src/lib/domain/figure/rig.ts');
	let styles = '';
	const cells = Object.entries(choreographies)
		.filter(
			([id]) =>
				only.length === 0 || only.some((o) => id === o || (o.length === 1 && id.startsWith(o)))
		)
		.map(([id, choreography]) => {
			const poses = [
				choreography.start,
				...choreography.beats.map(({ to }) => to),
				...(choreography.secondHalf ? choreography.secondHalf.beats.map(({ to }) => to) : [])
			];
			const figures = [...new Set(poses)].map((pose) => {
				const { head, body } = render(Figure, {
					props: {
						move: id,
						frame: frameOf(bodyOf(pose, choreography.view ?? 'side')),
						choreography
					}
				});
				styles = head;
				return `<div class=cell>${body}</div>`;
			});
			return `<section><h2>${withoutNames ? '' : id}</h2><div class=row>${figures.join('')}</div></section>`;
		});
	const css = await readFile(new URL('../src/app.css', import.meta.url), 'utf8');
	let figureCss = '';
	for (const name of ['Figure', 'FigureArm', 'FigureLeg', 'FigureProp', 'FigureHeld']) {
		const sheet = await vite.transformRequest(
			`/src/lib/components/${name}.svelte?svelte&type=style&lang.css`
		);
		figureCss += JSON.parse(/__vite__css = (".*")/.exec(sheet?.code ?? '')?.[1] ?? '""');
	}
	const browser = await chromium.launch(chromiumLaunch());
	const page = await browser.newPage({
		viewport: { width: 1500, height: 900 },
		colorScheme: dark ? 'dark' : 'light'
	});
	await page.setContent(`<style>${css.replaceAll(/@font-face\s*{[^}]*}/g, '')}${figureCss}
		body{padding:10px;display:flex;flex-wrap:wrap;gap:8px;font-family:sans-serif}h2{font-size:13px;margin:0}.row{display:flex;flex-wrap:wrap;gap:4px}.cell{width:${size}px;height:${size}px;background:var(--sunk)}</style>${styles}${cells.join('')}`);
	await mkdir(folder, { recursive: true });
	await page.screenshot({ path: `${folder}/contact-sheet.png`, fullPage: true });
	await browser.close();
} finally {
	await vite.close();
}
