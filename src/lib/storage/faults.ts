import type { StorageFault } from './store.ts';

/** Why a database did not open. */
export function openFaultOf(error: unknown): StorageFault {
	switch (nameOf(error)) {
		case 'VersionError':
			return 'newer';
		case 'UpgradeFailed':
			return 'older';
		case 'QuotaExceededError':
			return 'full';
		case 'SecurityError':
		case 'InvalidStateError':
		case 'NotAllowedError':
		case 'ReferenceError': // No `indexedDB` at all.
		case 'TypeError':
			return 'denied';
		default:
			return 'broken';
	}
}

/**
 * Why a read or a write failed. WebKit gives no reason where the disk is full (`tx.error` is null), of which idb makes an
 * AbortError.
 */
export function workFaultOf(error: unknown): StorageFault {
	return ['QuotaExceededError', 'AbortError'].includes(nameOf(error)) ? 'full' : 'broken';
}

/** Failures that a fresh connection may mend. Firefox refuses the next transaction once after a full disk. */
export function isLostConnection(error: unknown): boolean {
	return ['InvalidStateError', 'UnknownError', 'AbortError'].includes(nameOf(error));
}

/** A mistake of this program rather than of the storage. */
export function isMistake(error: unknown): boolean {
	return (
		!(error instanceof DOMException) || ['DataCloneError', 'DataError'].includes(nameOf(error))
	);
}

function nameOf(error: unknown): string {
	return error instanceof Error || error instanceof DOMException ? error.name : '';
}
