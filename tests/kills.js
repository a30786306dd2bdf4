import { newDevice } from './device.js';
import { seeded } from './seeded.js';

/**
 * Fills in a check-in and plays a session, turn by turn, on new devices whose browser is killed at seeded moments, and tells what
 * the screen had said and was not so afterwards: nothing, where all is well.
 *
 * @param {object} options
 * @param {string} options.url
 * @param {number} options.kills
 * @param {'chromium' | 'firefox'} [options.browserName]
 * @returns {Promise<string[]>}
 */
export async function lossesOf({ url, kills, browserName }) {
	const losses = [];
	for (let seed = 1; seed <= kills; seed += 1) {
		const device = await newDevice(browserName);
		try {
			const open = () => openPage(device, url);
			const lost = await (seed % 2 ? killSession : killCheckIn)(open, device.kill, seeded(seed));
			losses.push(...lost.map((loss) => `kill ${seed}: ${loss}`));
		} finally {
			await device.throwAway();
		}
	}
	return losses;
}

/** After this time of acting, in milliseconds. */
const killedWithin = { least: 150, most: 2500 };
/** The session's own time between two looks of the test. */
const pieceMs = 2500;
/** `seen` is refreshed each 5 s; the last piece and the write of the one before may be under way. */
const mayLoseMs = 5000 + 2 * pieceMs;
/** Time goes on between the last news from the page and the kill. */
const mayGainMs = pieceMs + 2000;

/**
 * @param {Open} open
 * @param {() => Promise<void>} kill
 * @param {() => number} random
 */
async function killSession(open, kill, random) {
	const page = await open();
	const told = await startSession(page);
	const from = { ...told.screen };
	const pieces = Math.floor(random() * 40);
	for (let piece = 0; piece < pieces; piece += 1) await page.clock.fastForward(pieceMs);
	await actUntilKilled(kill, random, () => train(page, told, random));

	const again = await open();
	await again.goto('/session/hip-strength/');
	const losses = [];
	const [logged] = await recordsOf(again, 'sessions');
	if (told.screen.status === 'finished' && !logged) return ['the end of the session'];
	if (logged) return lossesIn(logged, told, from);

	await button(again, 'Resume session').click();
	await again.locator('[data-status=running]').waitFor();
	const player = again.locator('[data-player]');
	const step = Number(await player.getAttribute('data-step'));
	const elapsedMs = Number(await player.getAttribute('data-elapsed-ms'));
	const steps = step - told.screen.step;
	if (told.isPressing ? Math.abs(steps) > 1 : steps !== 0 && steps !== 1)
		losses.push(`step ${told.screen.step} came back as ${step}`);
	if (elapsedMs < told.screen.elapsedMs - mayLoseMs)
		losses.push(`${told.screen.elapsedMs} ms trained came back as ${elapsedMs}`);
	await button(again, 'End session').click();
	await again.getByRole('dialog').getByRole('button', { name: 'End session' }).click();
	await again.locator('[data-status=finished]').waitFor();
	const [ended] = await recordsOf(again, 'sessions');
	return [...losses, ...lossesIn(ended, told, from)];
}

/**
 * What the log holds of a session against what its screen told.
 *
 * @param {Record<string, any>} logged
 * @param {Told} told
 * @param {Screen} from
 */
function lossesIn({ stepsDone, activeMs }, { done, screen }, from) {
	const losses = [];
	if (stepsDone < done.size || stepsDone > done.size + 1)
		losses.push(`${done.size} steps done are logged as ${stepsDone}`);
	if (activeMs > screen.elapsedMs + mayGainMs || activeMs < from.elapsedMs)
		losses.push(`${screen.elapsedMs} ms trained are logged as ${activeMs}`);
	return losses;
}

/** @param {Page} page */
async function startSession(page) {
	/** @type {Told} */
	const told = {
		screen: { status: 'ready', step: 0, phase: 'prepare', elapsedMs: 0 },
		done: new Set(),
		isPressing: false
	};
	await page.exposeBinding('tell', (_, /** @type {Screen} */ screen) => {
		const { step, phase } = told.screen;
		const isByTime = !told.isPressing && screen.step === step + 1;
		if (isByTime && phase === 'work') told.done.add(step);
		told.screen = screen;
	});
	await page.clock.install();
	await page.goto('/session/hip-strength/');
	await button(page, 'Start').click();
	await button(page, 'No soreness').click();
	await page.locator('[data-status=running]').waitFor();
	await page.locator('[data-player]').evaluate(tellOf);
	return told;
}

/**
 * Time passes; now and then a button is pressed.
 *
 * @param {Page} page
 * @param {Told} told
 * @param {() => number} random
 */
async function train(page, told, random) {
	const chance = random();
	if (chance > 0.15) return await page.clock.fastForward(pieceMs);
	const isPaused = told.screen.status === 'paused';
	if (told.screen.status === 'finished') return;
	const name =
		chance < 0.08
			? isPaused
				? 'Resume'
				: 'Pause'
			: chance < 0.12 || told.screen.step === 0
				? 'Next'
				: 'Previous';
	const { status, step } = told.screen;
	told.isPressing = true;
	await button(page, name).click();
	while (told.screen.status === status && told.screen.step === step) await page.waitForTimeout(5);
	told.isPressing = false;
}

/** The screens of a check-in and what is done there; saved with the last. */
const screens = [
	{ heading: /^Any of these today/, press: 'None of these' },
	{ heading: /^How sore is each calf/, press: 'Next' },
	{ heading: /^When did this start/, press: 'Today' },
	{ heading: /^How did it come on/, press: 'Slowly' },
	{ heading: /^How long after your last run/, press: '12 to 24 hours' },
	{ heading: /^Where is it/, press: 'In the calf muscle' },
	{ heading: /^What does it feel like/, press: 'A dull ache' },
	{ heading: /^Spread out, or in one spot/, press: 'Spread out' },
	{ heading: /^What does gentle movement do/, press: 'Eases it' },
	{ heading: /^Does any of this fit you/, press: /^None of the/ },
	{ heading: /^Your answers/, press: 'Save check-in' }
];

/**
 * @param {Open} open
 * @param {() => Promise<void>} kill
 * @param {() => number} random
 */
async function killCheckIn(open, kill, random) {
	const page = await open();
	await page.goto('/check-in/');
	await button(page, 'None of these').waitFor();
	const told = { place: 0, isSaved: false };
	await actUntilKilled(kill, random, async () => {
		const screen = screens[told.place];
		if (!screen) return;
		await headingOf(page, screen.heading).waitFor();
		if (screen.press === 'Next') {
			await page.getByLabel('Left calf soreness').fill('3');
			await page.getByLabel('Right calf soreness').fill('1');
		}
		await button(page, screen.press).click();
		const next = screens[told.place + 1];
		if (next) await headingOf(page, next.heading).waitFor();
		else {
			await page.getByText(/^Saved/).waitFor();
			told.isSaved = true;
		}
		told.place += 1;
	});

	const again = await open();
	await again.goto('/check-in/');
	const [logged] = await recordsOf(again, 'checkIns');
	const soreness = logged && [logged.legs.left.soreness, logged.legs.right.soreness].join();
	if (logged) return soreness === '3,1' ? [] : [`the check-in came back as ${soreness}`];
	if (told.isSaved) return ['the check-in that was saved'];
	if (told.place <= 1) return [];
	await button(again, 'Go on where you were').click();
	const title = await again.getByRole('heading', { level: 1 }).textContent();
	const place = screens.findIndex(({ heading }) => heading.test(title ?? ''));
	return place >= told.place - 1 && place <= told.place + 1
		? []
		: [`answer ${told.place} of the check-in came back as "${title}"`];
}

/**
 * @param {() => Promise<void>} kill
 * @param {() => number} random
 * @param {() => Promise<unknown>} act once, and again
 */
async function actUntilKilled(kill, random, act) {
	let isKilled = false;
	const acting = (async () => {
		while (!isKilled) {
			await act().catch((error) => {
				if (!isKilled) throw error;
			});
			await sleep(5 + random() * 40);
		}
	})();
	await sleep(killedWithin.least + random() * (killedWithin.most - killedWithin.least));
	isKilled = true;
	await kill();
	await acting;
}

/**
 * @param {Awaited<ReturnType<typeof newDevice>>} device
 * @param {string} url
 */
async function openPage(device, url) {
	const context = await device.start({
		baseURL: url,
		viewport: { width: 390, height: 844 },
		serviceWorkers: 'block'
	});
	context.setDefaultTimeout(15_000);
	return context.pages()[0] ?? (await context.newPage());
}

/**
 * Runs in the page: what the player's element says, now and at each change.
 *
 * @param {Element} element
 */
function tellOf(element) {
	const read = (/** @type {string} */ name) => element.getAttribute(`data-${name}`) ?? '';
	const tell = () =>
		Reflect.get(
			globalThis,
			'tell'
		)({
			status: read('status'),
			step: Number(read('step')),
			phase: read('phase'),
			elapsedMs: Number(read('elapsed-ms'))
		});
	new MutationObserver(tell).observe(element, { attributes: true });
	tell();
}

/**
 * @param {Page} page
 * @param {string | RegExp} name
 */
function button(page, name) {
	return page.getByRole('button', { name, exact: typeof name === 'string' });
}

/**
 * @param {Page} page
 * @param {RegExp} name
 */
function headingOf(page, name) {
	return page.getByRole('heading', { level: 1, name });
}

/**
 * @param {Page} page
 * @param {string} kind
 * @returns {Promise<any[]>}
 */
function recordsOf(page, kind) {
	return page.evaluate(
		(kind) =>
			new Promise((resolve, reject) => {
				const opening = indexedDB.open('soleus');
				opening.onerror = () => reject(opening.error);
				opening.onsuccess = () => {
					const reading = opening.result.transaction(kind).objectStore(kind).getAll();
					reading.onerror = () => reject(reading.error);
					reading.onsuccess = () => {
						opening.result.close();
						resolve(reading.result);
					};
				};
			}),
		kind
	);
}

/** @param {number} ms */
function sleep(ms) {
	return new Promise((resolve) => setTimeout(resolve, ms));
}

/**
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {() => Promise<Page>} Open
 * @typedef {{ status: string, step: number, phase: string, elapsedMs: number }} Screen
 * @typedef {{ screen: Screen, done: Set<number>, isPressing: boolean }} Told
 */
