/** Asks the browser not to clear what is stored when room gets short. It may say no, or ask the person; either is fine. */
export function keepForGood(): void {
	navigator.storage?.persist?.().catch(() => false);
}
