import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { median, openBrowser, SLOWDOWN } from './browser.js';

const entry = fileURLToPath(new URL('./triage-page.js', import.meta.url));
const ROUNDS = 101;

/**
 * The advice and the day count from all of ten years at once, on a slow phone. The app itself reads no more than the last weeks; this is
 * what a change of that would cost. The domain is bundled as for the app, and alone on its page.
 */
export async function measure() {
	const script = await bundled();
	const turns = await adviceMs(script, 'turns');
	const always = await adviceMs(script, 'always');
	return [
		{ name: 'Advice from 3,650 check-ins', value: median(turns), limit: 5, unit: 'ms' },
		{ name: 'Advice from one episode of 3,650', value: median(always), limit: 5, unit: 'ms' }
	];
}

async function bundled() {
	const built = await build({
		configFile: false,
		logLevel: 'error',
		build: { write: false, lib: { entry, formats: ['iife'], name: 'triage' } }
	});
	const [output] = Array.isArray(built) ? built : [built];
	if (!output || !('output' in output)) throw new Error('nothing was built');
	return output.output[0].code;
}

/**
 * @param {string} script
 * @param {string} kind
 */
async function adviceMs(script, kind) {
	const { context, close } = await openBrowser('about:blank');
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
	await page.addScriptTag({ content: script });
	const tookMs = await page.evaluate(
		([kind, rounds]) =>
			/** @type {typeof window & { triage: typeof import('./triage-page.js') }} */ (
				window
			).triage.measure(kind, rounds),
		/** @type {const} */ ([kind, ROUNDS])
	);
	await close();
	return tookMs;
}
