/** Tells the page back after as many milliseconds as it asked for. */
addEventListener('message', ({ data }: MessageEvent<number>) => {
	setTimeout(() => postMessage(data), data);
});
