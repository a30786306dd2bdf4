/* Runs in the pages of remote-site.js: asks its server what to do, does it, and tells what came of it. */

const PATIENCE_MS = 15_000;

/** @type {Record<string, (...args: string[]) => unknown>} */
const orders = {
	press: async (name) => {
		const button = await found(() =>
			[...(document.querySelector('dialog[open]') ?? document).querySelectorAll('button')].find(
				(each) => nameOf(each) === name && !each.disabled
			)
		);
		button.click();
	},
	write: async (label, text) => {
		const field = await fieldOf(label);
		field.value = text;
		field.dispatchEvent(new Event('input', { bubbles: true }));
	},
	valueOf: async (/** @type {string} */ label) => (await fieldOf(label)).value,
	/** The text of the first element that shows, of those which this selects, and holds the words. */
	textOf: async (selector, words) =>
		await found(() => {
			const shown = [...document.querySelectorAll(selector)].map((each) => each.textContent ?? '');
			return shown.find((text) => text.includes(words));
		}),
	stored: async (kind) => {
		const database = await settled(indexedDB.open('soleus'));
		const all = await settled(database.transaction(kind).objectStore(kind).getAll());
		database.close();
		return all;
	}
};

/** @param {Element} element */
function nameOf(element) {
	return element.getAttribute('aria-label') ?? element.textContent?.trim().replace(/\s+/g, ' ');
}

/**
 * @param {string} label
 * @returns {Promise<HTMLTextAreaElement>}
 */
async function fieldOf(label) {
	const of = await found(() =>
		[...document.querySelectorAll('label')].find((each) => nameOf(each) === label)
	);
	return /** @type {HTMLTextAreaElement} */ (of.control);
}

/**
 * @template Found
 * @param {() => Found | undefined} find
 * @returns {Promise<Found>}
 */
async function found(find) {
	const until = performance.now() + PATIENCE_MS;
	for (;;) {
		const thing = find();
		if (thing !== undefined) return thing;
		if (performance.now() > until)
			throw new Error(`${find} found nothing: ${document.body.innerText}`);
		await new Promise((resolve) => setTimeout(resolve, 30));
	}
}

/**
 * @param {IDBRequest} request
 * @returns {Promise<any>}
 */
function settled(request) {
	return new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});
}

async function obey() {
	for (;;) {
		const { name, args } = await insisting(async () => (await fetch('/remote/next')).json());
		const isLeaving = name === 'goTo';
		const done = isLeaving ? {} : await answerTo(name, args);
		const body = JSON.stringify(done);
		await insisting(() => fetch('/remote/told', { method: 'POST', body }));
		if (isLeaving) return location.assign(args[0]);
	}
}

/**
 * @param {string} name
 * @param {string[]} args
 */
async function answerTo(name, args) {
	try {
		return { value: await orders[name]?.(...args) };
	} catch (error) {
		return { error: String(error) };
	}
}

/**
 * Where the process that fetches was killed, the next one serves.
 *
 * @template Result
 * @param {() => Promise<Result>} ask
 * @returns {Promise<Result>}
 */
async function insisting(ask) {
	for (;;) {
		try {
			return await ask();
		} catch {
			await new Promise((resolve) => setTimeout(resolve, 100));
		}
	}
}

void obey();
