import { mkdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { createServer } from 'vite';
import { chromiumLaunch } from './browser.js';

/**
 * Every move's key poses on one sheet, to look at: `npm run contact-sheet -- --no-names --dark L3 G`. Words after the options are
 * moves, or the letters of whole routines; without any, all are drawn.
 */
const { values: options, positionals: wanted } = parseArgs({
	allowPositionals: true,
	options: {
		'no-names': { type: 'boolean', default: false },
		dark: { type: 'boolean', default: false },
		size: { type: 'string', default: '200' }
	}
});
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = fileURLToPath(new URL('../screenshots', import.meta.url));
const parts = ['Figure', 'FigureArm', 'FigureLeg', 'FigureProp', 'FigureHeld'];

process.chdir(root);
const vite = await createServer({
	server: { middlewareMode: true, ws: false, hmr: false },
	appType: 'custom',
	logLevel: 'error'
});
const html = await sheet();
await vite.close();

await mkdir(folder, { recursive: true });
const browser = await chromium.launch(chromiumLaunch());
const page = await browser.newPage({
	viewport: { width: 1500, height: 900 },
	colorScheme: options.dark ? 'dark' : 'light'
});
await page.setContent(html);
await page.screenshot({ path: `${folder}/contact-sheet.png`, fullPage: true });
await browser.close();
console.log('screenshots/contact-sheet.png');

async function sheet() {
	const { render } = await vite.ssrLoadModule('svelte/server');
	const { default: Figure } = await vite.ssrLoadModule('/src/lib/components/Figure.svelte');
	const { frameOf } = await vite.ssrLoadModule('/src/lib/domain/figure/frame.ts');
	const { keyBodiesOf } = await vite.ssrLoadModule('/src/lib/domain/figure/track.ts');
	const { choreographies } = await vite.ssrLoadModule('/src/lib/domain/figure/choreographies.ts');
	const figures = Object.keys(choreographies).filter(
		(figure) =>
			!wanted.length || wanted.some((word) => word === figure || word === figure.charAt(0))
	);
	const rows = figures.map((figure) => {
		/** @type {unknown[]} */
		const bodies = keyBodiesOf(choreographies[figure]);
		const frames = new Set(bodies.map((body) => JSON.stringify(frameOf(body))));
		const cells = Array.from(frames, (frame) => {
			const { body } = render(Figure, { props: { figure, frame: JSON.parse(frame) } });
			return `<div class="cell">${body}</div>`;
		});
		const name = options['no-names'] ? '' : `<h2>${figure}</h2>`;
		return `<section>${name}<div class="row">${cells.join('')}</div></section>`;
	});
	return `<style>${await styles()}</style>${rows.join('')}`;
}

async function styles() {
	const tokens = await readFile(new URL('../src/app.css', import.meta.url), 'utf8');
	const own = parts.map(async (part) => {
		const address = `/src/lib/components/${part}.svelte?svelte&type=style&lang.css`;
		const code = (await vite.transformRequest(address))?.code ?? '';
		return JSON.parse(/__vite__css = (".*")/.exec(code)?.[1] ?? '""');
	});
	return `${tokens.replaceAll(/@font-face\s*{[^}]*}/g, '')}${(await Promise.all(own)).join('')}
		body { display: flex; flex-wrap: wrap; gap: 8px; padding: 10px; font-family: sans-serif; }
		h2 { font-size: 13px; }
		.row { display: flex; flex-wrap: wrap; gap: 4px; }
		.cell { width: ${options.size}px; height: ${options.size}px; background: var(--sunk); }`;
}
