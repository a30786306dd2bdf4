import { outcomeOfKill } from '../kills.js';
import { serve } from '../serve.js';
import { countsIn, ifFirefox } from './browser.js';

const KILLS = Number(process.env.KILLS ?? 200);
const IN_FIREFOX = 0.3;

/** Both browsers at once: a kill is mostly waiting. */
export async function measure() {
	const site = await serve();
	const rows = await Promise.all([
		rowsOf('chromium', KILLS, site.url),
		ifFirefox(() => rowsOf('firefox', Math.ceil(KILLS * IN_FIREFOX), site.url))
	]);
	await site.stop();
	return rows.flat();
}

/**
 * @param {'chromium' | 'firefox'} browserName
 * @param {number} kills
 * @param {string} url
 */
async function rowsOf(browserName, kills, url) {
	let acknowledged = 0;
	const found = { lost: 0, torn: 0, credited: 0, unseen: 0 };
	for (let seed = 1; seed <= kills; seed += 1) {
		try {
			const outcome = await outcomeOfKill({ url, seed, browserName });
			acknowledged += outcome.acknowledged;
			for (const { kind, words } of outcome.losses) {
				found[kind] += 1;
				console.error(`    ${browserName}, kill ${seed}: ${words}`);
			}
		} catch (error) {
			found.unseen += 1;
			console.error(`    ${browserName}, kill ${seed}:`, error);
		}
		if (seed % 10 === 0)
			console.error(`    ${browserName}: ${seed} of ${kills} kills, ${acknowledged} writes`);
	}
	const row = countsIn(browserName);
	return [
		row(`acknowledged before ${kills} kills`, acknowledged, 2 * kills),
		row('acknowledged and lost', found.lost),
		row('half-done or torn', found.torn),
		row('sessions credited with what was not done', found.credited),
		row('kills after which nothing could be seen', found.unseen)
	];
}
