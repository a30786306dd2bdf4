const key = 'logged';

/**
 * Whether something was logged here before, as far as can be known before the store answers. A hint: it decides only what
 * is loaded early, never what is shown.
 */
export function hasProbablyLogged(): boolean {
	try {
		return localStorage.getItem(key) !== null;
	} catch {
		return false;
	}
}

/** Keeps the hint for the next start. */
export function noteLogged(hasLogged: boolean): void {
	try {
		if (hasLogged) localStorage.setItem(key, '');
		else localStorage.removeItem(key);
	} catch {
		// Site data is blocked: the next start loads a little later.
	}
}
