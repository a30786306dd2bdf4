/**
 * "Repair" throws the offline copy of Soleus away and fetches it anew; what was logged is not touched. It is a file of its own,
 * without imports, because it is wanted where other scripts did not come (app.html, routes/offer-repair.ts).
 */

/** How long the host may take to answer. */
const PATIENCE_MS = 8_000;

/** What Workbox begins the name of its cache with. Copies of the log stand in caches of other names. */
const OFFLINE_COPY = 'workbox-precache';

const words = {
	offer:
		'If that does not help, Repair fetches Soleus anew. It needs a network, and leaves what you logged as it is.',
	asking: 'Looking for the network…',
	refused:
		'Not repaired. Soleus cannot be fetched right now, so nothing was thrown away. Try again once there is a network.'
};

/**
 * Adds the button to a place that says that code did not load.
 *
 * @param {Element} place
 */
export function offerRepair(place) {
	const offer = document.createElement('p');
	offer.textContent = words.offer;
	const button = document.createElement('button');
	button.type = 'button';
	button.className = 'button small';
	button.textContent = 'Repair';
	const outcome = document.createElement('p');
	outcome.setAttribute('role', 'status');
	button.addEventListener('click', async () => {
		button.disabled = true;
		outcome.textContent = words.asking;
		if (await hostAnswers()) {
			await throwCopyAway();
			location.reload();
		} else {
			outcome.textContent = words.refused;
			button.disabled = false;
		}
	});
	place.append(offer, button, outcome);
}

/** The worker's own file is never in the offline copy, so an answer is the host's; the page of a network that asks for a login is no script. */
async function hostAnswers() {
	try {
		const signal = AbortSignal.timeout(PATIENCE_MS);
		const { ok, headers } = await fetch('/service-worker.js', { cache: 'no-store', signal });
		return ok && /javascript/.test(headers.get('Content-Type') ?? '');
	} catch {
		return false;
	}
}

/** Whatever of it cannot be thrown away, the page is loaded anew all the same. */
async function throwCopyAway() {
	try {
		const registrations = await navigator.serviceWorker.getRegistrations();
		await Promise.allSettled(registrations.map((registration) => registration.unregister()));
		const names = await caches.keys();
		const copies = names.filter((name) => name.startsWith(OFFLINE_COPY));
		await Promise.allSettled(copies.map((name) => caches.delete(name)));
	} catch (error) {
		console.error(error);
	}
}
