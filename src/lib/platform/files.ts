/** Long enough for any browser to have begun to save it. */
const keptMs = 60_000;

/** Hands a text over as a file, into the browser's downloads. */
export function download(name: string, text: string, type: string): void {
	const url = URL.createObjectURL(new Blob([text], { type }));
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(url), keptMs);
}
