/**
 * What a new version must not interrupt: a session, or a form with answers that are not saved yet.
 * Each is a Web Lock of that name, so that one tab knows of the others, and a closed or killed tab lets go.
 */
export type Busy = 'session' | 'form';

/** Who only looks whether one is over holds its lock for a moment, who plays for longer than this. */
const glanceMs = 500;

/** Says that a form is half filled in in this tab, until the returned function is called. */
export function holdForm(): () => void {
	let letGo = () => {};
	const held = new Promise<undefined>((resolve) => (letGo = () => resolve(undefined)));
	void locks()?.request('form', { mode: 'shared' }, () => held);
	return letGo;
}

/**
 * Says that a session is under way in this tab, until the returned function is called. `undefined`: one is in another tab, and two
 * at once would write over each other.
 */
export async function beginSession(): Promise<(() => void) | undefined> {
	const manager = locks();
	if (!manager) return () => {};
	return await new Promise((resolve) => {
		const signal = AbortSignal.timeout(glanceMs);
		manager
			.request('session', { signal }, () => new Promise<void>((letGo) => resolve(letGo)))
			.catch(() => resolve(undefined));
	});
}

/** Runs `act` if nothing is under way in any tab, and lets nothing begin before it has ended. */
export async function ifIdle(act: () => Promise<void>): Promise<boolean> {
	return await withLock('session', () => withLock('form', () => act().then(() => true)));
}

/** Resolves as soon as nothing is under way in any tab. */
export async function untilIdle(): Promise<void> {
	const found = await locks()?.query();
	const names = [...(found?.held ?? []), ...(found?.pending ?? [])].map(({ name }) => name);
	const busy = names.find((name) => name === 'session' || name === 'form');
	if (!busy) return;
	await locks()?.request(busy, () => undefined);
	await untilIdle();
}

/** Resolves as soon as this is under way in no tab; rejects where `signal` gives up. */
export async function untilOver(what: Busy, signal: AbortSignal): Promise<void> {
	await locks()?.request(what, { signal }, () => undefined);
}

async function withLock(what: Busy, act: () => Promise<boolean>): Promise<boolean> {
	const manager = locks();
	if (!manager) return await act();
	return await manager.request(what, { ifAvailable: true }, (lock) => (lock ? act() : false));
}

/** Absent on a page that was not served securely; then there is no worker either. */
function locks(): LockManager | undefined {
	return navigator.locks;
}
